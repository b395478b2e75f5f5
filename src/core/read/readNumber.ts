/** The sign between whole and parts in a column of numbers. */
export type DecimalSign = '.' | ',';

/** Arabic-Indic (U+0660–0669) and Persian (U+06F0–06F9) digits as Latin ones; everything else as it is. */
export function latinDigits(text: string): string {
  return /[\u0660-\u0669\u06F0-\u06F9]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    : text;
}

/**
 * A number as people write it: Latin or Arabic digits, either decimal sign, groups of three set apart by space, point, comma
 * or apostrophe. Null when the text is no number, or one with groups of another length.
 */
export function readNumber(
  cell: string | number | boolean | null,
  decimal: DecimalSign = '.',
): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  if (/^\d{1,15}$/.test(cell)) return Number(cell);
  let text = latinDigits(cell.trim())
    .replace('\u2212', '-')
    .replaceAll('\u066C', decimal === '.' ? ',' : '.');
  if (text.includes('\u066B')) text = text.replaceAll(decimal, '').replace('\u066B', decimal);
  text = text.replace(/(?<=\d)[\s\u00A0\u202F'’](?=\d{3}(\D|$))/g, '');
  const group = decimal === '.' ? ',' : '.';
  if (text.includes(group)) {
    const whole = text.split(decimal)[0]!;
    if (!/^[+-]?\d{1,3}([.,]\d{3})+$/.test(whole)) return null;
    text = whole.replaceAll(group, '') + text.slice(whole.length);
  }
  if (decimal === ',') text = text.replace(',', '.');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

/**
 * The decimal sign of a column: a comma when some value has one that cannot set groups apart (`3,5`) and none has such a point;
 * else a point.
 */
export function decimalOf(values: Iterable<string | number | boolean | null>): DecimalSign {
  let commas = 0;
  let points = 0;
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const text = latinDigits(value.trim());
    if (/^[+-]?\d+(\.\d{3})*,(\d{1,2}|\d{4,})$/.test(text) || /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text))
      commas++;
    if (/^[+-]?\d+(,\d{3})*\.(\d{1,2}|\d{4,})$/.test(text) || /^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(text))
      points++;
  }
  return commas > points ? ',' : '.';
}
