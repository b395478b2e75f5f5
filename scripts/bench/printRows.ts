import type { BenchRow } from './bench.ts';

/** Prints measured rows as an aligned table with their ratio to the baseline and whether the aim was met. */
export function printRows(rows: readonly BenchRow[]): void {
  const number = (value: number) => value.toFixed(value < 100 ? 1 : 0);
  const lines = rows.map(({ what, value, unit, error, baseline, aim, beside }) => {
    const ratio = baseline ? value / baseline.value : undefined;
    const judged = ratio ?? value;
    return [
      what,
      `${number(value)} ${error === undefined ? '' : `± ${error.toFixed(1)} `}${unit}`,
      baseline ? `${number(baseline.value)} ${unit} ${baseline.what}` : '',
      ratio === undefined ? '' : `× ${ratio.toFixed(2)}`,
      aim === undefined ? '' : `aim ≤ ${aim}: ${verdictOn(judged, aim, error)}`,
      beside ?? '',
    ];
  });
  const table = [['', 'measured', 'baseline', 'ratio', 'aim', ''], ...lines];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  for (const line of table)
    console.log(`  ${line.map((text, column) => text.padEnd(widths[column]!)).join('  ')}`.trimEnd());
}

const verdictOn = (judged: number, aim: number, error = 0): string =>
  judged <= aim ? 'met' : judged - error <= aim ? 'within error' : 'missed';
