import { type Cell, exact } from '#core/cell.ts';
import { cellOfEstimate } from '#core/indicators/estimate.ts';
import { type Indicator, tablesOf } from '#core/indicators/indicator.ts';
import { indicatorOf } from '#core/indicators/list.ts';
import type { DataSheet, TableCell } from '#core/report/document.ts';
import { INDICATOR_FIGURES, indicatorYear } from '#core/report/figures/indicatorFigures.ts';
import type { Composer } from './Composer.ts';
import { figureName } from './figureName.ts';
import { lineOf, matrixFilters, partsOf } from './matrixLines.ts';
import { shortText } from './shortText.ts';

/**
 * A sheet for each indicator of the results matrix: what it counts; every year from the atlas's first to the report's with
 * value, baseline, target, and the share of the way that is behind us; then the report's year by sex and by district, as far
 * as these are published.
 */
export function indicatorSheets(composer: Composer): DataSheet[] {
  const { voice, manifest } = composer;
  const { words, lang } = voice;
  const filters = matrixFilters(composer);
  const last = indicatorYear(filters);
  const first = Math.min(last, Number(manifest.extent.start.slice(0, 4)));
  const years = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  return INDICATOR_FIGURES.flatMap(({ id, unit }): DataSheet[] => {
    const indicator = indicatorOf(id)!;
    const say = (cell: Cell): TableCell => ({ text: shortText(voice, { cell }, unit), cell });
    const rows = [
      ...yearRows(composer, indicator, years, say),
      ...partsOf(composer, indicator, last).map(({ by, code, actual }) => [
        { text: String(last) },
        { text: by === 'sex' ? voice.t.codes.sex[code as 'female' | 'male'] : composer.nameOf(code) },
        say(cellOfEstimate(actual)),
        ...Array<TableCell>(4).fill({ text: '' }),
      ]),
    ];
    if (rows.length === 0) return [];
    return [
      {
        name: indicator.code,
        title: figureName(words, lang, indicator.code),
        lines: [indicator.definition[lang]],
        columns: [
          { label: words.results.year, numeric: false },
          { label: words.results.part, numeric: false },
          { label: words.columns.value, numeric: true },
          { label: words.results.baseline, numeric: true },
          { label: words.results.target, numeric: true },
          { label: words.results.progress, numeric: true },
          { label: words.results.standing, numeric: false },
        ],
        rows,
        note: composer.note([...tablesOf(indicator), 'target'], filters, [], false),
      },
    ];
  });
}

function yearRows(
  composer: Composer,
  indicator: Indicator,
  years: readonly number[],
  say: (cell: Cell) => TableCell,
): TableCell[][] {
  const { words, format } = composer.voice;
  const set = (number: number | undefined): TableCell =>
    number === undefined ? { text: words.results.none } : say(exact(number));
  return (lineOf(composer, indicator, years)?.years ?? []).map(
    ({ year, actual, baseline, target, progress: { share, status } }) => [
      { text: String(year) },
      { text: words.results.whole },
      say(cellOfEstimate(actual)),
      set(baseline?.value),
      set(target?.value),
      share === null ? { text: words.results.none } : { text: format.percent(share), cell: exact(share) },
      { text: words.results.status[status] },
    ],
  );
}
