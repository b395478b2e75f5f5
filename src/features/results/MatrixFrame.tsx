import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import { cellOfEstimate } from '#core/indicators/estimate.ts';
import type { MatrixLine, MatrixYear } from '#core/indicators/matrixLine.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { resultsBook } from '#i18n/results/book.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { DataColumn } from '#ui/dataColumn.ts';
import { QueryFrame } from '#views/QueryFrame.tsx';
import type { Matrix } from '#views/useMatrix.ts';
import { unitKey, valueUnit } from '#views/valueUnit.ts';
import { MatrixTable } from './MatrixTable.tsx';

export interface MatrixFrameProps {
  readonly matrix: Matrix;
  /** The lines that are shown. */
  readonly lines: readonly MatrixLine[];
  readonly year: number;
}

type Row = MatrixLine & { readonly at: MatrixYear };

/** The matrix of one year: its lines by level, and as a table with every column that a donor asks for. */
export function MatrixFrame({ matrix, lines, year }: MatrixFrameProps) {
  const words = useBook(resultsBook);
  const { format } = useI18n();
  const columns = useColumns(year);
  const rows = useMemo(
    () =>
      lines.flatMap((line): Row[] => {
        const at = line.years.find((one) => one.year === year);
        return at ? [{ ...line, at }] : [];
      }),
    [lines, year],
  );
  return (
    <QueryFrame
      id="matrix"
      title={matrix.file === null ? words.matrix : `${words.matrix} (${matrix.file})`}
      subtitle={format.year(year)}
      level={2}
      asked={matrix.asked}
      partial
      height={640}
      table={
        <DataTable
          caption={words.title}
          captionHidden
          columns={columns}
          rows={rows}
          rowId={(row) => row.indicator.code}
          maxHeight="40rem"
        />
      }
      nests
      printed={
        <DataTable
          caption={words.title}
          columns={usePrintedColumns(year)}
          rows={rows}
          rowId={(row) => row.indicator.code}
        />
      }
      footer={
        <span>
          {words.rule} {words.trendKey}
        </span>
      }
    >
      <MatrixTable lines={lines} matrix={matrix} year={year} />
    </QueryFrame>
  );
}

/** As many columns as paper holds: each number in the unit of its indicator. */
function usePrintedColumns(year: number): readonly DataColumn<Row>[] {
  const words = useBook(resultsBook);
  const { lang, format } = useI18n();
  return useMemo(() => {
    const number = (id: string, label: string, value: (row: Row) => Cell): DataColumn<Row> => ({
      id,
      label,
      kind: 'cell',
      value,
      unit: ({ indicator }) => valueUnit(indicator),
    });
    const set = (value: number | undefined) =>
      value === undefined ? missing('not-collected') : exact(value);
    return [
      {
        id: 'indicator',
        label: words.indicator,
        kind: 'text',
        value: ({ indicator }) => `${indicator.code} · ${indicator.name[lang]}`,
      },
      number('baseline', words.baseline, ({ at }) => set(at.baseline?.value)),
      number('target', `${words.target} ${format.year(year)}`, ({ at }) => set(at.target?.value)),
      number('actual', `${words.actual} ${format.year(year)}`, ({ at }) => cellOfEstimate(at.actual)),
      {
        id: 'standing',
        label: words.standing,
        kind: 'text',
        value: ({ at }) => words.standings[at.progress.status],
      },
    ];
  }, [words, lang, format, year]);
}

function useColumns(year: number): readonly DataColumn<Row>[] {
  const words = useBook(resultsBook);
  const { lang, format } = useI18n();
  return useMemo(() => {
    const text = (id: string, label: string, value: (row: Row) => string): DataColumn<Row> => ({
      id,
      label,
      kind: 'text',
      value,
    });
    const wording = (of: 'en' | 'ar' | 'de') =>
      text(`name_${of}`, `${words.indicator} (${of})`, ({ indicator }) => indicator.name[of]);
    const number = (id: string, label: string, value: (row: Row) => number | null): DataColumn<Row> => ({
      id,
      label,
      kind: 'number',
      value,
    });
    return [
      text('code', words.code, ({ indicator }) => indicator.code),
      text('indicator', words.indicator, ({ indicator }) => indicator.name[lang]),
      text('level', words.level, ({ indicator }) => words.levels[indicator.level]),
      text('unit', words.unit, ({ indicator }) => words.units[unitKey(indicator)]),
      number('baseline', words.baseline, ({ at }) => at.baseline?.value ?? null),
      text('baseline_year', `${words.baseline}, ${words.year}`, ({ at }) =>
        at.baseline ? format.year(at.baseline.year) : '',
      ),
      number('target', `${words.target} ${format.year(year)}`, ({ at }) => at.target?.value ?? null),
      {
        id: 'actual',
        label: `${words.actual} ${format.year(year)}`,
        kind: 'cell',
        value: ({ at }) => cellOfEstimate(at.actual),
        unit: ({ indicator }) => valueUnit(indicator),
      },
      number('progress', words.progressShare, ({ at }) => at.progress.share),
      text('standing', words.standing, ({ at }) => words.standings[at.progress.status]),
      text('direction', words.direction, ({ indicator }) => words.directions[indicator.direction]),
      text('definition', words.definition, ({ indicator }) => indicator.definition[lang]),
      text(
        'verification',
        words.verification,
        ({ indicator }) => words.verifications[indicator.verification],
      ),
      text('responsible', words.responsible, ({ indicator }) => words.responsibles[indicator.responsible]),
      text('sdg', words.sdg, ({ indicator }) => indicator.sdg ?? ''),
      wording('en'),
      wording('ar'),
      wording('de'),
    ];
  }, [words, lang, format, year]);
}
