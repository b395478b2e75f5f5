import { expect, it } from 'vitest';
import { costMatrix } from '#core/cost/costMatrix.ts';

const columns = ['Origin', 'Destination', 'Minutes'];
const read = (rows: (string | number | null)[][], names = columns) =>
  costMatrix('times.csv', names, rows, ['d1', 'd2', 's1'], ['s1', 's2']);

it('reads the pairs of the question; those that are not in the file have no way', () => {
  const { cost, faults, missing, unknown_rows } = read([
    ['d1', 's1', 5],
    ['d2', 's2', ' 7.5 '],
    ['elsewhere', 's2', 1],
    [null, null, null],
  ]);
  expect(faults).toEqual([]);
  expect([...cost!.cost]).toEqual([
    5,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    7.5,
    0,
    Number.POSITIVE_INFINITY,
  ]);
  expect([missing, unknown_rows]).toEqual([3, 1]);
  expect(cost).toMatchObject({ unit: 'min', label: { kind: 'matrix', file: 'times.csv' } });
  expect(read([['d1', 's1', 5]], ['from', 'to', 'km']).cost!.unit).toBe('km');
});

it('names the row and column of what is wrong', () => {
  expect(
    read([
      ['d1', 's1', '5 min'],
      ['d1', 's2', -1],
      ['d2', 's1', null],
    ]).faults,
  ).toEqual([
    { kind: 'bad_cost', row: 2, column: 'Minutes', value: '5 min' },
    { kind: 'bad_cost', row: 3, column: 'Minutes', value: '-1' },
    { kind: 'bad_cost', row: 4, column: 'Minutes', value: '' },
  ]);
  expect(
    read([
      ['d1', 's1', 5],
      ['d1', 's1', 6],
    ]).faults,
  ).toEqual([{ kind: 'twice', row: 3, first_row: 2, origin: 'd1', destination: 's1' }]);
  expect(read([], ['a', 'to', 'b']).faults).toMatchObject([
    { kind: 'no_column', wanted: 'origin' },
    { kind: 'no_column', wanted: 'cost' },
  ]);
  expect(read([['x', 'y', 1]]).faults).toEqual([
    { kind: 'nothing_known', origins: ['x'], destinations: ['y'] },
  ]);
});
