import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditRelease } from '#core/audit/auditRelease.ts';
import type { Engine } from '#core/audit/engine.ts';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import type { Release } from '#core/audit/release.ts';
import { type Cell, exact, suppressed } from '#core/cell.ts';
import type { SolveProgram } from '#core/disclosure/integerProgram.ts';
import { suppressCells } from '#core/disclosure/suppressCells.ts';
import type { PublishedTable } from '#core/publication.ts';
import { CATEGORIES } from '#core/schema/incident.ts';
import type { LineRecord } from '#core/tally.ts';
import { highsSolver } from '../../../scripts/atlas/highsSolver.ts';
import { RULE, releaseOfCells, truthOf } from '../../fixtures/smallReleases.ts';

let engine: Engine;
let solve: SolveProgram;
beforeAll(async () => {
  engine = engineOfHighs(await loadHighs());
  solve = await highsSolver();
});

const faultsOf = (release: Release, without: readonly string[] = []) =>
  auditRelease(release, engine, [], { without }).faults.join('\n');

const cases = (count: number, of: Partial<LineRecord>): LineRecord[] =>
  Array.from({ length: count }, () => ({
    month: '2024-01',
    adm2_pcode: 'XXG01Q01',
    category: 'other',
    outcome: 'adr',
    route: 'police',
    sex: 'male',
    ...(of as LineRecord),
  }));

/** Hides what `hides` says of a key and a count, and shows the rest exactly. */
function hiding(
  records: readonly LineRecord[],
  list: PublishedTable[],
  hides: (key: Readonly<Record<string, string>>, count: number) => boolean,
): Release {
  const cells = truthOf(records, list);
  const count = Array.from(cells.measures.count!, (truth, row): Cell => {
    const key = Object.fromEntries(Object.entries(cells.keys).map(([name, codes]) => [name, codes[row]!]));
    return hides(key, truth) ? suppressed() : exact(truth);
  });
  return {
    ...releaseOfCells(cells, count, list, 'suppression'),
    extent: { start: '2024-01', end: '2024-12' },
  };
}

const YEAR = { period: 'year' } as const;

