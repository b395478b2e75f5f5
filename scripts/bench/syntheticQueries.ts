const list = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `'${prefix}${String(i + 1).padStart(2, '0')}'`).join(', ');

/** Statements that make n aggregate rows of a large country, 120 districts × 600 weeks × 8 categories, the same in both engines. */
export const makeRows = (n: number): string[] => [
  "ATTACH ':memory:' AS ws (COMPRESS)",
  'USE ws',
  `CREATE TYPE district AS ENUM (${list('D', 120)})`,
  `CREATE TYPE category AS ENUM (${list('C', 8)})`,
  `CREATE TABLE incident AS
     SELECT ([${list('D', 120)}])[1 + spread % 120]::district AS adm2_pcode,
       (spread // 120 % 600)::SMALLINT AS week,
       ([${list('C', 8)}])[1 + spread // 72000 % 8]::category AS category,
       (1 + spread // 576000 % 50)::INTEGER AS count
     FROM (SELECT i * 2654435761 % 4294967291 AS spread FROM range(${n}) rows(i))`,
];

/** Questions of three views that a filter click asks at once. */
export const QUERIES = {
  'by district':
    'SELECT adm2_pcode::VARCHAR AS key, sum(count)::DOUBLE AS total FROM incident GROUP BY ALL ORDER BY key',
  'by week':
    'SELECT week::VARCHAR AS key, sum(count)::DOUBLE AS total FROM incident GROUP BY ALL ORDER BY key',
  'by district, two filters': `SELECT adm2_pcode::VARCHAR AS key, sum(count)::DOUBLE AS total FROM incident
     WHERE category IN ('C01', 'C02') AND week BETWEEN 400 AND 451 GROUP BY ALL ORDER BY key`,
} as const;

/** How often each is asked; the median counts. */
export const REPEATS = 15;
