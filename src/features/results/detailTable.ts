import type { Cell } from '#core/cell.ts';
import type { ExportTable, ExportValue } from '#core/export/exportTable.ts';
import { cellOfEstimate } from '#core/indicators/estimate.ts';
import { DISAGGREGATIONS } from '#core/indicators/indicator.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import type { Format } from '#i18n/format.ts';
import type { Widen } from '#i18n/messages.ts';
import type { en } from '#i18n/results/en.ts';
import { unitKey } from '#views/valueUnit.ts';
import type { Parts } from './useParts.ts';

/** One indicator on its way out: a row for each year, and for each part of each year. */
export function detailTable(
  { indicator, years }: MatrixLine,
  parts: Parts,
  words: Widen<typeof en>,
  format: Format,
): ExportTable {
  const row = (year: number, part: string, code: string, actual: Cell, rest: readonly ExportValue[]) => [
    indicator.code,
    words.units[unitKey(indicator)],
    format.year(year),
    part,
    code,
    actual,
    ...rest,
  ];
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
    rows: years.flatMap(({ year, actual, baseline, target, progress }) => [
      row(year, words.whole, '_T', cellOfEstimate(actual), [
        baseline?.value ?? null,
        target?.value ?? null,
        progress.share,
        words.standings[progress.status],
      ]),
      ...DISAGGREGATIONS.flatMap((by) => parts.of(year, by)).map((part) =>
        row(year, part.name, part.code, cellOfEstimate(part.actual), [null, null, null, null]),
      ),
    ]),
  };
}
