/** A question to begin with: its key in the console's messages, and its text. */
export interface ConsoleExample {
  readonly key: 'byDistrict' | 'byMonth' | 'rate' | 'sum' | 'origins' | 'kinds';
  readonly sql: string;
}

/**
 * Questions that show how the protected tables are asked: one grain at a time, `_T` for the total of a dimension, and the
 * bounds beside every count. `year` is the last year of the atlas.
 */
export const consoleExamples = (year: string): readonly ConsoleExample[] => [
  {
    key: 'byDistrict',
    sql: `SELECT i.adm2_pcode, a.name, i.count, i.count_low, i.count_high, i.count_kind
FROM incident AS i
JOIN area AS a ON a.pcode = i.adm2_pcode
WHERE i.period = '${year}'
  AND i.category = 'violent_dispute'
  AND i.outcome = '_T' AND i.route = '_T' AND i.sex = '_T'
ORDER BY i.count DESC`,
  },
  {
    key: 'byMonth',
    sql: `SELECT period, category, count, count_low, count_high, count_kind
FROM incident
WHERE adm2_pcode = '_T' AND length(period) = 7
  AND category IN ('violent_dispute', 'family_dispute', 'drug_abuse')
  AND outcome = '_T' AND route = '_T' AND sex = '_T'
ORDER BY period, category`,
  },
  {
    key: 'rate',
    sql: `WITH people AS (
  SELECT adm2_pcode, sum(persons) AS persons
  FROM population
  WHERE year = (SELECT max(year) FROM population)
  GROUP BY adm2_pcode
)
SELECT i.adm2_pcode,
  1e5 * i.count / p.persons AS rate,
  1e5 * i.count_low / p.persons AS rate_low,
  1e5 * i.count_high / p.persons AS rate_high,
  i.count_kind AS rate_kind
FROM incident AS i
JOIN people AS p USING (adm2_pcode)
WHERE i.period = '${year}' AND i.category = 'violent_dispute'
  AND i.outcome = '_T' AND i.route = '_T' AND i.sex = '_T'
  AND i.count >= 10
ORDER BY rate DESC`,
  },
  {
    key: 'sum',
    sql: `-- What is added carries the summed doubt: add the bounds as well.
SELECT adm2_pcode,
  sum(coalesce(count, (count_low + count_high) / 2)) AS cases,
  sum(count_low) AS cases_low,
  sum(count_high) AS cases_high
FROM incident
WHERE period BETWEEN '${year}-01' AND '${year}-06'
  AND adm2_pcode <> '_T'
  AND category IN ('drug_abuse', 'illegal_weapon')
  AND outcome = '_T' AND route = '_T' AND sex = '_T'
GROUP BY adm2_pcode
ORDER BY cases DESC`,
  },
  {
    key: 'origins',
    sql: `SELECT v.origin_pcode, a.name AS origin, v.households, v.households_low, v.households_high, v.households_kind
FROM arrival AS v
JOIN area AS a ON a.pcode = v.origin_pcode
WHERE v.period = '${year}' AND v.adm2_pcode = '_T'
  AND v.driver = '_T' AND v.movement = '_T'
ORDER BY v.households DESC`,
  },
  {
    key: 'kinds',
    sql: `SELECT count_kind AS kind, count(*) AS cells
FROM incident
GROUP BY count_kind
ORDER BY cells DESC`,
  },
];
