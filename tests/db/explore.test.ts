import { beforeAll, describe, expect, it } from 'vitest';
import { consoleExamples } from '#core/console/consoleExamples.ts';
import { oneStatement } from '#core/console/oneStatement.ts';
import { Database } from '#db/Database.ts';
import { BASE, buildGovernorate, fetchFrom } from '../fixtures/governorate.ts';
import { bootNodeEngine } from '../fixtures/nodeEngine.ts';

const { files, manifest } = buildGovernorate();
let database: Database;
beforeAll(async () => {
  database = new Database({ base: BASE, manifest, boot: bootNodeEngine, fetch: fetchFrom(files) });
  await database.start();
}, 60_000);

const ask = (text: string) => {
  const statement = oneStatement(text);
  if ('problem' in statement) throw new Error(statement.problem.kind);
  return database.explore(statement.sql);
};
const count = async () => (await ask('SELECT count(*) AS n FROM incident')).rows[0]!.n;

describe('explore', () => {
  it('reads four columns of a protected table as one cell', async () => {
    const { columns, rows } = await ask(
      'SELECT adm2_pcode, period, count, count_low, count_high, count_kind FROM incident ORDER BY ALL LIMIT 3',
    );
    expect(columns).toEqual([
      { name: 'adm2_pcode', kind: 'text' },
      { name: 'period', kind: 'text' },
      { name: 'count', kind: 'cell' },
    ]);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.count).toHaveProperty('kind');
  });

  it('casts wide numbers, dates and lists, and turns what is not a number into null', async () => {
    const { rows } = await ask(
      "SELECT sum(1::HUGEINT) AS a, 1.50::DECIMAL(4,2) AS b, 0.0/0 AS c, DATE '2025-01-31' AS d, [1, 2] AS e, true AS f, NULL AS g",
    );
    expect(rows).toEqual([{ a: 1, b: 1.5, c: null, d: '2025-01-31', e: '[1, 2]', f: true, g: null }]);
  });

  it.each(['FROM incident LIMIT 1', 'VALUES (1), (2)', 'DESCRIBE incident', 'SUMMARIZE area', 'SHOW TABLES'])(
    'answers %s',
    async (text) => {
      expect((await ask(text)).rows.length).toBeGreaterThan(0);
    },
  );

  it.each(consoleExamples(manifest.extent.end.slice(0, 4)))(
    'answers its own example $key',
    async ({ sql }) => {
      expect((await ask(sql)).columns.length).toBeGreaterThan(1);
    },
  );

  it('keeps columns of one name apart', async () => {
    const { columns } = await ask('SELECT 1 AS a, 2 AS a');
    expect(new Set(columns.map(({ name }) => name)).size).toBe(2);
  });

  it('shows ten thousand rows and says that there are more', async () => {
    const { rows, cut } = await ask('SELECT range AS n FROM range(20000)');
    expect([rows.length, cut]).toEqual([10_000, true]);
  });

  it('says where the text is wrong', async () => {
    await expect(ask('SELECT\n  nothing FROM incident')).rejects.toMatchObject({
      name: 'FreeFault',
      at: { line: 2, column: 3 },
      message: expect.stringMatching(/nothing/),
    });
    await expect(ask('SELECT FROM WHERE')).rejects.toMatchObject({
      at: { line: 1, column: 13 },
      message: 'Parser Error: syntax error at or near "WHERE"',
    });
  });

  it.each([
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('https://example.org/')",
    "SELECT * FROM glob('*')",
    "FROM 'data.parquet'",
  ])('reaches neither files nor the network even past the first guard: %s', async (text) => {
    await expect(database.explore(text)).rejects.toMatchObject({ name: 'FreeFault' });
  });

  it('changes nothing even when the first guard is passed by', async () => {
    const before = await count();
    // Past `oneStatement`, straight to the engine: the transaction can only read.
    for (const sql of [
      'SELECT 1) AS answer; DELETE FROM incident; SELECT * FROM (SELECT 1',
      'SELECT 1) AS answer; DROP TABLE incident; SELECT * FROM (SELECT 1',
    ])
      await expect(database.explore(sql)).rejects.toThrow();
    expect(await count()).toBe(before);
  });
});
