import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { METHODS } from '#core/methods/list.ts';
import { type Method, settingsOf } from '#core/methods/method.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { randomFrom } from '#core/random.ts';
import { latticeOf } from '../../../scripts/bench/noise/noiseWorld.ts';
import { madeData } from './madeData.ts';

const random = randomFrom(7);
/** Five years: enough for every method. */
const MONTHS = 60;
const flat = madeData(() => 12, { months: MONTHS });
const NOW_AND_THEN = Array.from({ length: 7 * MONTHS }, () => (random.next() < 0.03 ? 1 : 0));

/** The same months and districts with other figures, the whole being the sum of its parts where they all are exact. */
function withCells(
  cellOf: (district: number, month: number) => Cell,
  data: MethodData = flat,
  arrivalOf = cellOf,
): MethodData {
  const districts = data.districts.map((district, d) => ({
    ...district,
    cases: data.months.map((_, t) => cellOf(d, t)),
    arrivals: data.months.map((_, t) => arrivalOf(d, t)),
  }));
  const together = data.months.map((_, t) => {
    const parts = districts.map(({ cases }) => cases[t]!);
    return parts.every((cell) => cell.kind === 'exact')
      ? exact(parts.reduce((sum, cell) => sum + (cell.kind === 'exact' ? cell.value : 0), 0))
      : (parts.find(({ kind }) => kind !== 'exact') ?? exact(0));
  });
  return { ...data, districts, together };
}

const lattice = latticeOf(18);
const many = madeData(() => 12, { districts: 18, months: MONTHS });
/** Data at the edge of what an atlas may hold. */
const EDGES: Readonly<Record<string, MethodData>> = {
  'nothing ever happened': withCells(() => exact(0)),
  'every month alike': withCells(() => exact(7)),
  'every month of a district alike': withCells((d) => exact(10 * (d + 1))),
  'two values only': withCells((_, t) => exact(5 + 5 * (t % 2))),
  'a case now and then': withCells((d, t) => exact(NOW_AND_THEN[d * MONTHS + t]!)),
  'all in one district': withCells((d) => exact(d === 0 ? random.poisson(30) : 0)),
  'all in one month': withCells((_, t) => exact(t === 40 ? 500 : 0)),
  'a straight line': withCells((d, t) => exact(t * (d + 1))),
  'the same season each year': withCells((_, t) => exact([9, 4, 7, 1, 8, 2, 6, 3, 5, 0, 11, 12][t % 12]!)),
  'a thousand million a month': withCells(() => exact(1e9 + random.poisson(1e5))),
  'a thousand million and none': withCells((d, t) => exact((d + t) % 2 ? 1e9 : 0)),
  'cases that double each year': withCells((_, t) => exact(Math.round(2 ** (t / 6)))),
  'none before, many after': withCells((_, t) => exact(t < 30 ? 0 : random.poisson(40))),
  'many before, none after': withCells((_, t) => exact(t < 30 ? random.poisson(40) : 0)),
  'no arrivals': withCells(
    () => exact(random.poisson(12)),
    flat,
    () => exact(0),
  ),
  'a month missing': withCells((_, t) => (t === 30 ? missing('not-collected') : exact(random.poisson(12)))),
  'the last months missing': withCells((_, t) => (t > 54 ? missing('not-collected') : exact(t % 5))),
  'a withheld month': withCells((d, t) => (d === 1 && t === 5 ? suppressed() : exact(random.poisson(9)))),
  'withheld months within bounds': withCells((_, t) => (t % 9 ? exact(random.poisson(9)) : suppressed(1, 9))),
  'all rounded from none': withCells(() => rounded(0, 0, 4)),
  'all rounded to one value': withCells(() => rounded(10, 6, 14)),
  'every month withheld': withCells(() => suppressed()),
  'every month missing': withCells(() => missing('not-published')),
  'all rounded to a thousand': withCells((_, t) =>
    rounded(1000 * (t % 3), Math.max(0, 1000 * (t % 3) - 999), 1000 * (t % 3) + 999),
  ),
  'less than nothing': withCells((_, t) => exact((t % 5) - 2)),
  'a district of a thousand million beside small ones': withCells((d) =>
    exact(d === 0 ? 1e9 + random.poisson(1e5) : random.poisson(9)),
  ),
  'one district': madeData(() => 12, { districts: 1, months: MONTHS }),
  'two districts': madeData(() => 12, { districts: 2, months: MONTHS }),
  ...Object.fromEntries(
    [1, 2, 11, 12, 13, 23, 24, 25, 35, 36, 47].map((months) => [
      `${months} months`,
      madeData(() => 12, { months }),
    ]),
  ),
  'a district that nobody lives in': {
    ...flat,
    districts: flat.districts.map((district, d) => ({
      ...district,
      persons: d === 2 ? 0 : district.persons,
    })),
  },
  'no district': { ...flat, districts: [], together: flat.months.map(() => exact(0)) },
  'no month': { ...madeData(() => 12, { months: 1 }), months: [], together: [], districts: [] },
  '18 areas alike': { ...withCells(() => exact(5), many), space: [lattice] },
  '18 areas without a case': { ...withCells(() => exact(0), many), space: [lattice] },
  '18 areas, all in one': { ...withCells((d) => exact(d === 4 ? 50 : 0), many), space: [lattice] },
  '18 areas of a thousand million': {
    ...withCells((d, t) => exact(1e9 * (1 + ((d * t) % 3))), many),
    space: [lattice],
  },
  '18 areas apart from one another': {
    ...many,
    space: [{ ...lattice, touching: lattice.touching.map(() => []) }],
  },
};

/** Where something is no finite number, as a path; null where all are. */
function wrongAt(value: unknown, path = ''): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path} = ${value}`;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const wrong = wrongAt(inner, `${path}.${key}`);
    if (wrong) return wrong;
  }
  return null;
}

describe.each(Object.values(METHODS) as Method[])('$id', (method) => {
  it('answers in finite numbers or says why not, at every edge', { timeout: 60_000 }, () => {
    for (const [name, data] of Object.entries(EDGES)) {
      // One district chosen alone is its own whole.
      for (const only of [null, ...data.districts.slice(0, 1)]) {
        const asked = only === null ? data : { ...data, chosen: [only.id], together: only.cases };
        const settings = settingsOf(method, asked, {});
        const conditions = method.conditions(asked, settings);
        expect(wrongAt(conditions), name).toBeNull();
        if (conditions.some(({ met }) => !met)) continue;
        const outcome = method.run(asked, settings);
        expect(wrongAt(outcome), name).toBeNull();
        if (outcome.kind === 'result') expect(outcome.result.verdict, name).not.toHaveLength(0);
      }
    }
  });
});
