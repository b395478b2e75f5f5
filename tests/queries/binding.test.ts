import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '#core/cell.ts';
import { CELL_KINDS } from '#core/cell.ts';
import { defaultFilters, type Filters } from '#core/filters.ts';
import { isPcode } from '#core/pcode.ts';
import { CATEGORIES } from '#core/schema/incident.ts';
import { Database } from '#db/Database.ts';
import { CONNECTION_STATEMENT, type Connection, type Engine } from '#db/Engine.ts';
import { QueryFault } from '#db/QueryFault.ts';
import { QUERIES } from '#queries/index.ts';
import { planStatic, type Query } from '#queries/query.ts';
import { BASE, buildGovernorate, DISTRICTS, EXTENT, fetchFrom, ROWS } from '../fixtures/governorate.ts';
import { bootNodeEngine } from '../fixtures/nodeEngine.ts';
import { expectedAnswer, type QueryName } from './reference.ts';

const usual = defaultFilters(EXTENT);
const NAMES = Object.keys(QUERIES) as QueryName[];
const queryOf = (name: QueryName) => QUERIES[name] as unknown as Query<Readonly<Record<string, unknown>>>;

const FILTERS: Readonly<Record<string, Filters>> = {
  'the default': usual,
  'every category': { ...usual, categories: [] },
  'every category by name': { ...usual, categories: CATEGORIES },
  'every district by name': { ...usual, districts: DISTRICTS },
  'one district': { ...usual, districts: ['XXG01Q02'] },
  'two districts in part of a year': {
    ...usual,
    districts: ['XXG01Q01', 'XXG01Q03'],
    period: { start: '2023-05', end: '2024-08' },
  },
  'one sensitive category': { ...usual, categories: ['domestic_violence'] },
  'one sensitive category in one month': {
    ...usual,
    categories: ['electronic_blackmail'],
    period: { start: '2024-02', end: '2024-02' },
  },
  'one sensitive category in one district and month': {
    ...usual,
    categories: ['domestic_violence'],
    districts: ['XXG01Q01'],
    period: { start: '2024-02', end: '2024-02' },
  },
  'both sensitive categories in one month': {
    ...usual,
    categories: ['electronic_blackmail', 'domestic_violence'],
    period: { start: '2023-11', end: '2023-11' },
  },
  'a mixed handful of categories': {
    ...usual,
    categories: ['drug_abuse', 'dispute_other', 'other', 'dispute_tribal'],
  },
  'one withheld month': { ...usual, categories: [], period: { start: '2023-02', end: '2023-02' } },
  'one month withheld without bounds': {
    ...usual,
    categories: [],
    period: { start: '2023-03', end: '2023-03' },
  },
  'one month that is missing': { ...usual, categories: [], period: { start: '2023-04', end: '2023-04' } },
  'one month that was not collected': {
    ...usual,
    categories: [],
    period: { start: '2023-05', end: '2023-05' },
  },
  'one month of zero': { ...usual, categories: [], period: { start: '2023-06', end: '2023-06' } },
  'the whole extent': { ...usual, period: EXTENT },
  'one movement': { ...usual, movements: ['tribe'] },
  'two movements over a year and a half': {
    ...usual,
    movements: ['single_family', 'tribe'],
    period: { start: '2023-07', end: '2024-12' },
  },
  'an odd radius, level and measure': { ...usual, radius_km: 0.1 + 0.2, level: 'adm3', measure: 'change' },
};

const CASES = NAMES.flatMap((name) =>
  Object.entries(FILTERS).map(([label, filters]) => [name, label, filters] as const),
);

let connection: Connection;
let database: Database;

beforeAll(async () => {
  const { files, manifest } = buildGovernorate();
  let engine: Engine | undefined;
  database = new Database({
    base: BASE,
    manifest,
    fetch: fetchFrom(files),
    boot: async () => {
      engine = await bootNodeEngine();
      return engine;
    },
  });
  await database.start();
  connection = await engine!.connect();
  await connection.send(CONNECTION_STATEMENT);
}, 60_000);

