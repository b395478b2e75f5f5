import { listMonths, listYears, type Period, yearOf } from './period.ts';
import { CATEGORY_GRAINS, type PublishedTable } from './publication.ts';
import { DRIVERS, MOVEMENTS } from './schema/arrival.ts';
import { CATEGORIES, CATEGORY_GROUPS, OUTCOMES, ROUTES, SEXES } from './schema/incident.ts';
import { TOTAL } from './schema/table.ts';

/** What tabulation must know of an atlas: the part of the manifest that fixes the codes of every dimension. */
export interface TabulationFrame {
  readonly extent: Period;
  readonly districts: readonly string[];
  readonly origins: readonly string[];
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
export function axisOf(name: string, frame: TabulationFrame): Axis {
  if (name === 'period') return periodAxis(frame.extent);
  const groups = name === 'category' ? CATEGORY_GROUPS : {};
  const values = valuesOf(name, frame);
  const codes = [TOTAL, ...Object.keys(groups), ...values];
  const position = new Map(codes.map((code, k) => [code, k]));
  const groupsOf = (value: string) =>
    Object.entries(groups).flatMap(([group, members]) =>
      (members as readonly string[]).includes(value) ? [position.get(group)!] : [],
    );
  return {
    name,
    codes,
    countsTowards: new Map(values.map((value) => [value, [0, ...groupsOf(value), position.get(value)!]])),
    published: (grain) => {
      const at = name === 'category' ? (CATEGORY_GRAINS[grain ?? ''] ?? []) : grain === 'each' ? codes : [];
      return codes.map((code) => code === TOTAL || at.includes(code));
    },
  };
}

function periodAxis(extent: Period): Axis {
  const codes = [...listYears(extent), ...listMonths(extent)].sort();
  const position = new Map(codes.map((code, k) => [code, k]));
  return {
    name: 'period',
    codes,
    countsTowards: new Map(
      listMonths(extent).map((month) => [month, [position.get(yearOf(month))!, position.get(month)!]]),
    ),
    published: (grain) => codes.map((code) => grain === 'month' || (grain === 'year' && code.length === 4)),
  };
}

function valuesOf(name: string, frame: TabulationFrame): readonly string[] {
  const values: Record<string, readonly string[]> = {
    adm2_pcode: frame.districts,
    origin_pcode: frame.origins,
    category: CATEGORIES,
    outcome: OUTCOMES,
    route: ROUTES,
    sex: SEXES,
    driver: DRIVERS,
    movement: MOVEMENTS,
  };
  return values[name] ?? [];
}
