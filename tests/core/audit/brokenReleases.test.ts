import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditRelease } from '#core/audit/auditRelease.ts';
import { certify } from '#core/audit/certificate.ts';
import type { Engine } from '#core/audit/engine.ts';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import type { Release } from '#core/audit/release.ts';
import { boundsOf, type Cell, exact, hasValue, rounded, suppressed } from '#core/cell.ts';
import type { SolveProgram } from '#core/disclosure/integerProgram.ts';
import { roundCells } from '#core/disclosure/roundCells.ts';
import type { DisclosureSettings } from '#core/manifest.ts';
import type { PublishedTable } from '#core/publication.ts';
import { CATEGORIES, OUTCOMES, ROUTES, SEXES } from '#core/schema/incident.ts';
import { type TrueCells, tabulate as tabulateTally } from '#core/tabulate.ts';
import { type LineRecord, tallyRecords } from '#core/tally.ts';
import { highsSolver } from '../../../scripts/atlas/highsSolver.ts';

let solve: SolveProgram;
let engine: Engine;
beforeAll(async () => {
  solve = await highsSolver();
  engine = engineOfHighs(await loadHighs());
});

const districts = ['XXG01Q01', 'XXG01Q02', 'XXG01Q03'];
const extent = { start: '2024-01', end: '2024-12' };
const CORE: PublishedTable = {
  id: 'core',
  table: 'incident',
  grains: { adm2_pcode: 'each', period: 'year', category: 'coarse' },
};
const FURTHER: PublishedTable[] = [
  { id: 'month', table: 'incident', grains: { period: 'month', category: 'sensitive' } },
  { id: 'sex', table: 'incident', grains: { period: 'year', category: 'all', sex: 'each' } },
  {
    id: 'outcome',
    table: 'incident',
    grains: { adm2_pcode: 'each', period: 'year', category: 'dispute', outcome: 'each' },
  },
];
const settings = {
  threshold: 5,
  sensitive_threshold: 10,
  sensitive: { incident: { category: ['domestic_violence', 'electronic_blackmail', 'sensitive'] } },
  base: 5,
};

const tabulate = (records: readonly LineRecord[], publication: readonly PublishedTable[]) => {
  const frame = { extent, districts, origins: [], publication };
  return tabulateTally(tallyRecords('incident', records, frame), frame);
};

/** A release of one table with cells made by any method. */
function release(
  cells: TrueCells,
  count: readonly Cell[],
  publication: readonly PublishedTable[],
  method: DisclosureSettings['method'],
): Release {
  return {
    districts,
    origins: [],
    publication,
    disclosure: { ...settings, method, audited: false },
    tables: [
      {
        table: 'incident',
        rows: cells.rows,
        keys: cells.keys,
        facts: {},
        measures: {
          count: count.map((cell) => ({
            kind: cell.kind,
            value: hasValue(cell) ? cell.value : null,
            low: boundsOf(cell)?.low ?? null,
            high: boundsOf(cell)?.high ?? null,
          })),
        },
      },
    ],
    hashes: {},
  };
}

const record = fc.record({
  month: fc.integer({ min: 1, max: 12 }).map((m) => `2024-${String(m).padStart(2, '0')}`),
  adm2_pcode: fc.constantFrom(...districts),
  category: fc.constantFrom(...CATEGORIES),
  outcome: fc.constantFrom(...OUTCOMES),
  route: fc.constantFrom(...ROUTES),
  sex: fc.constantFrom(...SEXES),
});

/** Sixty cases spread unevenly, so that cells of every size occur. */
const sample: LineRecord[] = Array.from({ length: 60 }, (_, k) => ({
  month: `2024-${String((k % 12) + 1).padStart(2, '0')}`,
  adm2_pcode: districts[Math.floor(Math.sqrt(k)) % 3]!,
  category: CATEGORIES[(k * k) % 7]!,
  outcome: OUTCOMES[k % 4]!,
  route: ROUTES[k % 3]!,
  sex: SEXES[k % 2]!,
}));