describe('the invented governorate', () => {
  it('is loaded whole', () => {
    expect(database.status).toEqual({ state: 'ready', faults: [] });
  });

  it('has codes of the right shape and cells of every kind', () => {
    expect(ROWS.area.map((row) => String(row.pcode)).filter((code) => !isPcode(code))).toEqual([]);
    expect(new Set(ROWS.incident.map((row) => row.count_kind))).toEqual(new Set(CELL_KINDS));
  });
});

describe('a table that comes after the engine was locked', () => {
  it('is put in all the same', async () => {
    const { files, manifest } = buildGovernorate();
    const late = new Map([...files].filter(([name]) => name !== 'place.arrow'));
    const waiting = new Database({ base: BASE, manifest, fetch: fetchFrom(late), boot: bootNodeEngine });
    await expect(waiting.ask(QUERIES.places, usual)).rejects.toMatchObject({
      table: 'place',
      reason: 'missing',
    });
    late.set('place.arrow', files.get('place.arrow')!);
    await waiting.repair();
    expect(await waiting.ask(QUERIES.places, usual)).toMatchObject({ rows: expectedAnswer('places', usual) });
  }, 60_000);

  it('is named when the engine cannot read it', async () => {
    const { files, manifest } = buildGovernorate();
    const garbage = new TextEncoder().encode('not Arrow at all, though the hash is right');
    const place = {
      ...manifest.tables.place,
      bytes: garbage.length,
      sha256: createHash('sha256').update(garbage).digest('hex'),
    };
    const odd = new Database({
      base: BASE,
      manifest: { ...manifest, tables: { ...manifest.tables, place } },
      fetch: fetchFrom(new Map([...files, ['place.arrow', garbage]])),
      boot: bootNodeEngine,
    });
    await expect(odd.ask(QUERIES.places, usual)).rejects.toMatchObject({
      table: 'place',
      reason: 'unreadable',
    });
    expect(await odd.ask(QUERIES.figures, usual)).toMatchObject({ rows: expectedAnswer('figures', usual) });
  }, 60_000);
});

describe('every query binds on the engine that readers get', () => {
  it.each(CASES)('%s with %s', async (name, _, filters) => {
    const question = database.plan(queryOf(name), filters);
    if (question.kind === 'unpublished') {
      expect(expectedAnswer(name, filters)).toBe('unpublished');
      return;
    }
    await connection.send(`EXPLAIN ${question.sql}`);
  });
});

describe('every query answers what plain TypeScript works out', () => {
  it.each(CASES)('%s with %s', async (name, _, filters) => {
    const expected = expectedAnswer(name, filters);
    const answer = await database.ask(queryOf(name), filters);
    if (answer.kind === 'unpublished') {
      expect(expected).toBe('unpublished');
      return;
    }
    expect(answer.rows).toEqual(expected);
    for (const row of answer.rows)
      for (const [column, value] of Object.entries(row))
        expect(['string', 'number', 'boolean', 'object'], column).toContain(typeof value);
  });
});

describe('the answers together', () => {
  it('hold cells of all four kinds, zero, and combinations that are not published', async () => {
    const kinds = new Set<string>();
    const unpublished = new Set<string>();
    for (const [name, label, filters] of CASES) {
      const answer = await database.ask(queryOf(name), filters);
      if (answer.kind === 'unpublished') unpublished.add(`${name} with ${label}`);
      else
        for (const row of answer.rows)
          for (const count of queryOf(name).counts) {
            const cell = row[count] as Cell;
            kinds.add(cell.kind === 'exact' && cell.value === 0 ? 'zero' : cell.kind);
          }
    }
    expect(kinds).toEqual(new Set([...CELL_KINDS, 'zero']));
    expect([...unpublished]).toContain(
      'incidentsTotal with one sensitive category in one district and month',
    );
    expect([...unpublished]).toContain('incidentsByOutcome with one sensitive category');
    expect([...unpublished]).not.toContain('incidentsTotal with the default');
  }, 60_000);

  it('name the nearest that is published', async () => {
    const filters = FILTERS['one sensitive category in one district and month']!;
    const answer = await database.ask(QUERIES.incidentsTotal, filters);
    if (answer.kind !== 'unpublished') throw new Error('the list publishes it');
    expect(answer.nearest?.relaxed).not.toEqual([]);
    expect(answer.nearest?.wanted).not.toMatchObject({
      period: filters.period,
      over: { category: filters.categories },
    });
  });

  it('carry the statement and the data version', async () => {
    const answer = await database.ask(QUERIES.incidentsTotal, usual);
    expect(answer).toMatchObject({
      dataVersion: '0123456789abcdef',
      statement: { params: { period: ['2024'], category: ['violent_dispute'] }, cellsPerRow: 1 },
    });
  });
});

