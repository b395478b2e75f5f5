import type { AreaRow } from '../schema/area.ts';
import { ALIASES } from './aliases.ts';
import { likeness } from './editDistance.ts';
import { foldName } from './foldName.ts';

/** What a place list knows of an atlas: areas, and names below them that lie in one district each. */
export interface Gazetteer {
  readonly areas: readonly Pick<AreaRow, 'pcode' | 'parent_pcode' | 'level' | 'name' | 'name1' | 'inside'>[];
  /** Localities, places and census units: a name, its other language, and its district. */
  readonly names: readonly {
    readonly name: string;
    readonly name1: string | null;
    readonly adm2_pcode: string;
  }[];
}

/** Which kind of area a name is meant to be. */
export type PlaceLevel = 'adm1' | 'adm2' | 'adm3' | 'locality';

/** An area that a name may mean, with the certainty from 0 to 1 that it does. */
export interface Candidate {
  readonly pcode: string;
  readonly certainty: number;
  readonly how: 'name' | 'spelling' | 'likeness';
}

/** Names with their codes, ready to be asked. */
export interface PlaceIndex {
  readonly districts: readonly string[];
  /** The atlas's own governorate, or null. */
  readonly adm1: string | null;
  /** Codes that the atlas has areas for, at any level. */
  readonly known: ReadonlySet<string>;
  /** Areas of a level that a name may mean, the likeliest first. Localities and sub-districts give their district. */
  readonly find: (name: string, level: PlaceLevel) => readonly Candidate[];
  /** Whether a name is known at a level, in one of its spellings; quicker than `find`, which also looks for what is alike. */
  readonly has: (name: string, level: PlaceLevel) => boolean;
}

const LEAST_LIKENESS = 0.62;

/** Makes the index of an atlas's names. */
export function placeIndex({ areas, names }: Gazetteer): PlaceIndex {
  const exact = new Map<string, Set<string>>();
  const folded: Record<PlaceLevel, Map<string, Set<string>>> = {
    adm1: new Map(),
    adm2: new Map(),
    adm3: new Map(),
    locality: new Map(),
  };
  const put = (level: PlaceLevel, name: string | null, pcode: string) => {
    if (!name) return;
    add(exact, `${level} ${plain(name)}`, pcode);
    const key = foldName(name);
    if (key) add(folded[level], key, pcode);
  };
  const inside = areas.filter((area) => area.inside);
  for (const { pcode, level, name, name1 } of areas) {
    const meant = level === 'adm3' ? pcode.slice(0, 8) : pcode;
    for (const text of [name, name1]) put(level, text, meant);
  }
  const districts = inside.filter((area) => area.level === 'adm2').map((area) => area.pcode);
  for (const [pcode, aliases] of Object.entries(ALIASES))
    if (pcode.length === 5 || districts.includes(pcode))
      for (const alias of aliases) put(pcode.length === 5 ? 'adm1' : 'adm2', alias, pcode);
  for (const { name, name1, adm2_pcode } of names)
    for (const text of [name, name1, ...inBrackets(name)]) put('locality', text, adm2_pcode);

  const find = (name: string, level: PlaceLevel): Candidate[] => {
    const same = exact.get(`${level} ${plain(name)}`);
    if (same) return [...same].map((pcode) => ({ pcode, certainty: 0.99 / same.size, how: 'name' }));
    const key = foldName(name);
    if (!key) return [];
    const alike = folded[level].get(key);
    if (alike) return [...alike].map((pcode) => ({ pcode, certainty: 0.94 / alike.size, how: 'spelling' }));
    const best = new Map<string, number>();
    for (const [other, pcodes] of folded[level]) {
      const like = likeness(key, other);
      if (like >= LEAST_LIKENESS)
        for (const pcode of pcodes) best.set(pcode, Math.max(best.get(pcode) ?? 0, like));
    }
    const ranked = [...best].sort((a, b) => b[1] - a[1]).slice(0, 4);
    return ranked.map(([pcode, like], k) => {
      // Two areas that are equally like leave the choice open.
      const rival = ranked[k === 0 ? 1 : 0]?.[1] ?? 0;
      return { pcode, certainty: like * (like - rival < 0.1 ? 0.6 : 0.85), how: 'likeness' };
    });
  };
  return {
    districts,
    adm1: inside.find((area) => area.level === 'adm1')?.pcode ?? null,
    known: new Set(areas.map((area) => area.pcode)),
    find,
    has: (name, level) => exact.has(`${level} ${plain(name)}`) || folded[level].has(foldName(name)),
  };
}

const add = (map: Map<string, Set<string>>, key: string, value: string) => {
  const found = map.get(key);
  if (found) found.add(value);
  else map.set(key, new Set([value]));
};

const plain = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Names inside and before brackets: `Al-Mostafa (Al-Zwain)` is known under both. */
function inBrackets(name: string): string[] {
  const match = /^(.*)\((.+)\)\s*$/.exec(name);
  return match ? [match[1]!.trim(), match[2]!.trim()] : [];
}