describe('a release by controlled rounding', () => {
  test('stands the attack for any records and any list', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 120 }), fc.subarray(FURTHER), (records, further) => {
        const list = [CORE, ...further];
        const cells = tabulate(records, list);
        const { measures, notes } = roundCells(cells, settings, solve);
        expect(notes.map(({ done }) => done)).toEqual(['whole']);
        measures.count!.forEach((cell, k) => {
          const { low, high } = boundsOf(cell)!;
          const truth = cells.measures.count![k]!;
          expect(low <= truth && truth <= high).toBe(true);
          if (truth === 0) expect(hasValue(cell) && cell.value).toBe(0);
        });
        expect(
          auditRelease(release(cells, measures.count!, list, 'controlled-rounding'), engine).faults,
        ).toEqual([]);
      }),
      { numRuns: 210, seed: 5 },
    );
  }, 240_000);

  test('has a certificate that says the same each time', () => {
    const cells = tabulate(sample, [CORE]);
    const made = release(
      cells,
      roundCells(cells, settings, solve).measures.count!,
      [CORE],
      'controlled-rounding',
    );
    const report = auditRelease(made, engine);
    expect(report.tried['small-counts']).toBeGreaterThan(5);
    expect(certify(made, report)).toEqual(certify(made, auditRelease(made, engine)));
    expect(certify(made, report).tightest!.numbers).toBeGreaterThanOrEqual(3);
  });
});

describe('broken releases are caught', () => {
  const faultsOf = (count: readonly Cell[], cells: TrueCells, method: DisclosureSettings['method']) =>
    auditRelease(release(cells, count, [CORE], method), engine).faults.join('\n');

  test('primary suppression only', () => {
    const cells = tabulate(sample, [CORE]);
    const count = Array.from(cells.measures.count!, (truth) =>
      truth > 0 && truth < 5 ? suppressed(1, 4) : exact(truth),
    );
    expect(faultsOf(count!, cells, 'suppression')).toMatch(/an attacker is left with/);
  });

  test('conventional rounding, each cell on its own', () => {
    const cells = tabulate(sample, [CORE]);
    const count = Array.from(cells.measures.count!, (truth) => {
      const value = Math.round(truth / 5) * 5;
      return rounded(value, Math.max(0, value - 4), value + 4);
    });
    expect(faultsOf(count!, cells, 'controlled-rounding')).toMatch(/its parts add up to/);
  });

  test('a margin too many', () => {
    const cells = tabulate(sample, [CORE, FURTHER[1]!]);
    const { count } = roundCells(cells, settings, solve).measures;
    expect(faultsOf(count!, cells, 'controlled-rounding')).toMatch(/not on the publication list/);
  });

  test('one exact margin among rounded cells', () => {
    const cells = tabulate(sample, [CORE]);
    const count = roundCells(cells, settings, solve).measures.count!.map((cell, k) =>
      k === 0 ? exact(cells.measures.count![0]!) : cell,
    );
    expect(faultsOf(count!, cells, 'controlled-rounding')).toMatch(/called exact/);
  });

  test('one cell changed', () => {
    const cells = tabulate(sample, [CORE]);
    const { count } = roundCells(cells, settings, solve).measures;
    const at = count!.findIndex((cell) => hasValue(cell) && cell.value === 5);
    expect(at).toBeGreaterThanOrEqual(0);
    const changed = count!.map((cell, k) => (k === at ? rounded(10, 6, 14) : cell));
    expect(faultsOf(changed, cells, 'controlled-rounding')).toMatch(/its parts add up to/);
  });

  test('intervals that are safe alone and undone by their margin', () => {
    // Two withheld parts of a total of 8, each 1 to 4: both must be 4.
    const records = Array.from({ length: 8 }, (_, k) => ({
      ...sample[0]!,
      adm2_pcode: districts[k % 2]!,
      category: 'other',
    }));
    const cells = tabulate(records, [CORE]);
    const count = Array.from(cells.measures.count!, (truth) =>
      truth > 0 && truth < 5 ? suppressed(1, 4) : exact(truth),
    );
    expect(faultsOf(count!, cells, 'suppression')).toMatch(/left with 4 to 4/);
  });
});
