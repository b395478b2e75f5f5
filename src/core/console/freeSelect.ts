/** How many rows of a free question are shown; one more is asked for, to know whether there are more. */
export const FREE_ROWS_MAX = 10_000;

/** A column as the engine describes it. */
export interface DescribedColumn {
  readonly column_name: string;
  readonly column_type: string;
}

/** What a column holds once it has arrived: text, numbers or booleans. */
export type FreeKind = 'text' | 'number' | 'boolean';

const NUMBERS = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DOUBLE|FLOAT|DECIMAL(\(\d+,\d+\))?|BIGNUM|VARINT)$/;

export const freeKind = (type: string): FreeKind =>
  NUMBERS.test(type) ? 'number' : type === 'BOOLEAN' ? 'boolean' : 'text';

const FRACTIONAL = /^(DOUBLE|FLOAT)$/;

const nameOf = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The statement that tells the columns of a reader's question, whose text has passed `oneStatement`. */
export const describeFree = (sql: string): string => `DESCRIBE SELECT * FROM (\n${sql}\n) AS answer`;

/**
 * The statement that answers a reader's question. Everything is cast to what the page can hold: numbers to doubles, an
 * infinite or undefined number to null, times, lists and structures to text.
 */
export function freeSelect(sql: string, columns: readonly DescribedColumn[]): string {
  const cast = columns.map(({ column_name, column_type }) => {
    const name = nameOf(column_name);
    const kind = freeKind(column_type);
    if (kind === 'boolean') return name;
    if (kind === 'text') return `CAST(${name} AS VARCHAR) AS ${name}`;
    const number = `CAST(${name} AS DOUBLE)`;
    return FRACTIONAL.test(column_type)
      ? `CASE WHEN isfinite(${name}) THEN ${number} END AS ${name}`
      : `${number} AS ${name}`;
  });
  return `SELECT ${cast.join(', ')} FROM (\n${sql}\n) AS answer LIMIT ${FREE_ROWS_MAX + 1}`;
}
