import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultFilters, previousFilters } from '#core/filters.ts';
import type { Summary } from '#core/summary.ts';
import { Database, type DatabaseStatus } from '#db/Database.ts';
import { LOCKING_STATEMENTS, OPENING_STATEMENTS } from '#db/Engine.ts';
import { EngineFault } from '#db/EngineFault.ts';
import { figures } from '#queries/figures.ts';
import { incidentsTotal } from '#queries/incidentsTotal.ts';
import { places } from '#queries/places.ts';
import { planStatic, type Query } from '#queries/query.ts';
import { BASE, buildGovernorate, EXTENT, fetchFrom } from '../fixtures/governorate.ts';
import { type FakeAnswers, type FakeEngine, fakeEngine } from './fakeEngine.ts';

const { files, manifest } = buildGovernorate();
const usual = defaultFilters(EXTENT);
const rowsOf = (table: string) => manifest.tables[table as keyof typeof manifest.tables].rows;
const never = () => new Promise(() => {});

const one: Query<{ x: number }> = {
  name: 'one',
  tables: ['place'],
  counts: [],
  plan: () => planStatic('SELECT 1 AS x'),
};

/** A database whose engines are fake, one after the other; the last kind serves all further lives. */
function databaseOf(
  lives: (FakeAnswers | Error)[],
  options: { served?: typeof files; summary?: Summary } = {},
) {
  const engines: FakeEngine[] = [];
  const states: DatabaseStatus[] = [];
  const served = options.served ?? files;
  const fetch = vi.fn(fetchFrom(served));
  const boot = vi.fn(async (onProgress: (share: number) => void) => {
    const life = lives[Math.min(engines.length + failures, lives.length - 1)]!;
    if (life instanceof Error) {
      failures++;
      throw life;
    }
    onProgress(0.5);
    const engine = fakeEngine({ rowsOf, answer: () => [{ x: engines.length }], ...life });
    engines.push(engine);
    return engine;
  });
  let failures = 0;
  const database = new Database({
    base: BASE,
    manifest,
    boot,
    fetch,
    ...(options.summary ? { summary: options.summary } : {}),
  });
  database.onStatus(() => states.push(database.status));
  return { database, engines, states, served, fetch, boot };
}

afterEach(() => vi.useRealTimers());

describe('opening', () => {
  it('begins with the first question, turns autoload off before any table, and locks up last', async () => {
    const { database, engines, boot } = databaseOf([{}]);
    expect([database.status.state, boot.mock.calls.length]).toEqual(['idle', 0]);
    expect(await database.ask(one, usual)).toMatchObject({ rows: [{ x: 1 }] });
    expect(engines[0]!.locked).toEqual([...OPENING_STATEMENTS, ...LOCKING_STATEMENTS]);
    expect([...engines[0]!.inserted.keys()]).toEqual(Object.keys(manifest.tables));
    expect(database.status).toEqual({ state: 'ready', faults: [] });
  });

  it('tells of its progress, never backwards', async () => {
    const { database, states } = databaseOf([{}]);
    await database.start();
    const shares = states.flatMap((status) => ('progress' in status ? [status.progress] : []));
    expect(shares[0]).toBe(0);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(states.at(-1)).toMatchObject({ state: 'ready' });
  });

  it('opens once for many questions', async () => {
    const { database, boot } = databaseOf([{}]);
    await Promise.all([
      database.ask(one, usual),
      database.ask({ ...one, name: 'two' }, usual),
      database.start(),
    ]);
    expect(boot).toHaveBeenCalledTimes(1);
  });

  it('fails with its cause, tells whoever asks, and starts again when told to', async () => {
    const cause = new Error('no wasm');
    const { database } = databaseOf([cause, {}]);
    await expect(database.ask(one, usual)).rejects.toMatchObject({ name: 'EngineFault', cause });
    expect(database.status).toMatchObject({ state: 'failed', error: expect.any(EngineFault) });
    await expect(database.ask(one, usual)).rejects.toBeInstanceOf(EngineFault);
    const { repairs } = database;
    await database.repair();
    expect(database.repairs).toBe(repairs + 1);
    expect(await database.ask(one, usual)).toMatchObject({ rows: [{ x: 1 }] });
  });
});

describe('a table that cannot be used', () => {
  const without = (change: (served: typeof files) => void) => {
    const served = new Map(files);
    change(served);
    return served;
  };

  it.each([
    ['missing', without((served) => served.delete('place.arrow'))],
    ['corrupt', without((served) => served.set('place.arrow', served.get('place.arrow')!.slice(0, -1)))],
  ])('is named as %s, and stops no other', async (reason, served) => {
    const { database } = databaseOf([{}], { served });
    await expect(database.ask(places, usual)).rejects.toMatchObject({
      name: 'TableFault',
      table: 'place',
      reason,
    });
    expect(await database.ask(figures, usual)).toMatchObject({ kind: 'rows' });
    expect(database.status).toMatchObject({ state: 'ready', faults: [{ table: 'place', reason }] });
  });

  it.each([
    ['no table was made', null],
    ['rows are lacking', 0],
  ])('is named as unreadable when %s', async (_, rows) => {
    const life = { rowsOf: (table: string) => (table === 'place' ? rows : rowsOf(table)) };
    const { database } = databaseOf([life]);
    await expect(database.ask(places, usual)).rejects.toMatchObject({ table: 'place', reason: 'unreadable' });
    expect(await database.ask(figures, usual)).toMatchObject({ kind: 'rows' });
  });

  it('works again once it has come', async () => {
    const served = without((map) => map.delete('place.arrow'));
    const { database } = databaseOf([{}], { served });
    await expect(database.ask(places, usual)).rejects.toMatchObject({ reason: 'missing' });
    await database.repair();
    expect([database.repairs, database.status]).toMatchObject([0, { faults: [{ table: 'place' }] }]);
    served.set('place.arrow', files.get('place.arrow')!);
    await database.repair();
    expect([database.repairs, database.status]).toEqual([1, { state: 'ready', faults: [] }]);
    expect(await database.ask(places, usual)).toMatchObject({ kind: 'rows' });
  });
});