describe('a wrong query', () => {
  const wrong = (sql: string, counts: readonly never[] = []): Query<Record<string, unknown>> => ({
    name: 'wrong',
    tables: ['incident'],
    counts,
    plan: () => planStatic(sql),
  });

  it.each([
    ['an unknown column', 'SELECT nope FROM incident', /nope/],
    ['broken SQL', 'SELEC 1', /syntax/i],
    ['a list', 'SELECT [1, 2] AS x', /column x holds/],
    ['an infinite number', "SELECT CAST('inf' AS DOUBLE) AS x", /column x holds Infinity/],
    ['a time stamp', "SELECT TIMESTAMP '2024-01-01' AS x", /column x holds a time stamp/],
    ['a file', "SELECT * FROM read_csv('https://example.org/x.csv')", /Permission/],
    ['a change of the configuration', "SET memory_limit = '3GB'", /configuration/],
  ])('with %s fails with its name, its SQL and the cause', async (_, sql, cause) => {
    const fault = await database.ask(wrong(sql), usual).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(QueryFault);
    expect(fault).toMatchObject({ query: 'wrong', sql, cause: expect.anything() });
    expect(String((fault as QueryFault).cause)).toMatch(cause);
  });

  it('that counts cells twice fails', async () => {
    const plan = QUERIES.incidentsTotal.plan(usual, database.catalog);
    if (plan.kind !== 'ask') throw new Error('the default is published');
    const twice = plan.statement.sql.replace('FROM incident', 'FROM incident, (VALUES (1), (2)) AS two (n)');
    const query = {
      ...QUERIES.incidentsTotal,
      plan: () => ({ ...plan, statement: { ...plan.statement, sql: twice } }),
    };
    await expect(database.ask(query, usual)).rejects.toThrow('2 cells where the cover has 1');
  });

  it.each([
    ['a condition left out', /\s+AND sex IN \$sex/, ''],
    ['the wrong bound', 'sum(count_low)', 'sum(count_high)'],
    ['gaps counted as zeros', "count_kind = 'missing'", 'false'],
  ])('with %s is not taken for right', async (_, from, to) => {
    const query: typeof QUERIES.incidentsTotal = {
      ...QUERIES.incidentsTotal,
      plan(filters, catalog) {
        const plan = QUERIES.incidentsTotal.plan(filters, catalog);
        if (plan.kind !== 'ask') return plan;
        const sql = plan.statement.sql.replace(from, to);
        expect(sql).not.toBe(plan.statement.sql);
        const { sex, ...others } = plan.statement.params;
        const params = sql.includes('$sex') ? plan.statement.params : others;
        return { ...plan, statement: { ...plan.statement, sql, params } };
      },
    };
    const wrongly = async (filters: Filters) => {
      const expected = expectedAnswer('incidentsTotal', filters);
      const answer = await database.ask(query, filters).catch(() => null);
      if (expected === 'unpublished') return false;
      return answer?.kind !== 'rows' || JSON.stringify(answer.rows) !== JSON.stringify(expected);
    };
    const found = await Promise.all(Object.values(FILTERS).map(wrongly));
    expect(found).toContain(true);
  });
});
