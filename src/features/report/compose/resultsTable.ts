import { tablesOf } from '#core/indicators/indicator.ts';
import { INDICATORS, indicatorOf } from '#core/indicators/list.ts';
import { progressOf } from '#core/indicators/progress.ts';
import { baselineOf, type TargetValue, targetOf } from '#core/indicators/targetRows.ts';
import type { TableBlock, TableCell } from '#core/report/document.ts';
import { INDICATOR_FIGURES, indicatorYear } from '#core/report/figures/indicatorFigures.ts';
import { fill } from '#i18n/messages.ts';
import type { Composer } from './Composer.ts';
import { figureName } from './figureName.ts';
import { shortText } from './shortText.ts';

/**
 * The results matrix as a table: every indicator's value in the report's year beside its baseline and target, and its
 * standing by the one rule of the matrix. Null while the targets are on their way.
 */
export function resultsTable(composer: Composer): TableBlock | null {
  const { voice, spec, shelf } = composer;
  const { words, lang } = voice;
  // The matrix is of the whole programme, whatever districts the report is about.
  const filters = { ...spec.filters, districts: [] };
  const year = indicatorYear(filters);
  const targets = shelf.look('targets', filters);
  const set = (targets?.kind === 'rows' ? targets.rows : []) as unknown as readonly TargetValue[];
  const rows = INDICATOR_FIGURES.map((figure): TableCell[] => {
    const { value, direction, code } = indicatorOf(figure.id)!;
    const claim = composer.claims.claim(figure, filters, null, (result) =>
      shortText(voice, result, figure.unit),
    );
    const baseline = baselineOf(set, code, year)?.value ?? null;
    const target = targetOf(set, code, year)?.value ?? null;
    const { status } = progressOf({ cell: claim.cell, interval: null }, target, baseline, direction);
    const text = (number: number | null): TableCell =>
      number === null
        ? { text: words.results.none }
        : { text: shortText(voice, { cell: { kind: 'exact', value: number } }, figure.unit) };
    return [
      { text: figureName(words, lang, code) },
      text(baseline),
      text(target),
      { text: claim.text, cell: claim.cell, mark: claim.mark },
      {
        text:
          value.kind === 'survey' && status === 'no_value'
            ? words.results.noWave
            : words.results.status[status],
      },
    ];
  });
  if (targets === null) return null;
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
