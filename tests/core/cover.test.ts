import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, type Cover, findCover, type Wanted } from '#core/cover.ts';
import { addMonths, isMonth, listMonths, listYears, monthAt, monthsIn, type Period } from '#core/period.ts';
import { isPublishedCell, type PublishedTable } from '#core/publication.ts';
import { DRIVERS, MOVEMENTS } from '#core/schema/arrival.ts';
import { DIMENSIONS } from '#core/schema/dimensions.ts';
import { CATEGORIES, CATEGORY_GROUPS, OUTCOMES, ROUTES, SEXES } from '#core/schema/incident.ts';
import { TOTAL } from '#core/schema/table.ts';
import { tileSelection } from '#core/selection.ts';

const DISTRICTS = ['D1', 'D2', 'D3'];
const ORIGINS = ['O1', 'O2'];
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  adm2_pcode: DISTRICTS,
  origin_pcode: ORIGINS,
  category: CATEGORIES,
  outcome: OUTCOMES,
  route: ROUTES,
  sex: SEXES,
  driver: DRIVERS,
  movement: MOVEMENTS,
};

/** The list of the default atlas in outline: a core by month, sensitive categories coarser, margins by year. */
const LIST: PublishedTable[] = [
  { id: 'core', table: 'incident', grains: { adm2_pcode: 'each', period: 'month', category: 'coarse' } },
  { id: 'year', table: 'incident', grains: { adm2_pcode: 'each', period: 'year', category: 'sensitive' } },
  { id: 'all', table: 'incident', grains: { period: 'month', category: 'sensitive' } },
  { id: 'route', table: 'incident', grains: { period: 'year', category: 'all', route: 'each' } },
  { id: 'arrival', table: 'arrival', grains: { adm2_pcode: 'each', period: 'month', movement: 'each' } },
];
const catalog: Catalog = {
  extent: { start: '2018-01', end: '2025-12' },
  districts: DISTRICTS,
  origins: ORIGINS,
  publication: LIST,
};
const ask = (wanted: Partial<Wanted>) =>
  findCover(catalog, {
    table: 'incident',
    period: { start: '2025-01', end: '2025-12' },
    each: {},
    over: {},
    ...wanted,
  });
const codesOf = (wanted: Partial<Wanted>) => {
  const result = ask(wanted);
  return result.kind === 'published' ? result.cover.codes : null;
};

const tileCategories = (selection: readonly string[]) => tileSelection('incident', 'category', selection);

describe('tileSelection', () => {
  it('uses groups where they fit whole', () => {
    expect(tileCategories(['dispute_other', 'drug_abuse', 'dispute_tribal'])).toEqual([
      ['violent_dispute', 'drug_abuse'],
      ['dispute_other', 'drug_abuse', 'dispute_tribal'],
    ]);
    expect(tileCategories(['domestic_violence', 'domestic_violence'])).toEqual([['domestic_violence']]);
  });
});

