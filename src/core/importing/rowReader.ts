import type { ReadRow } from '../checks/check.ts';
import { type Mapping, valueKey } from '../mapping/mapping.ts';
import { factColumnsOf, hasOrigin, recordCountOf } from '../mapping/role.ts';
import {
  clueName,
  matchDistrict,
  matchOrigin,
  matchPoint,
  type PlaceClue,
  type PlaceMatch,
} from '../places/matchPlace.ts';
import type { RawTable, Scalar } from '../read/rawTable.ts';
import { readDate, readMonthNumber } from '../read/readDate.ts';
import { readNumber } from '../read/readNumber.ts';
import { timeColumnOf } from '../schema/dimensions.ts';
import type { ImportContext } from './importTable.ts';

/** Answers that are remembered, since the same place, day or word comes a thousand times. */
const REMEMBERED = 200_000;

/** Reads rows by a mapping. The same object is filled again for every row. */
export function rowReader(
  raw: RawTable,
  mapping: Mapping,
  context: ImportContext,
  codes: readonly string[],
  sums: readonly string[],
): (cells: readonly Scalar[], number: number) => ReadRow {
  const names = raw.columns.map(({ name }) => name);
  const at = (role: string): number => {
    const name = mapping.columns[role];
    // A dropped column is never read, whatever the mapping says of it.
    return name === undefined || mapping.dropped.includes(name) ? -1 : names.indexOf(name);
  };
  const time = timeOf(mapping, at);
  const place = districtOf(mapping, context, at);
  const origin = originOf(mapping, context, at);
  const id = at('record_id');
  const [lat, lon] = [at('lat'), at('lon')];
  const readers = codes.map((role) => codeOf(mapping, role, at(role)));
  const sumAt = sums.map(at);
  const count = recordCountOf(mapping.table);
  const countAt = count === null ? -1 : at(count);
  const melted = Object.entries(mapping.origins).map(([name, pcode]) => ({ at: names.indexOf(name), pcode }));
  const facts = factColumnsOf(mapping.table).flatMap(({ name, codes = [] }) =>
    at(name) < 0 ? [] : [{ name, at: at(name), codes: codes.filter((code) => code !== 'mixed') }],
  );
  const row: ReadRow = {
    number: 0,
    cells: [],
    id: '',
    time: '',
    place: NOWHERE,
    placeName: '',
    point: null,
    origin: null,
    originName: '',
    codes: codes.map(() => undefined),
    codeTexts: codes.map(() => ''),
    numbers: sums.map(() => null),
    facts: {},
    cases: 1,
    melted: null,
    outside: 0,
  };
  return (cells, number) => {
    row.number = number;
    row.cells = cells;
    row.id = textAt(cells, id);
    row.time = time(cells);
    row.point = lat >= 0 && lon >= 0 ? pointOf(cells[lat] ?? null, cells[lon] ?? null) : null;
    const where = place(cells, row.point);
    row.place = where.match;
    row.placeName = where.name;
    for (let k = 0; k < readers.length; k++) {
      const text = readers[k]!.text(cells);
      row.codeTexts[k] = text;
      row.codes[k] = readers[k]!.code(text);
    }
    for (let k = 0; k < sumAt.length; k++) row.numbers[k] = numberAt(cells, sumAt[k]!, mapping);
    if (melted.length > 0) {
      row.melted = [];
      row.outside = 0;
      for (const { at: column, pcode } of melted) {
        const households = readNumber(cells[column] ?? null, mapping.decimal) ?? 0;
        if (!(households > 0 && Number.isInteger(households))) continue;
        if (context.atlas.origins.includes(pcode)) row.melted.push([pcode, households]);
        else row.outside += households;
      }
    }
    if (melted.length > 0) row.origin = null;
    else {
      const from = origin(cells);
      row.origin = from?.match ?? null;
      row.originName = from?.name ?? '';
    }
    for (const fact of facts) {
      const text = textAt(cells, fact.at);
      if (fact.codes.includes(text)) row.facts[fact.name] = text;
      else delete row.facts[fact.name];
    }
    row.cases = countAt < 0 ? 1 : (numberAt(cells, countAt, mapping) ?? Number.NaN);
    return row;
  };
}

const NOWHERE: PlaceMatch = {
  pcode: null,
  certainty: 0,
  how: 'none',
  lacks: 'empty',
  choices: [],
  disagrees: null,
};

const textAt = (cells: readonly Scalar[], at: number): string => {
  const cell = at < 0 ? null : cells[at];
  return cell === null || cell === undefined ? '' : String(cell).trim();
};

function numberAt(cells: readonly Scalar[], at: number, { decimal }: Mapping): number | null {
  const cell = at < 0 ? null : (cells[at] ?? null);
  if (cell === null || cell === '' || (typeof cell === 'string' && cell.trim() === '')) return null;
  return readNumber(cell, decimal) ?? Number.NaN;
}

