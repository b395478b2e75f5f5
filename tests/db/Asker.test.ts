import { describe, expect, it, vi } from 'vitest';
import { defaultFilters, type Filters } from '#core/filters.ts';
import { Asker, type Question } from '#db/Asker.ts';
import type { PlainRow } from '#db/decode.ts';
import { TableFault } from '#db/TableFault.ts';
import { planStatic, type Query } from '#queries/query.ts';
import { buildGovernorate, EXTENT } from '../fixtures/governorate.ts';

const { manifest } = buildGovernorate();
const usual = defaultFilters(EXTENT);
const within = (radius_km: number): Filters => ({ ...usual, radius_km });

/** A question whose statement follows from the radius, so that tests can ask different ones. */
const near: Query<{ x: number }> = {
  name: 'near',
  tables: ['locality'],
  counts: [],
  plan: ({ radius_km }) => planStatic(`SELECT ${radius_km} AS x`),
};

interface Run {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly answer: (rows: PlainRow[]) => void;
  readonly fail: (error: unknown) => void;
}

function askerWith(options: { cached?: number } = {}) {
  const runs: Run[] = [];
  const asker = new Asker({
    catalog: manifest,
    dataVersion: 'v1',
    patience: 5,
    ...options,
    run: (question, signal) =>
      new Promise((answer, fail) => {
        signal.addEventListener('abort', () => fail(signal.reason));
        runs.push({ question, signal, answer, fail });
      }),
  });
  return { asker, runs };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 3));

