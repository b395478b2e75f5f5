import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditRelease } from '#core/audit/auditRelease.ts';
import type { Engine } from '#core/audit/engine.ts';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import type { Release } from '#core/audit/release.ts';
import { type Cell, exact, rounded, suppressed } from '#core/cell.ts';
import type { DisclosureSettings } from '#core/manifest.ts';
import type { PublishedTable } from '#core/publication.ts';
import type { LineRecord } from '#core/tally.ts';
import { releaseOfCells, truthOf } from '../../fixtures/smallReleases.ts';

let engine: Engine;
beforeAll(async () => {
  engine = engineOfHighs(await loadHighs());
});

const YEARS: PublishedTable[] = [
  { id: 'core', table: 'incident', grains: { adm2_pcode: 'each', period: 'year', category: 'coarse' } },
];
const MONTHS: PublishedTable[] = [
  { id: 'core', table: 'incident', grains: { adm2_pcode: 'each', period: 'month', category: 'coarse' } },
];

/** Twenty cases of one category in each of two districts, and `extra` ones late in the year. */
const records = (extra: number): LineRecord[] =>
  Array.from({ length: 40 + extra }, (_, k) => ({
    month: k < 40 ? `2024-0${(k % 5) + 1}` : '2024-12',
    adm2_pcode: `XXG01Q0${k < 40 ? (k % 2) + 1 : 1}`,
    category: 'other',
    outcome: 'adr',
    route: 'police',
    sex: 'male',
  }));

function releaseTo(
  end: string,
  list: PublishedTable[],
  extra: number,
  method: DisclosureSettings['method'],
  cellOf: (truth: number) => Cell,
): Release {
  const cells = truthOf(records(extra), list, end);
  const count = Array.from(cells.measures.count!, cellOf);
  return { ...releaseOfCells(cells, count, list, method), extent: { start: '2024-01', end } };
}

describe('releases that are safe alone, and not together', () => {
  const up = (truth: number) => {
    const value = Math.ceil(truth / 5) * 5;
    return truth === 0 ? rounded(0, 0, 9) : rounded(value, value - 4, value + 4);
  };
  const down = (truth: number) => {
    const value = (truth * 3) / 4;
    return rounded(value, value - 4, value + 4);
  };

  test('a second release rounded anew', () => {
    // 20 of each kind: the second release rounds the same numbers another way.
    const first = releaseTo('2024-12', YEARS, 0, 'controlled-rounding', up);
    const second = releaseTo('2024-12', YEARS, 0, 'controlled-rounding', (truth) =>
      truth > 0 ? down(truth) : up(truth),
    );
    expect(auditRelease(first, engine, [first]).faults).toEqual([]);
    expect(auditRelease(second, engine, [first]).faults.join('\n')).toMatch(/protected anew/);
  });

  test('the first months of a year against the whole year', () => {
    // Every number is large and exact, and the longer year tells that two cases came since.
    const large = (truth: number) => exact(truth);
    const first = releaseTo('2024-06', YEARS, 2, 'suppression', large);
    const second = releaseTo('2024-12', YEARS, 2, 'suppression', large);
    expect(auditRelease(second, engine).faults).toEqual([]);
    expect(auditRelease(second, engine, [first]).faults.join('\n')).toMatch(
      /less .*published before.*left with 2 to 2/,
    );
  });

  test('months that lie between two earlier releases', () => {
    // Two cases came late in the year, and forty before: only the release to November tells that it was in December.
    const to = (end: string) => releaseTo(end, YEARS, 2, 'suppression', (truth) => exact(truth));
    const [june, november, year] = ['2024-06', '2024-11', '2024-12'].map(to) as [Release, Release, Release];
    expect(auditRelease(november, engine, [june]).faults).toEqual([]);
    expect(auditRelease(year, engine, [november, june]).faults.join('\n')).toMatch(/left with 2 to 2/);
  });

  test('a month that an earlier release showed', () => {
    const hide = (truth: number) => (truth > 0 && truth < 10 ? suppressed() : exact(truth));
    const first = releaseTo('2024-12', MONTHS, 0, 'suppression', (truth) => exact(truth));
    const second = releaseTo('2024-12', MONTHS, 0, 'suppression', hide);
    const of = (earlier: readonly Release[]) => auditRelease(second, engine, earlier).faults.join('\n');
    expect(of([])).not.toMatch(/left with 4 to 4/);
    expect(of([first])).toMatch(/protected anew/);
  });
});
