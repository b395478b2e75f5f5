import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindSql } from '#queries/bindSql.ts';

describe('bindSql', () => {
  it('puts text, numbers and lists in place as literals', () => {
    const sql = 'SELECT * FROM t WHERE a = $a AND b < $b AND c IN $c';
    expect(bindSql(sql, { a: "O'Neil", b: 2.5, c: ['x', "y'y"] })).toBe(
      "SELECT * FROM t WHERE a = 'O''Neil' AND b < 2.5 AND c IN ('x', 'y''y')",
    );
  });

  it('takes the whole name, so that one name may begin another', () => {
    expect(bindSql('$a $ab $a', { a: 1, ab: 2 })).toBe('1 2 1');
  });

  it('never reads a value again for names', () => {
    expect(bindSql('$a, $b', { a: '$b', b: "' $a" })).toBe("'$b', ''' $a'");
  });

  it('keeps a replacement pattern of JavaScript as it is', () => {
    expect(bindSql('$a', { a: '$& $1 $$' })).toBe("'$& $1 $$'");
  });

  it.each([
    ['text', `SELECT 'it''s $a'`],
    ['a quoted identifier', `SELECT "x""$a" FROM t`],
    ['a line comment', `SELECT 1 -- don't $a`],
    ['a block comment', `SELECT 1 /* it's $a */`],
  ])('leaves $name inside %s alone', (_, sql) => {
    expect(bindSql(sql, {})).toBe(sql);
    expect(() => bindSql(sql, { a: 1 })).toThrow('no place for $a');
  });

  it('keeps a negative number apart from a minus before it', () => {
    expect(bindSql('SELECT 5 -$x', { x: -3 })).toBe('SELECT 5 -(-3)');
  });

  it.each([
    ['a missing name', 'SELECT $a', {}, 'no value for $a'],
    ['an inherited name', 'SELECT $toString', {}, 'no value for $toString'],
    ['unused names', 'SELECT 1', { a: 1, b: 2 }, 'no place for $a, $b'],
    ['an empty list', 'SELECT 1 IN $a', { a: [] }, '$a is an empty list'],
    ['infinity', 'SELECT $a', { a: Number.POSITIVE_INFINITY }, 'not a finite number'],
    ['not a number', 'SELECT $a', { a: Number.NaN }, 'not a finite number'],
    ['a NUL', 'SELECT $a', { a: 'x\0y' }, 'NUL'],
  ])('throws on %s', (_, sql, params, message) => {
    expect(() => bindSql(sql, params)).toThrow(message);
  });

  it('throws on a list that holds something other than text', () => {
    const params = { a: [1] as unknown as string[] };
    expect(() => bindSql('SELECT 1 IN $a', params)).toThrow(TypeError);
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom("'", "''", '"', '\\', '$a', '--', '/*', '*/', ';', '\n', 'DROP TABLE t', "E'", '$$'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));

describe('bindSql on hostile text', () => {
  it('yields one literal that reads back as the value, with the SQL around it unchanged', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bound = bindSql('SELECT $a AS x', { a: text });
        expect(readLiteral(bound, 'SELECT '.length)).toEqual({ text, rest: ' AS x' });
      }),
    );
  });

  it('yields as many literals as the list has items', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (list) => {
        let rest = bindSql('$a', { a: list });
        const read: string[] = [];
        for (const lead of list.map((_, k) => (k === 0 ? '(' : ', '))) {
          expect(rest.startsWith(lead)).toBe(true);
          const item = readLiteral(rest, lead.length);
          read.push(item.text);
          rest = item.rest;
        }
        expect(read).toEqual(list);
        expect(rest).toBe(')');
      }),
    );
  });

  it('writes every finite number so that it reads back exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const bound = bindSql('$a', { a: value });
        // SQL has no negative zero.
        expect(Number(bound.replace(/^\((.*)\)$/, '$1'))).toBe(value + 0);
      }),
    );
  });
});

/** Reads one SQL literal character by character, as the standard says: a doubled quote is a quote. */
function readLiteral(sql: string, start: number): { text: string; rest: string } {
  expect(sql[start]).toBe("'");
  let text = '';
  for (let k = start + 1; k < sql.length; k++) {
    if (sql[k] !== "'") text += sql[k];
    else if (sql[k + 1] === "'") text += sql[k++];
    else return { text, rest: sql.slice(k + 1) };
  }
  throw new Error('the literal does not end');
}