describe('findCover', () => {
  it('reads a margin where there is one', () => {
    const { dispute_tribal, dispute_other } = {
      dispute_tribal: 'dispute_tribal',
      dispute_other: 'dispute_other',
    };
    expect(ask({ over: { category: [dispute_tribal, dispute_other], adm2_pcode: DISTRICTS } })).toEqual({
      kind: 'published',
      cover: {
        codes: {
          adm2_pcode: [TOTAL],
          period: ['2025'],
          category: ['violent_dispute'],
          outcome: [TOTAL],
          route: [TOTAL],
          sex: [TOTAL],
        },
        cellsPerRow: 1,
      },
    });
  });
  it('adds up the fewest cells where there is none', () => {
    const result = ask({
      period: { start: '2023-12', end: '2025-02' },
      over: { category: ['drug_abuse', 'other'], adm2_pcode: ['D1', 'D3', 'D1'] },
    });
    expect(result.kind === 'published' && result.cover).toMatchObject({
      codes: { adm2_pcode: ['D1', 'D3'], period: ['2023-12', '2024', '2025-01', '2025-02'] },
      cellsPerRow: 16,
    });
  });
  it('takes every movement together as the margin', () => {
    expect(codesOf({ table: 'arrival', over: { movement: MOVEMENTS } })?.movement).toEqual([TOTAL]);
    expect(codesOf({ table: 'arrival', over: { movement: ['tribe'] } })?.movement).toEqual(['tribe']);
  });
  it('takes the members of a group where the group is not published', () => {
    const members: PublishedTable = {
      id: 'members',
      table: 'incident',
      grains: { period: 'year', category: 'sensitive', sex: 'each' },
    };
    const result = findCover(
      { ...catalog, publication: [members] },
      {
        table: 'incident',
        period: { start: '2025-01', end: '2025-12' },
        each: { sex: SEXES },
        over: { category: CATEGORY_GROUPS.sensitive },
      },
    );
    expect(result.kind === 'published' && result.cover).toMatchObject({
      codes: { category: CATEGORY_GROUPS.sensitive },
      cellsPerRow: 2,
    });
  });
  it('counts the cells of one row only', () => {
    const result = ask({ eachPeriod: 'month', each: { adm2_pcode: DISTRICTS } });
    expect(result.kind === 'published' && result.cover.cellsPerRow).toBe(1);
    expect(result.kind === 'published' && result.cover.codes.period).toHaveLength(12);
  });
  it('does not answer a part of a year with the year', () => {
    expect(ask({ period: { start: '2024-03', end: '2025-12' }, eachPeriod: 'year' })).toEqual({
      kind: 'unpublished',
      nearest: {
        relaxed: ['period'],
        wanted: expect.objectContaining({ period: { start: '2024-01', end: '2025-12' }, eachPeriod: 'year' }),
      },
    });
  });
  it('has no answer over no time and no answer by no code', () => {
    expect(ask({ period: { start: '2025-02', end: '2025-01' } })).toEqual({
      kind: 'unpublished',
      nearest: null,
    });
    expect(ask({ each: { adm2_pcode: [] } })).toEqual({ kind: 'unpublished', nearest: null });
  });
});

describe('the nearest question', () => {
  const nearest = (wanted: Partial<Wanted>) => {
    const result = ask(wanted);
    return result.kind === 'unpublished' ? result.nearest : 'published';
  };
  const spring: Period = { start: '2025-03', end: '2025-05' };

  it('lets a category give way to its group before all categories', () => {
    expect(
      nearest({ period: spring, each: { adm2_pcode: DISTRICTS }, over: { category: ['domestic_violence'] } }),
    ).toMatchObject({
      relaxed: ['category'],
      wanted: { period: spring, over: { category: CATEGORY_GROUPS.sensitive } },
    });
  });
  it('widens the period when that loses less than the group', () => {
    const autumn = { start: '2025-03', end: '2025-12' };
    expect(
      nearest({ period: autumn, each: { adm2_pcode: DISTRICTS }, over: { category: ['domestic_violence'] } }),
    ).toMatchObject({ relaxed: ['period'], wanted: { period: { start: '2025-01', end: '2025-12' } } });
  });
  it('keeps the months of a series and lets the category go', () => {
    expect(
      nearest({ eachPeriod: 'month', over: { category: ['electronic_blackmail'], adm2_pcode: ['D1'] } }),
    ).toMatchObject({ relaxed: ['category'], wanted: { eachPeriod: 'month' } });
  });
  it('falls back on all of a dimension', () => {
    expect(nearest({ each: { route: ROUTES }, over: { adm2_pcode: ['D2'] } })).toMatchObject({
      relaxed: ['adm2_pcode'],
      wanted: { over: { adm2_pcode: [] } },
    });
  });
  it('is nothing when what is asked code by code is published nowhere', () => {
    expect(nearest({ each: { outcome: OUTCOMES } })).toBeNull();
  });
});

const grain = (dimension: string): fc.Arbitrary<string | undefined> =>
  dimension === 'category'
    ? fc.constantFrom(undefined, 'coarse', 'sensitive', 'dispute', 'all')
    : dimension === 'period'
      ? fc.constantFrom('month', 'year')
      : fc.constantFrom(undefined, 'each');
const published: fc.Arbitrary<PublishedTable[]> = fc.array(
  fc.constantFrom('incident' as const, 'arrival' as const).chain((table) =>
    fc.record(Object.fromEntries(DIMENSIONS[table].map((name) => [name, grain(name)]))).map(
      (grains): PublishedTable => ({
        id: 'x',
        table,
        grains: Object.fromEntries(
          Object.entries(grains).flatMap(([name, code]) => (code === undefined ? [] : [[name, code]])),
        ),
      }),
    ),
  ),
  { maxLength: 6 },
);
const period: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 2017 * 12, max: 2021 * 12 }), fc.oneof(fc.nat(40), fc.constant(11)))
  .map(([start, more]) => ({ start: monthAt(start), end: addMonths(monthAt(start), more) }));