describe('a worker that is lost', () => {
  it('comes back with its tables, without the network, and the question is asked again', async () => {
    const { database, engines, states, served, fetch } = databaseOf([{ answer: never }, {}], {
      served: new Map(files),
    });
    await database.start();
    const fetched = fetch.mock.calls.length;
    const asked = database.ask(one, usual);
    await vi.waitFor(() => expect(engines[0]!.asked).toHaveLength(1));
    served.clear();
    engines[0]!.crash(new Error('out of memory'));
    expect(await asked).toMatchObject({ rows: [{ x: 2 }] });
    expect(engines[0]!.terminated).toBe(true);
    expect(engines[1]!.inserted.size).toBe(Object.keys(manifest.tables).length);
    expect(fetch).toHaveBeenCalledTimes(fetched);
    expect(states.map((status) => status.state)).toContain('restarting');
    expect(database.status).toEqual({ state: 'ready', faults: [] });
  });

  it('comes back when nothing was asked', async () => {
    const { database, boot } = databaseOf([{}]);
    await database.start();
    await database.kill();
    await vi.waitFor(() => expect(database.status.state).toBe('ready'));
    expect(boot).toHaveBeenCalledTimes(2);
  });

  it('is not asked a third time by a question that ends it', async () => {
    const { database, engines } = databaseOf([{ answer: never }]);
    const asked = database.ask(one, usual);
    asked.catch(() => undefined);
    for (const life of [0, 1]) {
      await vi.waitFor(() => expect(engines[life]?.asked).toHaveLength(1));
      engines[life]!.crash(new Error('again'));
    }
    await expect(asked).rejects.toBeInstanceOf(EngineFault);
  });

  it('is noticed by its silence while a question runs', async () => {
    vi.useFakeTimers();
    const { database, engines } = databaseOf([{ answer: never }, {}]);
    await database.start();
    const asked = database.ask(one, usual);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engines).toHaveLength(1);
    engines[0]!.alive = false;
    await vi.advanceTimersByTimeAsync(12_000);
    expect(engines[0]!.terminated).toBe(true);
    expect(await asked).toMatchObject({ rows: [{ x: 2 }] });
  });
});

describe('a statement that is cancelled', () => {
  it('is stopped in the engine, and its connection serves the next', async () => {
    const { database, engines } = databaseOf([
      { answer: (sql) => (sql.includes('slow') ? never() : [{ x: 1 }]) },
    ]);
    const stop = new AbortController();
    const slow = Array.from({ length: 6 }, (_, k) => {
      const query = { ...one, plan: () => planStatic(`SELECT 'slow' AS x, ${k} AS k`) };
      return database.ask(query, usual, stop.signal).catch((error: Error) => error.name);
    });
    await vi.waitFor(() => expect(engines[0]?.asked).toHaveLength(4));
    stop.abort();
    expect(await Promise.all(slow)).toEqual(Array.from({ length: 6 }, () => 'AbortError'));
    expect(await database.ask(one, usual)).toMatchObject({ rows: [{ x: 1 }] });
    expect(engines[0]!.cancelled).toBe(4);
    expect(engines[0]!.asked).toHaveLength(5);
  });
});

describe('the summary', () => {
  const rows = [{ count: { kind: 'exact' as const, value: 12 } }];
  const summary = (data_version: string): Summary => ({
    data_version,
    filters: usual,
    outlines: { type: 'Topology', objects: {}, arcs: [] },
    answers: [
      { query: 'incidentsTotal', which: 'previous', rows },
      { query: 'a query of another release', which: 'current', rows },
    ],
    coverage: { radius_km: 5, persons: 0, persons_covered: 0, by_adm2: {} },
  });

  it('answers before the engine has arrived', async () => {
    const { database, boot } = databaseOf([{}], { summary: summary(manifest.data_version) });
    const answer = await database.ask(incidentsTotal, previousFilters(usual));
    expect(answer).toMatchObject({ kind: 'rows', rows, dataVersion: manifest.data_version });
    expect(boot).not.toHaveBeenCalled();
  });

  it('of another release answers nothing', async () => {
    const { database } = databaseOf([{}], { summary: summary('another') });
    const question = database.plan(incidentsTotal, previousFilters(usual));
    expect(question.kind === 'question' && database.peek(question)).toBeNull();
  });
});