describe('broken releases are caught', () => {
  test('one cell too few: each hidden count is needed', () => {
    const list: PublishedTable[] = [
      { id: 'core', table: 'incident', grains: { ...YEAR, adm2_pcode: 'each', outcome: 'each' } },
    ];
    const counts = [
      [2, 18, 9, 7],
      [19, 14, 8, 11],
      [10, 12, 7, 6],
    ];
    const records = counts.flatMap((row, d) =>
      row.flatMap((count, o) =>
        cases(count, {
          adm2_pcode: `XXG01Q0${d + 1}`,
          outcome: ['adr', 'referred', 'police', 'open'][o]!,
        }),
      ),
    );
    const cells = truthOf(records, list);
    const { measures, notes } = suppressCells(cells, RULE, solve);
    expect(notes[0]!.hidden).toMatchObject({ small: 1, fewest: true });
    const whole = releaseOfCells(cells, measures.count!, list, 'suppression');
    expect(faultsOf(whole)).toBe('');
    const others = measures.count!.flatMap((cell, row) =>
      cell.kind === 'suppressed' && cells.measures.count![row]! >= 5 ? [row] : [],
    );
    expect(others.length).toBeGreaterThan(2);
    for (const shown of others) {
      const fewer = measures.count!.map((cell, row) =>
        row === shown ? exact(cells.measures.count![row]!) : cell,
      );
      expect(faultsOf(releaseOfCells(cells, fewer, list, 'suppression'))).toMatch(/an attacker is left with/);
    }
  });

  test('safe by a linear program, broken by whole numbers that are no zeros', () => {
    // Five cases in three hidden outcomes: as broken numbers each may be anything up to five, as whole ones it is small.
    const list: PublishedTable[] = [
      { id: 'outcome', table: 'incident', grains: { ...YEAR, outcome: 'each' } },
    ];
    const records = [
      ...cases(2, { outcome: 'adr' }),
      ...cases(2, { outcome: 'referred' }),
      ...cases(1, { outcome: 'police' }),
    ];
    const release = hiding(records, list, (key, count) => key.outcome !== '_T' && count > 0);
    expect(faultsOf(release, ['whole-numbers', 'zeros'])).toBe('');
    expect(faultsOf(release)).toMatch(/adr.*: an attacker is left with 1 to 3/);
  });

  test('the split by sex against the total', () => {
    const list: PublishedTable[] = [{ id: 'sex', table: 'incident', grains: { ...YEAR, sex: 'each' } }];
    const records = [...cases(20, {}), ...cases(2, { sex: 'female' })];
    const release = hiding(records, list, (key, count) => key.sex === 'female' && count === 2);
    expect(faultsOf(release)).toMatch(/female: an attacker is left with 2 to 2/);
    expect(faultsOf(release, ['small-counts', 'differences'])).toBe('');
  });

  test('two tables that show one number under two names', () => {
    // Only violent disputes have no sex: the cases of a district without a sex are its violent disputes.
    const list: PublishedTable[] = [
      { id: 'core', table: 'incident', grains: { ...YEAR, adm2_pcode: 'each', category: 'coarse' } },
      { id: 'sex', table: 'incident', grains: { ...YEAR, category: 'all', sex: 'each' } },
      { id: 'district', table: 'incident', grains: { ...YEAR, adm2_pcode: 'each', sex: 'each' } },
    ];
    const records = [1, 2, 3].flatMap((d) => [
      ...cases(6 + d, { adm2_pcode: `XXG01Q0${d}`, category: 'dispute_tribal', sex: 'not_applicable' }),
      ...cases(20, { adm2_pcode: `XXG01Q0${d}` }),
    ]);
    const disputes = ['dispute_tribal', 'violent_dispute', 'other'];
    const release = hiding(
      records,
      list,
      (key) => key.adm2_pcode !== '_T' && key.sex === '_T' && disputes.includes(key.category!),
    );
    expect(faultsOf(release)).toMatch(/XXG01Q01\|2024\|violent_dispute.*: an attacker is left with 7 to 7/);
    // The protector knows of it.
    const cells = truthOf(records, list);
    const { count } = suppressCells(cells, RULE, solve).measures;
    expect(faultsOf(releaseOfCells(cells, count!, list, 'suppression'))).toBe('');
  });

  test('districts and the sub-districts that make them up', () => {
    const list: PublishedTable[] = [
      { id: 'district', table: 'incident', grains: { ...YEAR, adm2_pcode: 'each' } },
    ];
    const districts = ['XXG01Q01', 'XXG01Q02', 'XXG01Q03'];
    const records = districts.flatMap((adm2_pcode, d) => cases([12, 9, 3][d]!, { adm2_pcode }));
    const release = hiding(records, list, (key, count) => count === 3 && key.adm2_pcode === 'XXG01Q03');
    // The first two lie in an old district that another table shows; nothing tells the total.
    const [table] = release.tables;
    const rows = table!.keys
      .adm2_pcode!.map((code, row) => [code, row] as const)
      .filter(([code]) => code !== '_T');
    const pick = <T>(column: readonly T[]) => rows.map(([, row]) => column[row]!);
    const split: Release = {
      ...release,
      tables: [
        {
          ...table!,
          rows: rows.length + 1,
          keys: Object.fromEntries(
            Object.entries(table!.keys).map(([name, codes]) => [
              name,
              [...pick(codes), name === 'adm2_pcode' ? 'OLD' : codes[rows[0]![1]]!],
            ]),
          ),
          measures: {
            count: [...pick(table!.measures.count!), { kind: 'exact', value: 24, low: 24, high: 24 }],
          },
        },
      ],
    };
    expect(faultsOf(split)).toBe('');
    const nested = { adm2_pcode: { OLD: districts } };
    expect(faultsOf({ ...split, nested })).toMatch(/XXG01Q03.*: an attacker is left with 3 to 3/);
  });

  test('a margin too many, on the list or not', () => {
    const core: PublishedTable = { id: 'core', table: 'incident', grains: { ...YEAR, category: 'coarse' } };
    const more: PublishedTable = {
      id: 'more',
      table: 'incident',
      grains: { ...YEAR, category: 'sensitive' },
    };
    const records = CATEGORIES.flatMap((category) =>
      cases(category === 'electronic_blackmail' ? 3 : 30, { category }),
    );
    const release = hiding(records, [core, more], (key) => key.category === 'electronic_blackmail');
    expect(faultsOf(release)).toMatch(/electronic_blackmail.*: an attacker is left with 3 to 3/);
    expect(faultsOf({ ...release, publication: [core] })).toMatch(/not on the publication list/);
  });
});

test('an attack without one of its parts is no certificate, and a wrong name is refused', () => {
  const list: PublishedTable[] = [{ id: 'sex', table: 'incident', grains: { ...YEAR, sex: 'each' } }];
  const release = hiding(cases(20, {}), list, () => false);
  expect(auditRelease(release, engine, [], { without: ['zeros'] }).without).toEqual(['zeros']);
  expect(() => auditRelease(release, engine, [], { without: ['nothing'] })).toThrow(/neither an attacker/);
});
