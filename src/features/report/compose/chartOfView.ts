import { exact, hasValue } from '#core/cell.ts';
import type { CellUnit } from '#i18n/format.ts';
import type { ViewCell, ViewFigure, ViewTable } from '#views/ViewFigure.ts';
import type { Composer } from './Composer.ts';
import type { ChartParts } from './chartBlock.ts';

/** More bars than this are a table and no picture. */
const MOST_BARS = 24;
const MOST_SERIES = 8;

/** The colours that the screens give to these series; others take one of the list. */
const OWN_COLOURS: Readonly<Record<string, string>> = {
  female: '7f54a6',
  male: '93c1e0',
  total: '46524f',
};
const COLOURS = ['7f54a6', 'd69a45', '2f77ae', '5ab0a4', 'cf5a2a', '8b938f', '1a5688', '96590f'] as const;
const THEMES: Readonly<Record<string, string>> = { incident: 'cf5a2a', arrival: '2f77ae' };

/**
 * The chart of a view's table: the numbers of one unit by row, or along time where rows are periods. Null where rows have
 * no names of their own, or there are too many for a picture.
 */
export function chartOfView(
  composer: Composer,
  figure: ViewFigure,
  table: ViewTable,
): Pick<ChartParts, 'kind' | 'unit' | 'percent' | 'labels' | 'series'> | null {
  const { format, t } = composer.voice;
  const { columns, rows } = table;
  const first = columns.findIndex(({ kind }) => kind === 'cell');
  if (first < 1 || rows.length < 2) return null;
  const kind = columns[0]!.kind === 'period' ? ('months' as const) : ('bars' as const);
  const unit = unitOf(table, first);
  // Rows that measure different things have no common axis.
  if (unit === 'mixed') return null;
  const labels = rows.map(({ cells }) => (kind === 'months' ? shortPeriod(cells[0]!) : cells[0]!.text));
  if (new Set(labels).size < labels.length || (kind === 'bars' && rows.length > MOST_BARS)) return null;
  const shown = columns
    .flatMap((column, k) => (column.kind === 'cell' && unitOf(table, k) === unit ? [{ column, k }] : []))
    .slice(0, MOST_SERIES);
  const single = figure.tables.map((name) => THEMES[name]).find(Boolean) ?? COLOURS[0];
  return {
    kind,
    unit: unit === undefined || unit === 'rate' ? columns[first]!.label : unitText(unit),
    percent: unit === 'share' || unit === 'change',
    labels,
    series: shown.map(({ column, k }, n) => {
      const cells = rows.map((row) => row.cells[k]!);
      return {
        label: column.label,
        cells: cells.map(
          ({ cell }) => cell ?? { kind: 'missing' as const, reason: 'not-collected' as const },
        ),
        // Beside bars of several series a gap is its dotted box alone.
        texts: cells.map((one) =>
          kind === 'months' || (shown.length > 1 && one.cell?.kind === 'missing')
            ? bare(one, unit)
            : one.text,
        ),
        said: cells.map(({ text }) => text),
        colour: OWN_COLOURS[column.id] ?? (shown.length === 1 ? single : COLOURS[n]!),
      };
    }),
  };

  function bare({ cell }: ViewCell, of: CellUnit | undefined): string {
    return cell && hasValue(cell) ? format.cellShort(exact(cell.value), of) : '';
  }
  function shortPeriod({ period, text }: ViewCell): string {
    return period !== undefined && period.length > 4 ? format.month(period as never, 'short') : text;
  }
  function unitText(of: CellUnit): string {
    return of === 'share' || of === 'change'
      ? columns[first]!.label
      : (t.units[of as 'cases'].other ?? of).replace(/\{[^}]*\}\s*/, '');
  }
}

/** The unit of a column; `mixed` where its rows count different things. */
function unitOf({ rows }: ViewTable, k: number): CellUnit | undefined | 'mixed' {
  const units = new Set(rows.map(({ cells }) => cells[k]?.unit));
  return units.size === 1 ? [...units][0] : 'mixed';
}
