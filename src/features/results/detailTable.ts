import type { ExportTable } from '#core/export/exportTable.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import type { Format } from '#i18n/format.ts';
import type { Widen } from '#i18n/messages.ts';
import type { en } from '#i18n/results/en.ts';
import { unitKey } from '#views/valueUnit.ts';
import { detailRows } from './detailRows.ts';
import type { Parts } from './useParts.ts';

/** One indicator on its way out: a row for each year, and for each part of each year. */
export function detailTable(
  line: MatrixLine,
  parts: Parts,
  words: Widen<typeof en>,
  format: Format,
): ExportTable {
  const { indicator } = line;
  return {
    columns: [
      { id: 'code', label: words.code, kind: 'text' },
      { id: 'unit', label: words.unit, kind: 'text' },
      { id: 'year', label: words.year, kind: 'text' },
      { id: 'part', label: words.part, kind: 'text' },
      { id: 'part_code', label: words.partCode, kind: 'text' },
      { id: 'actual', label: words.actual, kind: 'cell' },
      { id: 'baseline', label: words.baseline, kind: 'number' },
      { id: 'target', label: words.target, kind: 'number' },
      { id: 'progress', label: words.progressShare, kind: 'number' },
      { id: 'standing', label: words.standing, kind: 'text' },
    ],
    rows: detailRows(line, parts).map(({ year, part, actual, whole }) => [
      indicator.code,
      words.units[unitKey(indicator)],
      format.year(year),
      part?.name ?? words.whole,
      part?.code ?? '_T',
      actual,
      whole?.baseline?.value ?? null,
      whole?.target?.value ?? null,
      whole?.progress.share ?? null,
      whole ? words.standings[whole.progress.status] : null,
    ]),
  };
}
