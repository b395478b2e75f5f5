import { describe, expect, test } from 'vitest';
import { tooWide, unprotected } from '#core/build/checkList.ts';
import { type ProtectionNote, protectTable } from '#core/build/protectTable.ts';
import { FEW, proposeList, tryGrain } from '#core/disclosure/proposeList.ts';
import type { PublishedTable } from '#core/publication.ts';
import { CATEGORIES, OUTCOMES, ROUTES } from '#core/schema/incident.ts';
import { tallyRecords } from '#core/tally.ts';
import { RULE, truthOf } from '../../fixtures/smallReleases.ts';

const DISTRICTS = ['XXG01Q01', 'XXG01Q02'];
const frame = (publication: PublishedTable[]) => ({
  extent: { start: '2024-01', end: '2024-12' },
  districts: DISTRICTS,
  origins: [],
  publication,
});
const item = (grains: PublishedTable['grains']): PublishedTable => ({ id: 'one', table: 'incident', grains });

/** So many cases in every month, district and category; the last two categories are rare. */
const records = (many: number, rare: number) =>
  Array.from({ length: 12 }, (_, m) => `2024-${String(m + 1).padStart(2, '0')}`).flatMap((month) =>
    DISTRICTS.flatMap((adm2_pcode) =>
      CATEGORIES.flatMap((category, c) =>
        Array.from({ length: c < CATEGORIES.length - 2 ? many : rare }, (_, k) => ({
          month,
          adm2_pcode,
          category,
          outcome: OUTCOMES[k % 4]!,
          route: ROUTES[k % 3]!,
          sex: k % 2 ? 'male' : 'female',
        })),
      ),
    ),
  );
const propose = (grains: PublishedTable['grains'], many: number, rare = many) => {
  const list = frame([item(grains)]);
  return proposeList({ incident: tallyRecords('incident', records(many, rare), list) }, list, RULE)[0]!;
};

describe('the grain of a table', () => {
  const FULL = { adm2_pcode: 'each', period: 'month', category: 'all' };

  test('is kept where counts are large, and more detail has its cost beside it', () => {
    const found = propose({ adm2_pcode: 'each', period: 'month' }, 12);
    expect(found).toMatchObject({ verdict: 'keep', proposed: null, inner: 24, small: 0 });
    expect(found.richer.length).toBeGreaterThan(2);
    for (const trial of found.richer) expect(trial.inner).toBeGreaterThan(24);
  });

  test('is coarsened to the richest that fits where they are small', () => {
    const found = propose(FULL, 3);
    expect(found.verdict).toBe('coarsen');
    expect(found.share).toBeGreaterThan(FEW);
    expect(found.proposed!.share).toBeLessThanOrEqual(FEW);
    // Months of all districts and kinds, or kinds of a year: whichever keeps more cells.
    expect(found.proposed!.inner).toBeGreaterThan(20);
    const list = frame([item(found.proposed!.grains)]);
    const again = tryGrain(list.publication[0]!, tallyRecords('incident', records(3, 3), list), list, RULE);
    expect(again).toEqual(found.proposed);
  });

  test('is refused where even the year is small', () => {
    const list = frame([item(FULL)]);
    const one = records(1, 0).slice(0, 1);
    expect(proposeList({ incident: tallyRecords('incident', one, list) }, list, RULE)[0]).toMatchObject({
      verdict: 'refuse',
      proposed: null,
    });
  });

  test('rare codes are named that could be merged, as few as it takes', () => {
    // Four rare kinds of two cases each: three of them together are no longer small.
    const rare = ['dispute_tribal', 'illegal_weapon', 'drug_abuse', 'other'];
    const some = records(20, 20).filter(({ category }, k) => !rare.includes(category) || k % 20 < 2);
    const list = frame([item(FULL)]);
    const found = proposeList({ incident: tallyRecords('incident', some, list) }, list, RULE)[0]!;
    expect(found.verdict).toBe('coarsen');
    expect(found.merge!.dimension).toBe('category');
    expect(found.merge!.codes).toHaveLength(3);
    for (const code of found.merge!.codes) expect(rare).toContain(code);
  });
});

test('a list of too many cells is refused with its name before anything is counted', () => {
  const wide = item({
    adm2_pcode: 'each',
    period: 'month',
    category: 'all',
    outcome: 'each',
    route: 'each',
    sex: 'each',
  });
  expect(tooWide(frame([wide]))).toMatchObject([{ file: 'publication.json', says: /"one" has \d+ cells/ }]);
  expect(tooWide(frame([item({ adm2_pcode: 'each', period: 'month', category: 'coarse' })]))).toEqual([]);
});

describe('where no solution is found', () => {
  const list = [item({ adm2_pcode: 'each', period: 'month', category: 'coarse' })];
  const cells = truthOf(records(3, 1), list);
  const rule = { ...RULE, method: 'controlled-rounding' } as const;

  test('the list is coarser and the rule is the same', () => {
    let asked = 0;
    // Out of time on the months, at every reach; then the years are solved by rounding each up or down to what adds up.
    const { notes, cells: made } = protectTable(cells, rule, (program) => {
      asked++;
      return asked <= 3 ? { kind: 'unsolved' } : { kind: 'solved', values: program.costs.map(() => 0) };
    });
    expect(['years', 'withheld']).toContain(notes[0]!.done);
    made.measures.count!.forEach((cell, row) => {
      if (made.keys.period![row]!.length === 7) expect(cell.kind).toBe('suppressed');
    });
  });

  test('a table of which nothing is left is refused by name', () => {
    const { notes } = protectTable(cells, rule, () => ({ kind: 'unsolved' }));
    expect(unprotected(notes)).toMatchObject([
      { file: 'publication.json', column: 'table incident', says: /incident count/ },
    ]);
    const other: ProtectionNote = { ...notes[0]!, year: '2023', done: 'years' };
    expect(unprotected([...notes, other])).toEqual([]);
  });
});
