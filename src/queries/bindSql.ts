import type { Param } from './query.ts';

/**
 * The SQL with every `$name` replaced by its value as a literal. Values are bound here, in one place, because DuckDB-WASM's
 * prepared statements block the worker and cannot be cancelled. Text inside quotes, quoted identifiers and comments is left
 * alone. Throws on a name without a value, a value without a name, an empty list, and a number that is not finite.
 */
export function bindSql(sql: string, params: Readonly<Record<string, Param>>): string {
  const used = new Set<string>();
  const bound = sql.replace(TOKENS, (token: string, name: string | undefined) => {
    if (name === undefined) return token;
    if (!Object.hasOwn(params, name)) throw new RangeError(`no value for $${name}`);
    used.add(name);
    return literalOf(name, params[name]!);
  });
  const unused = Object.keys(params).filter((name) => !used.has(name));
  if (unused.length > 0) throw new RangeError(`no place for ${unused.map((name) => `$${name}`).join(', ')}`);
  return bound;
}

// Quoted text, quoted identifiers and comments come first, so that a `$name` inside them is never a token.
const TOKENS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_][A-Za-z0-9_]*)/g;

function literalOf(name: string, value: Param): string {
  if (typeof value === 'string') return textLiteral(name, value);
  if (typeof value === 'number') return numberLiteral(name, value);
  if (value.length === 0) throw new RangeError(`$${name} is an empty list`);
  return `(${value.map((item) => textLiteral(name, item)).join(', ')})`;
}

function textLiteral(name: string, value: string): string {
  if (typeof value !== 'string') throw new TypeError(`$${name} holds ${typeof value}, not text`);
  // The engine takes its text as C strings, which a NUL would cut short inside the quotes.
  if (value.includes('\0')) throw new RangeError(`$${name} holds a NUL character`);
  return `'${value.replaceAll("'", "''")}'`;
}

function numberLiteral(name: string, value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`$${name} is ${value}, not a finite number`);
  // Parentheses keep `5 -$x` from becoming a comment when x is negative.
  return value < 0 ? `(${value})` : String(value);
}
