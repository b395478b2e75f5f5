import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneStatement } from '#core/console/oneStatement.ts';

describe('oneStatement', () => {
  it.each([
    ['SELECT 1', 'SELECT 1'],
    ['  select 1 ; -- done\n', 'select 1'],
    ['SELECT \';\' AS a, "b;c"', 'SELECT \';\' AS a, "b;c"'],
    ["SELECT 'it''s; fine'", "SELECT 'it''s; fine'"],
    ["SELECT e'\\'; DROP TABLE x'", "SELECT e'\\'; DROP TABLE x'"],
    ['SELECT $$ ; ) $$', 'SELECT $$ ; ) $$'],
    ['SELECT $a$ ; $$ $a$', 'SELECT $a$ ; $$ $a$'],
    ['/* one /* two ; */ ) */ FROM incident', '/* one /* two ; */ ) */ FROM incident'],
    ['WITH a AS (SELECT 1) SELECT * FROM a', 'WITH a AS (SELECT 1) SELECT * FROM a'],
    ['(SELECT 1)', '(SELECT 1)'],
    ['SUMMARIZE incident', 'SUMMARIZE incident'],
    ["SELECT 'read_csv(1)' AS query, 1 AS checkpoint", "SELECT 'read_csv(1)' AS query, 1 AS checkpoint"],
  ])('takes %s', (text, sql) => {
    expect(oneStatement(text)).toEqual({ sql });
  });

  it.each([
    ['', 'empty'],
    [' ; -- nothing', 'empty'],
    ['SELECT 1; SELECT 2', 'several'],
    ['SELECT 1;; DROP TABLE incident', 'several'],
    ["SELECT 1; 'x'", 'several'],
    ['SELECT 1) ; DROP TABLE incident; SELECT (1', 'unbalanced'],
    ['SELECT 1) UNION SELECT (2', 'unbalanced'],
    ['SELECT (1', 'unbalanced'],
    ['SELECT 1 AS x$$ ; DROP TABLE incident; SELECT 2 AS y$$', 'unclosed'],
    ["SELECT 'open", 'unclosed'],
    ['SELECT 1 /* open', 'unclosed'],
    ['SELECT "open', 'unclosed'],
    ['DROP TABLE incident', 'not-a-question'],
    ['INSERT INTO incident VALUES (1)', 'not-a-question'],
    ['COPY incident TO x', 'not-a-question'],
    ["ATTACH 'x'", 'not-a-question'],
    ['SET memory_limit = 1', 'not-a-question'],
    ['PRAGMA version', 'not-a-question'],
    ['-- SELECT\nDELETE FROM incident', 'not-a-question'],
    ['SELECT * FROM duckdb_settings()', 'outside'],
    ['SELECT * FROM "duckdb_settings"()', 'outside'],
    ["SELECT current_setting /* a */ ('memory_limit')", 'outside'],
    ["SELECT count(*) FROM query_table('inci' || 'dent')", 'outside'],
    ["FROM query('SELECT 1')", 'outside'],
    ["SELECT * FROM read_csv('https://x')", 'outside'],
    ["SELECT write_log('x')", 'outside'],
  ])('refuses %s', (text, kind) => {
    expect(oneStatement(text)).toMatchObject({ problem: { kind } });
  });

  it('never lets a semicolon outside quotes and comments through', () => {
    const piece = fc.constantFrom(
      'SELECT 1',
      ';',
      "'",
      '"',
      '(',
      ')',
      '--',
      '\n',
      '/*',
      '*/',
      '$$',
      '$a$',
      "e'",
      '\\',
      'DROP TABLE incident',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const result = oneStatement(`SELECT ${pieces.join('')}`);
        if ('problem' in result) return;
        // A second reader of the same grammar, one character at a time.
        expect(bareOf(result.sql)).not.toContain(';');
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });
});

/** The text with everything quoted or commented taken out, by a reader that shares nothing with the one under test. */
function bareOf(sql: string): string {
  let state: 'bare' | 'quote' | 'escape' | 'name' | 'line' | 'block' | 'dollar' = 'bare';
  let depth = 0;
  let tag = '';
  let bare = '';
  for (let k = 0; k < sql.length; k++) {
    const [c, two] = [sql[k]!, sql.slice(k, k + 2)];
    if (state === 'bare') {
      const dollar = /^\$\w*\$/.exec(sql.slice(k));
      if (two === '--') state = 'line';
      else if (two === '/*') {
        state = 'block';
        depth = 1;
        k++;
      } else if (/e/i.test(c) && sql[k + 1] === "'" && !/\w/.test(sql[k - 1] ?? ' ')) {
        state = 'escape';
        k++;
      } else if (c === "'") state = 'quote';
      else if (c === '"') state = 'name';
      else if (dollar) {
        state = 'dollar';
        tag = dollar[0];
        k += tag.length - 1;
      } else bare += c;
    } else if (state === 'quote' && c === "'") {
      if (sql[k + 1] === "'") k++;
      else state = 'bare';
    } else if (state === 'escape') {
      if (c === '\\') k++;
      else if (c === "'") {
        if (sql[k + 1] === "'") k++;
        else state = 'bare';
      }
    } else if (state === 'name' && c === '"') {
      if (sql[k + 1] === '"') k++;
      else state = 'bare';
    } else if (state === 'line' && c === '\n') state = 'bare';
    else if (state === 'block') {
      if (two === '/*') {
        depth++;
        k++;
      } else if (two === '*/') {
        k++;
        if (--depth === 0) state = 'bare';
      }
    } else if (state === 'dollar' && sql.startsWith(tag, k)) {
      k += tag.length - 1;
      state = 'bare';
    }
  }
  return bare;
}