function pointOf(lat: Scalar, lon: Scalar) {
  const [y, x] = [readNumber(lat), readNumber(lon)];
  return y === null || x === null || (y === 0 && x === 0) ? null : { lat: y, lon: x };
}

/** What columns say, joined; those that are not mapped say nothing. */
function keyOf(cells: readonly Scalar[], columns: readonly number[]): string {
  let key = '';
  for (let k = 0; k < columns.length; k++)
    key += k === 0 ? textAt(cells, columns[k]!) : `\u001f${textAt(cells, columns[k]!)}`;
  return key;
}

/** Remembers the answer to a text. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      found = answer(text);
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, found);
    }
    return found as T;
  };
}

/** The day or month of a row: from one column, or from a year and a month apart. */
function timeOf(mapping: Mapping, at: (role: string) => number): (cells: readonly Scalar[]) => string | null {
  const [date, month, year] = [at('date'), at('month'), at('year')];
  const byYear = timeColumnOf(mapping.table).type === 'year';
  const dateText = remembered((text) => (text === '' ? '' : readDate(asCell(text), mapping.dateOrder)));
  if (date >= 0) return (cells) => dateText(textAt(cells, date));
  if (month >= 0 && year >= 0)
    return (cells) => {
      const [y, m] = [textAt(cells, year), textAt(cells, month)];
      if (y === '' && m === '') return '';
      const number = readMonthNumber(m);
      return /^\d{4}$/.test(y) && number ? `${y}-${String(number).padStart(2, '0')}` : dateText(m) || null;
    };
  if (month >= 0) return (cells) => dateText(textAt(cells, month));
  if (year >= 0)
    return (cells) => {
      const text = textAt(cells, year);
      // A year alone is a time only for tables by year.
      return text === '' ? '' : byYear && /^\d{4}/.test(text) ? text.slice(0, 4) : null;
    };
  const fixed = mapping.constants.date ?? '';
  return () => dateText(fixed);
}

/** Whether a steward could say more: not where nothing is said, nor where they have spoken. */
const isOpen = ({ pcode, lacks, how }: PlaceMatch): boolean =>
  pcode === null && how !== 'steward' && (lacks === 'unknown' || lacks === 'too_coarse');

const asCell = (text: string): Scalar => (/^\d{5}(\.\d+)?$/.test(text) ? Number(text) : text);

function districtOf(
  mapping: Mapping,
  { index, locator, onOpenPlace }: ImportContext,
  at: (role: string) => number,
) {
  const columns = (['place_code', 'adm1', 'adm2', 'adm3', 'locality'] as const).map(at);
  const find = remembered((key) => {
    const [code, adm1, adm2, adm3, locality] = key.split('\u001f') as [
      string,
      string,
      string,
      string,
      string,
    ];
    const clue: PlaceClue = { code, adm1, adm2, adm3, locality };
    return { match: matchDistrict(clue, index, mapping.places), name: clueName(clue), clue };
  });
  return (cells: readonly Scalar[], point: ReadRow['point']) => {
    const found = find(keyOf(cells, columns));
    // Coordinates alone decide where the row says nothing else.
    if (found.match.lacks === 'empty' && point && locator)
      return { match: matchPoint(point, locator), name: '' };
    if (isOpen(found.match)) onOpenPlace?.('place', found.clue, found.match);
    return found;
  };
}

function originOf(mapping: Mapping, { index, onOpenPlace }: ImportContext, at: (role: string) => number) {
  if (!hasOrigin(mapping.table)) return () => null;
  const columns = (['origin_code', 'origin_adm1', 'origin_adm2'] as const).map(at);
  const constant = mapping.constants.origin_code;
  const find = remembered((key) => {
    const [code, adm1, adm2] = key.split('\u001f') as [string, string, string];
    const clue: PlaceClue = { code: code || (constant ?? ''), adm1, adm2, adm3: '', locality: '' };
    return { match: matchOrigin(clue, index, mapping.originPlaces), name: clueName(clue), clue };
  });
  return (cells: readonly Scalar[]) => {
    const found = find(keyOf(cells, columns));
    if (isOpen(found.match)) onOpenPlace?.('origin', found.clue, found.match);
    return found;
  };
}

function codeOf(mapping: Mapping, role: string, at: number) {
  const values = mapping.values[role] ?? {};
  const constant = mapping.constants[role];
  const code = remembered((text): string | null | undefined => {
    const found = values[valueKey(text)];
    return found === undefined && text === '' ? constant : found;
  });
  if (at < 0) return { text: () => '', code: () => constant };
  return { text: (cells: readonly Scalar[]) => textAt(cells, at), code };
}
