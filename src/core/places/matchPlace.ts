import type { LatLon } from '../geo.ts';
import { isPcode } from '../pcode.ts';
import type { AreaLocator } from './areaAt.ts';
import { foldName } from './foldName.ts';
import type { Candidate, PlaceIndex, PlaceLevel } from './placeIndex.ts';

/** What a row says about its place; empty text where it says nothing. */
export interface PlaceClue {
  readonly code: string;
  readonly adm1: string;
  readonly adm2: string;
  readonly adm3: string;
  readonly locality: string;
}

export interface PlaceMatch {
  /** The district, or for an origin the governorate or district; null when no place is meant for sure. */
  readonly pcode: string | null;
  readonly certainty: number;
  readonly how: 'code' | Candidate['how'] | 'steward' | 'coordinates' | 'none';
  /** Why there is none: outside the atlas, only the governorate is named, unknown, or nothing said. */
  readonly lacks: 'outside' | 'too_coarse' | 'unknown' | 'empty' | null;
  /** Areas that may be meant, for the steward to choose from. */
  readonly choices: readonly Candidate[];
  /** A name that says otherwise than the code, which wins. */
  readonly disagrees: string | null;
}

/** What a steward settled: folded name to code, null for "leave these rows out". */
export type SettledPlaces = Readonly<Record<string, string | null>>;

/** Below this a match asks. */
export const SURE = 0.8;

/** The name that a clue is asked under: the finest level that it has. */
export const clueName = (clue: PlaceClue): string =>
  clue.locality || clue.adm3 || clue.adm2 || clue.adm1 || clue.code;

/** The key under which a settled place is kept. */
export const settledKey = (clue: PlaceClue): string =>
  [clue.adm1, clue.adm2, clue.adm3, clue.locality, clue.code].map(foldName).filter(Boolean).join(' · ');

/**
 * The district that a row means. A P-code of a district or sub-district wins over names; else the finest name that is sure: of
 * the district, the sub-district, the locality or census unit. A governorate alone is too coarse; another one is outside.
 */
export function matchDistrict(clue: PlaceClue, index: PlaceIndex, settled: SettledPlaces = {}): PlaceMatch {
  const key = settledKey(clue);
  if (key in settled) return found(settled[key]!, 1, 'steward');
  const code = pcodeOf(clue.code);
  if (code) {
    const district = code.slice(0, 8);
    const named = best(clue, index);
    const disagrees = named && named.certainty >= SURE && named.pcode !== district ? named.pcode : null;
    if (index.districts.includes(district)) return { ...found(district, 1, 'code'), disagrees };
    if (code.length < 8 && code === index.adm1) {
      if (named && named.certainty >= SURE) return found(named.pcode, named.certainty, named.how);
      return lacking('too_coarse', named ? [named] : []);
    }
    return lacking('outside', []);
  }
  const outside = clue.adm1 && isOutside(clue.adm1, index);
  if (outside) return lacking('outside', []);
  const choices = candidates(clue.code ? { ...clue, locality: clue.locality || clue.code } : clue, index);
  const [first] = choices;
  if (first && first.certainty >= SURE) return { ...found(first.pcode, first.certainty, first.how), choices };
  if (first) return { ...lacking('unknown', choices), certainty: first.certainty };
  if (!clueName(clue)) return lacking('empty', []);
  return lacking(clue.adm1 && !clue.adm2 && !clue.adm3 && !clue.locality ? 'too_coarse' : 'unknown', []);
}

/** The governorate or own district that arrivals left: by code, else by name. */
export function matchOrigin(clue: PlaceClue, index: PlaceIndex, settled: SettledPlaces = {}): PlaceMatch {
  const key = settledKey(clue);
  if (key in settled) return found(settled[key]!, 1, 'steward');
  const code = pcodeOf(clue.code);
  if (code) {
    for (const length of [8, 5])
      if (index.known.has(code.slice(0, length))) return found(code.slice(0, length), 1, 'code');
    return lacking('outside', []);
  }
  const name = clue.adm1 || clue.code;
  const choices = [
    ...(clue.adm2 ? index.find(clue.adm2, 'adm2') : []),
    ...(name ? index.find(name, 'adm1') : []),
    ...(name && !clue.adm2 ? index.find(name, 'adm2') : []),
  ];
  const sure = choices.find(({ certainty }) => certainty >= SURE);
  if (sure)
    return index.known.has(sure.pcode)
      ? { ...found(sure.pcode, sure.certainty, sure.how), choices }
      : lacking('outside', []);
  const first = choices.find(({ pcode }) => index.known.has(pcode));
  if (first) return { ...lacking('unknown', choices), certainty: first.certainty };
  return lacking(clueName(clue) ? 'unknown' : 'empty', []);
}

/** The district whose outline holds a point, for rows that say nothing else. */
export function matchPoint(point: LatLon, locator: AreaLocator): PlaceMatch {
  const pcode = locator.areaAt(point);
  return pcode ? found(pcode, 0.85, 'coordinates') : lacking('outside', []);
}

/** A P-code in any of its spellings: `iqg02q05`, `IQ-G02`. Null for what is none. */
export function pcodeOf(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s_-]/g, '');
  return isPcode(code) && code.length > 2 ? code : null;
}

const LEVELS: readonly (readonly [keyof PlaceClue, PlaceLevel, number])[] = [
  ['adm2', 'adm2', 1],
  ['adm3', 'adm3', 1],
  ['locality', 'adm2', 0.97],
  ['locality', 'adm3', 0.97],
  ['locality', 'locality', 0.92],
  // A district column often holds sub-districts, census units or towns.
  ['adm2', 'adm3', 0.95],
  ['adm2', 'locality', 0.9],
  ['adm3', 'adm2', 0.9],
  ['adm3', 'locality', 0.9],
];

function candidates(clue: PlaceClue, index: PlaceIndex): Candidate[] {
  const all = new Map<string, Candidate>();
  for (const [part, level, weight] of LEVELS) {
    if (!clue[part]) continue;
    for (const { pcode, certainty, how } of index.find(clue[part], level)) {
      const weighed = certainty * weight;
      if (weighed > (all.get(pcode)?.certainty ?? 0)) all.set(pcode, { pcode, certainty: weighed, how });
    }
  }
  return [...all.values()].sort((a, b) => b.certainty - a.certainty).slice(0, 5);
}

const best = (clue: PlaceClue, index: PlaceIndex): Candidate | undefined =>
  candidates({ ...clue, code: '' }, index)[0];

function isOutside(adm1: string, index: PlaceIndex): boolean {
  const [first] = index.find(adm1, 'adm1');
  return first !== undefined && first.certainty >= SURE && first.pcode !== index.adm1;
}

const found = (pcode: string | null, certainty: number, how: PlaceMatch['how']): PlaceMatch => ({
  pcode,
  certainty,
  how,
  lacks: pcode === null ? 'unknown' : null,
  choices: [],
  disagrees: null,
});

const lacking = (lacks: NonNullable<PlaceMatch['lacks']>, choices: readonly Candidate[]): PlaceMatch => ({
  pcode: null,
  certainty: 0,
  how: 'none',
  lacks,
  choices,
  disagrees: null,
});
