import { tablesOf } from '#core/indicators/indicator.ts';
import { INDICATORS, indicatorOf } from '#core/indicators/list.ts';
import type { TableBlock, TableCell } from '#core/report/document.ts';
import { INDICATOR_FIGURES, indicatorYear } from '#core/report/figures/indicatorFigures.ts';
import { fill } from '#i18n/messages.ts';
import type { Composer } from './Composer.ts';
import { figureName } from './figureName.ts';
import { lineOf, matrixFilters } from './matrixLines.ts';
import { notesOf, QUOTED } from './notes.ts';
import { shortText } from './shortText.ts';

/**
 * The results matrix as a table: every indicator's value in the report's year beside its baseline and target, and its
 * standing by the one rule of the matrix. Null while the targets are on their way.
 */
export function resultsTable(composer: Composer): TableBlock | null {
  const { voice } = composer;
  const { words, lang } = voice;
  const filters = matrixFilters(composer);
  const year = indicatorYear(filters);
  const rows: TableCell[][] = [];
  for (const figure of INDICATOR_FIGURES) {
    const indicator = indicatorOf(figure.id)!;
    const claim = composer.claims.claim(figure, filters, null, (result) =>
      shortText(voice, result, figure.unit),
    );
    const standing = lineOf(composer, indicator, [year])?.years[0];
    if (!standing) continue;
    const { status } = standing.progress;
    const text = (number: number | null): TableCell =>
      number === null
        ? { text: words.results.none }
        : { text: shortText(voice, { cell: { kind: 'exact', value: number } }, figure.unit) };
    rows.push([
      {
        text: figureName(words, lang, indicator.code),
        notes: indicator.code === QUOTED.indicator ? composer.notes(['published']) : [],
      },
      text(standing.baseline?.value ?? null),
      text(standing.target?.value ?? null),
      {
        text: claim.text,
        cell: claim.cell,
        mark: claim.mark,
        notes: composer.notes(notesOf(claim.cell)),
      },
      {
        text:
          indicator.value.kind === 'survey' && status === 'no_value'
            ? words.results.noWave
            : words.results.status[status],
      },
    ]);
  }
  if (rows.length === 0) return null;
  const tables = [...new Set(INDICATORS.flatMap(tablesOf)), 'target' as const];
  return {
    kind: 'table',
    number: composer.nextTable(),
    title: fill(words.results.title, { year: String(year) }),
    columns: [
      { label: words.results.indicator, numeric: false },
      { label: words.results.baseline, numeric: true },
      { label: words.results.target, numeric: true },
      { label: fill(words.results.actual, { year: String(year) }), numeric: true },
      { label: words.results.standing, numeric: false },
    ],
    rows,
    note: composer.note(tables, filters, [], false),
  };
}
