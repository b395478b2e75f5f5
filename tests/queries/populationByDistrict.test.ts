import { beforeAll, expect, it } from 'vitest';
import type { Catalog } from '#core/cover.ts';
import { defaultFilters } from '#core/filters.ts';
import { decodeBatches } from '#db/decode.ts';
import type { Connection } from '#db/Engine.ts';
import { bindSql } from '#queries/bindSql.ts';
import { populationByDistrict } from '#queries/populationByDistrict.ts';
import { bootNodeEngine } from '../fixtures/nodeEngine.ts';

let connection: Connection;

beforeAll(async () => {
  connection = await (await bootNodeEngine()).connect();
  await connection.send(`CREATE TABLE population AS SELECT * FROM (VALUES
    ('A', 1997, 'female', 100), ('A', 1997, 'male', 90),
    ('A', 2014, 'female', 150), ('A', 2014, 'male', 140)) AS rows(adm2_pcode, year, sex, persons)`);
}, 60_000);

it.each([
  ['2009', 1997, 100],
  ['2024', 2014, 150],
  ['1990', 1997, 100],
])('answers with the census in force in %s', async (year, census, women) => {
  const plan = populationByDistrict.plan(
    defaultFilters({ start: `${year}-01`, end: `${year}-12` }),
    {} as Catalog,
  );
  if (plan.kind !== 'ask') throw new Error('not asked');
  const rows = decodeBatches(await connection.send(bindSql(plan.statement.sql, plan.statement.params)));
  expect(rows).toMatchObject([{ adm2_pcode: 'A', year: census, female: women }]);
});