const catalogs: fc.Arbitrary<Catalog> = fc
  .tuple(published, fc.constantFrom('2018-01', '2018-04'), fc.constantFrom('2021-12', '2021-09'))
  .map(([publication, start, end]) => ({ ...catalog, extent: { start, end }, publication }));
const wanteds: fc.Arbitrary<Wanted> = fc
  .constantFrom('incident' as const, 'arrival' as const)
  .chain((table) =>
    fc
      .record({
        period,
        eachPeriod: fc.constantFrom(undefined, undefined, 'month' as const, 'year' as const),
        roles: fc.record(
          Object.fromEntries(
            DIMENSIONS[table]
              .filter((name) => name !== 'period')
              .map((name) => [
                name,
                fc.tuple(
                  fc.constantFrom('each', 'over', 'over', 'absent', 'absent'),
                  fc.subarray([...LEAVES[name]!]),
                ),
              ]),
          ),
        ),
      })
      .map(({ period: when, eachPeriod, roles }): Wanted => {
        const pick = (role: string) =>
          Object.fromEntries(
            Object.entries(roles)
              .filter(([, [chosen, codes]]) => chosen === role && (role !== 'each' || codes.length > 0))
              .map(([name, [, codes]]) => [name, codes]),
          );
        return {
          table,
          period: when,
          ...(eachPeriod ? { eachPeriod } : {}),
          each: pick('each'),
          over: pick('over'),
        };
      }),
  );

/** The months that a published period holds: a year holds what was collected of it. */
function monthsOf(code: string, extent: Period): string[] {
  if (isMonth(code)) return [code];
  const months = listMonths({ start: `${code}-01`, end: `${code}-12` });
  const collected = months.filter((month) => month >= extent.start && month <= extent.end);
  return collected.length > 0 ? collected : months;
}

function leavesOf(dimension: string, code: string, extent: Period): readonly string[] {
  if (dimension === 'period') return monthsOf(code, extent);
  if (code === TOTAL) return LEAVES[dimension]!;
  return dimension === 'category' && code in CATEGORY_GROUPS
    ? CATEGORY_GROUPS[code as keyof typeof CATEGORY_GROUPS]
    : [code];
}

/** Every combination of one code for each dimension. */
function product(codes: Readonly<Record<string, readonly string[]>>): Record<string, string>[] {
  return Object.entries(codes).reduce<Record<string, string>[]>(
    (keys, [dimension, values]) =>
      keys.flatMap((key) => values.map((value) => ({ ...key, [dimension]: value }))),
    [{}],
  );
}

/** What was asked of a dimension, leaf by leaf. */
function askedOf(dimension: string, wanted: Wanted): readonly string[] {
  if (dimension === 'period') return listMonths(wanted.period);
  const chosen = wanted.each[dimension] ?? wanted.over[dimension] ?? [];
  return chosen.length > 0 ? chosen : LEAVES[dimension]!;
}

function expectTiling(cover: Cover, wanted: Wanted, extent: Period): void {
  // Month by category (or movement) by district, counted one by one; the other dimensions one at a time.
  const cube = ['period', wanted.table === 'incident' ? 'category' : 'movement', 'adm2_pcode'];
  const times = new Map<string, number>();
  for (const key of product(Object.fromEntries(cube.map((name) => [name, cover.codes[name]!]))))
    for (const leaf of product(
      Object.fromEntries(cube.map((name) => [name, leavesOf(name, key[name]!, extent)])),
    )) {
      const atom = cube.map((name) => leaf[name]).join(' ');
      times.set(atom, (times.get(atom) ?? 0) + 1);
    }
  const asked = product(Object.fromEntries(cube.map((name) => [name, askedOf(name, wanted)])));
  expect([...times.keys()].sort()).toEqual(
    asked.map((leaf) => cube.map((name) => leaf[name]).join(' ')).sort(),
  );
  expect(Math.max(...times.values())).toBe(1);
  for (const dimension of DIMENSIONS[wanted.table]) {
    const leaves = cover.codes[dimension]!.flatMap((code) => leavesOf(dimension, code, extent));
    expect(leaves.toSorted()).toEqual([...askedOf(dimension, wanted)].sort());
  }
}

