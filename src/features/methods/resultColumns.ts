import type { Cell } from '#core/cell.ts';
import type { Figure } from '#core/methods/figure.ts';
import type { ResultTable } from '#core/methods/picture.ts';
import type { Format } from '#i18n/format.ts';
import type { DataColumn } from '#ui/dataColumn.ts';
import type { Sayer } from './useSay.ts';

type Row = ResultTable['rows'][number];

/** The columns of a result's table as tables draw and save them. */
export function resultColumns({ columns }: ResultTable, say: Sayer, format: Format): DataColumn<Row>[] {
  return columns.map((column, k) => columnOf(column, k, say, format));
}

function columnOf(
  { id, label, kind, unit }: ResultTable['columns'][number],
  k: number,
  say: Sayer,
  format: Format,
): DataColumn<Row> {
  const base = { id, label: say.word(label) };
  switch (kind) {
    case 'figure':
      return {
        ...base,
        kind: 'text',
        value: (row) => (row[k] === null ? '–' : say.figure(row[k] as Figure)),
      };
    case 'month':
      return { ...base, kind: 'period', value: (row) => row[k] as string };
    case 'number':
      return { ...base, kind: 'number', value: (row) => row[k] as number | null };
    case 'p':
      return { ...base, kind: 'number', value: (row) => row[k] as number | null, say: format.probability };
    case 'cell':
      return { ...base, kind: 'cell', value: (row) => row[k] as Cell, ...(unit ? { unit } : {}) };
  }
}
