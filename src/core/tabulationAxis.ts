import { listMonths, listYears, type Period, yearOf } from './period.ts';
import { isPublishedAt, type PublishedTable } from './publication.ts';
import { type AtlasCodes, codesOf, groupsOf } from './schema/dimensions.ts';
import { TOTAL } from './schema/table.ts';
import type { ProtectedTable } from './schema/tables.ts';

/** What tabulation must know of an atlas: the part of the manifest that fixes the codes of every dimension. */
export interface TabulationFrame extends AtlasCodes {
  readonly extent: Period;
  readonly publication: readonly PublishedTable[];
}

/** A dimension of the full cube: its codes in publication order, and the codes that one recorded value counts towards. */
export interface Axis {
  readonly name: string;
  readonly codes: readonly string[];
  /** Recorded value to positions in `codes`: its own, its groups', the total's. */
  readonly countsTowards: ReadonlyMap<string, readonly number[]>;
  /** Whether the position is published at a grain. */
  readonly published: (grain: string | undefined) => boolean[];
}

/** Makes the axis of one dimension of a protected table. */
export function axisOf(table: ProtectedTable, name: string, frame: TabulationFrame): Axis {
  const { codes, countsTowards } =
    name === 'period' ? periodCodes(frame.extent) : singleCodes(table, name, frame);
  return {
    name,
    codes,
    countsTowards,
    published: (grain) => codes.map((code) => isPublishedAt(table, name, grain, code)),
  };
}

type Codes = Pick<Axis, 'codes' | 'countsTowards'>;

function singleCodes(table: ProtectedTable, name: string, frame: TabulationFrame): Codes {
  const groups = Object.entries(groupsOf(table, name));
  const values = codesOf(frame, table, name);
  const codes = [TOTAL, ...groups.map(([group]) => group), ...values];
  const position = new Map(codes.map((code, k) => [code, k]));
  const towards = (value: string) => [
    0,
    ...groups.flatMap(([group, members]) => (members.includes(value) ? [position.get(group)!] : [])),
    position.get(value)!,
  ];
  return { codes, countsTowards: new Map(values.map((value) => [value, towards(value)])) };
}

/** Months count towards themselves and their year; a record that knows its year alone counts towards that. */
function periodCodes(extent: Period): Codes {
  const codes = [...listYears(extent), ...listMonths(extent)].sort();
  const position = new Map(codes.map((code, k) => [code, k]));
  return {
    codes,
    countsTowards: new Map(
      codes.map((code) => [
        code,
        code.length === 4 ? [position.get(code)!] : [position.get(yearOf(code))!, position.get(code)!],
      ]),
    ),
  };
}