/** Whether every leaf of one question is also in the other. */
const holds = (wide: Wanted, narrow: Wanted) =>
  DIMENSIONS[wide.table].every((dimension) =>
    askedOf(dimension, narrow).every((code) => askedOf(dimension, wide).includes(code)),
  );

describe('over random lists and questions', () => {
  const everyKeyPublished = (cover: Cover, wanted: Wanted, list: readonly PublishedTable[]) =>
    product(cover.codes).every((key) => isPublishedCell(list, wanted.table, key));

  it('answers with published cells alone, which hold each case asked for just once', () => {
    let answered = 0;
    fc.assert(
      fc.property(catalogs, wanteds, (atlas, wanted) => {
        const result = findCover(atlas, wanted);
        if (result.kind !== 'published') return;
        answered++;
        expect(Object.keys(result.cover.codes)).toEqual([...DIMENSIONS[wanted.table]]);
        expect(everyKeyPublished(result.cover, wanted, atlas.publication)).toBe(true);
        expectTiling(result.cover, wanted, atlas.extent);
        const rows = DIMENSIONS[wanted.table]
          .filter((name) => (name === 'period' ? wanted.eachPeriod : wanted.each[name]))
          .reduce((n, name) => n * result.cover.codes[name]!.length, 1);
        expect(result.cover.cellsPerRow * rows).toBe(product(result.cover.codes).length);
      }),
      { numRuns: 1000 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  it('names as nearest only what is published, holds all that was asked, and says what gave way', () => {
    let named = 0;
    fc.assert(
      fc.property(catalogs, wanteds, (atlas, wanted) => {
        const result = findCover(atlas, wanted);
        if (result.kind !== 'unpublished' || !result.nearest) return;
        named++;
        const { relaxed, wanted: near } = result.nearest;
        expect(findCover(atlas, near).kind).toBe('published');
        expect(holds(near, wanted)).toBe(true);
        expect(near.each).toEqual(wanted.each);
        const changed = DIMENSIONS[wanted.table].filter((name) =>
          name === 'period'
            ? JSON.stringify([near.period, near.eachPeriod]) !==
              JSON.stringify([wanted.period, wanted.eachPeriod])
            : near.over[name] !== wanted.over[name],
        );
        expect([...relaxed].sort()).toEqual(changed.sort());
        expect(relaxed.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
    expect(named).toBeGreaterThan(100);
  });

  it('leaves nothing between the question and the nearest that would lose less', () => {
    const size = (wanted: Wanted) =>
      DIMENSIONS[wanted.table].reduce(
        (n, name) => n * (name === 'period' ? monthsIn(wanted.period) : new Set(askedOf(name, wanted)).size),
        wanted.eachPeriod === 'month' ? 1 / 12 : 1,
      );
    const alternatives = (wanted: Wanted): Wanted[] => {
      const wider = Object.keys(wanted.over).map(
        (name): Wanted => ({ ...wanted, over: { ...wanted.over, [name]: [] } }),
      );
      const groups = Object.values(CATEGORY_GROUPS)
        .filter((group) => group.some((code) => wanted.over.category?.includes(code)))
        .map(
          (group): Wanted => ({
            ...wanted,
            over: { ...wanted.over, category: [...new Set([...wanted.over.category!, ...group])] },
          }),
        );
      const years = listYears(wanted.period);
      const whole = { start: `${years[0]}-01`, end: `${years.at(-1)}-12` };
      return [...wider, ...groups, ...(wanted.eachPeriod === 'month' ? [] : [{ ...wanted, period: whole }])];
    };
    fc.assert(
      fc.property(catalogs, wanteds, (random, wanted) => {
        const atlas = { ...random, extent: { start: '2016-01', end: '2026-12' } };
        const result = findCover(atlas, wanted);
        if (result.kind !== 'unpublished') return;
        for (const other of alternatives(wanted).filter(
          (next) => !wanted.each.category || !next.over.category,
        )) {
          if (findCover(atlas, other).kind !== 'published') continue;
          expect(result.nearest).not.toBeNull();
          expect(size(result.nearest!.wanted)).toBeLessThanOrEqual(size(other) + 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });
});