describe('an asker', () => {
  it('returns the rows with statement and data version', async () => {
    const { asker, runs } = askerWith();
    const asked = asker.ask(near, within(3));
    runs[0]!.answer([{ x: 3 }]);
    expect(await asked).toEqual({
      kind: 'rows',
      rows: [{ x: 3 }],
      statement: { sql: 'SELECT 3 AS x', params: {}, cellsPerRow: 1 },
      dataVersion: 'v1',
    });
  });

  it('returns what is not published as data and runs nothing', async () => {
    const { asker, runs } = askerWith();
    const query: Query<never> = { ...near, plan: () => ({ kind: 'unpublished', nearest: null }) };
    expect(await asker.ask(query, usual)).toEqual({ kind: 'unpublished', nearest: null });
    expect(runs).toEqual([]);
  });

  it('keeps answers, and gives them at once', async () => {
    const { asker, runs } = askerWith();
    const question = asker.plan(near, within(3)) as Question;
    expect(asker.peek(question)).toBeNull();
    const first = asker.ask(near, within(3));
    runs[0]!.answer([{ x: 3 }]);
    expect(await asker.ask(near, { ...within(3), measure: 'count' })).toBe(await first);
    expect(asker.peek(question)).toBe(await first);
    expect(runs).toHaveLength(1);
  });

  it('forgets the answer that was asked for longest ago', async () => {
    const { asker, runs } = askerWith({ cached: 2 });
    const ask = async (km: number) => {
      const before = runs.length;
      const asked = asker.ask(near, within(km));
      runs[before]?.answer([{ x: km }]);
      await asked;
      return runs.length > before;
    };
    expect([await ask(1), await ask(2), await ask(1), await ask(3)]).toEqual([true, true, false, true]);
    expect([await ask(1), await ask(2)]).toEqual([false, true]);
  });

  it('does not keep failures', async () => {
    const { asker, runs } = askerWith();
    const failed = asker.ask(near, within(3));
    runs[0]!.fail(new Error('once'));
    await expect(failed).rejects.toThrow('once');
    const again = asker.ask(near, within(3));
    runs[1]!.answer([{ x: 3 }]);
    expect(await again).toMatchObject({ rows: [{ x: 3 }] });
  });

  it('runs once what several ask at the same time', async () => {
    const { asker, runs } = askerWith();
    const asked = [asker.ask(near, within(3)), asker.ask(near, within(3))];
    expect(runs).toHaveLength(1);
    runs[0]!.answer([{ x: 3 }]);
    const [a, b] = await Promise.all(asked);
    expect(a).toBe(b);
  });

  it('cancels the question that is running when its asker asks anew, and drops the late answer', async () => {
    const { asker, runs } = askerWith();
    const first = new AbortController();
    const told = vi.fn();
    const late = asker.ask(near, within(1), first.signal).then(told, told);
    first.abort();
    const second = asker.ask(near, within(2));
    await turn();
    expect(runs[0]!.signal.aborted).toBe(true);
    runs[0]!.answer([{ x: 1 }]);
    runs[1]!.answer([{ x: 2 }]);
    expect(await second).toMatchObject({ rows: [{ x: 2 }] });
    await late;
    expect(told).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ name: 'AbortError' }));
  });

  it('does not cancel what somebody else still waits for', async () => {
    const { asker, runs } = askerWith();
    const one = new AbortController();
    const left = asker.ask(near, within(3), one.signal);
    const stays = asker.ask(near, within(3));
    one.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    await turn();
    expect(runs[0]!.signal.aborted).toBe(false);
    runs[0]!.answer([{ x: 3 }]);
    expect(await stays).toMatchObject({ rows: [{ x: 3 }] });
  });

  it('does not cancel what is asked again in the same turn', async () => {
    const { asker, runs } = askerWith();
    const one = new AbortController();
    const left = asker.ask(near, within(3), one.signal).catch(() => 'left');
    one.abort();
    await left;
    const again = asker.ask(near, within(3));
    await turn();
    expect(runs).toHaveLength(1);
    runs[0]!.answer([{ x: 3 }]);
    expect(await again).toMatchObject({ rows: [{ x: 3 }] });
  });

  it('runs anew what was cancelled', async () => {
    const { asker, runs } = askerWith();
    const one = new AbortController();
    const left = asker.ask(near, within(3), one.signal).catch(() => 'left');
    one.abort();
    await left;
    await turn();
    const again = asker.ask(near, within(3));
    runs[1]!.answer([{ x: 3 }]);
    expect(await again).toMatchObject({ rows: [{ x: 3 }] });
  });

  it('asks nothing for a signal that is aborted already', async () => {
    const { asker, runs } = askerWith();
    await expect(asker.ask(near, usual, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(runs).toEqual([]);
  });

  it('makes one fault of a failure, with the name, the SQL and the cause', async () => {
    const { asker, runs } = askerWith();
    const asked = asker.ask(near, within(3));
    const cause = new Error('Binder Error');
    runs[0]!.fail(cause);
    await expect(asked).rejects.toMatchObject({
      name: 'QueryFault',
      query: 'near',
      sql: 'SELECT 3 AS x',
      cause,
    });
  });

  it('makes the same fault of a count that cannot be read', async () => {
    const { asker, runs } = askerWith();
    const asked = asker.ask({ ...near, counts: ['x'] }, within(3));
    runs[0]!.answer([{ x: 3 }]);
    await expect(asked).rejects.toMatchObject({
      name: 'QueryFault',
      query: 'near',
      cause: expect.any(TypeError),
    });
  });

  it('hands on a fault that names a table', async () => {
    const { asker, runs } = askerWith();
    const asked = asker.ask(near, within(3));
    const fault = new TableFault('locality', 'missing', 'gone');
    runs[0]!.fail(fault);
    await expect(asked).rejects.toBe(fault);
  });

  it('lets answers that were asked together arrive together', async () => {
    const { asker, runs } = askerWith();
    const order: string[] = [];
    const note = (what: string) => () => void order.push(what);
    void asker.ask(near, within(1)).then(note('one'));
    void asker.ask(near, within(2)).then(note('two'));
    runs[0]!.answer([{ x: 1 }]);
    setTimeout(note('a turn passes'));
    setTimeout(() => runs[1]!.answer([{ x: 2 }]), 2);
    await vi.waitFor(() => expect(order).toHaveLength(3));
    expect(order).toEqual(['a turn passes', 'one', 'two']);
  });

  it('does not wait long for a slow neighbour', async () => {
    const { asker, runs } = askerWith();
    const quick = asker.ask(near, within(1));
    void asker.ask(near, within(2));
    runs[0]!.answer([{ x: 1 }]);
    expect(await quick).toMatchObject({ rows: [{ x: 1 }] });
  });
});
