import { expect, test } from 'vitest';
import { withoutGaps } from '#core/build/gaps.ts';
import { exact } from '#core/cell.ts';
import type { PublishedTable } from '#core/publication.ts';
import { truthOf } from '../../fixtures/smallReleases.ts';

const list: PublishedTable[] = [
  { id: 'month', table: 'incident', grains: { adm2_pcode: 'each', period: 'month' } },
];
const cells = truthOf(
  ['2024-01', '2024-03', '2024-03', '2024-12'].map((month, k) => ({
    month,
    adm2_pcode: `XXG01Q0${(k % 3) + 1}`,
    category: 'other',
    outcome: 'adr',
    route: 'police',
    sex: 'male',
  })),
  list,
);
const publish = (found: ReturnType<typeof withoutGaps>) =>
  found.restore({
    table: found.cells.table,
    rows: found.cells.rows,
    keys: found.cells.keys,
    facts: found.cells.facts,
    measures: { count: Array.from(found.cells.measures.count!, exact) },
  });
const kindOf = (made: ReturnType<typeof publish>, adm2_pcode: string, period: string) => {
  const row = made.keys.period!.findIndex(
    (code, at) => code === period && made.keys.adm2_pcode![at] === adm2_pcode,
  );
  return made.measures.count![row]!;
};

test('months that were not collected are missing, with every sum that would need them', () => {
  const made = publish(
    withoutGaps(cells, [{ table: 'incident', start: '2024-02', end: '2024-03', adm2_pcode: 'XXG01Q02' }]),
  );
  expect(made.rows).toBe(cells.rows);
  const gap = { kind: 'missing', reason: 'not-collected' };
  expect(kindOf(made, 'XXG01Q02', '2024-02')).toEqual(gap);
  expect(kindOf(made, 'XXG01Q02', '2024-03')).toEqual(gap);
  expect(kindOf(made, '_T', '2024-03')).toEqual(gap);
  expect(kindOf(made, 'XXG01Q02', '2024')).toEqual(gap);
  expect(kindOf(made, '_T', '2024')).toEqual(gap);
  // Zero where nothing happened, and the numbers beside the gap as they are.
  expect(kindOf(made, 'XXG01Q02', '2024-04')).toEqual(exact(0));
  expect(kindOf(made, 'XXG01Q03', '2024-03')).toEqual(exact(1));
  expect(kindOf(made, 'XXG01Q03', '2024')).toEqual(exact(1));
  expect(kindOf(made, '_T', '2024-12')).toEqual(exact(1));
});

test('a gap of another table changes nothing', () => {
  expect(withoutGaps(cells, [{ table: 'arrival', start: '2024-01', end: '2024-12' }]).cells).toBe(cells);
});
