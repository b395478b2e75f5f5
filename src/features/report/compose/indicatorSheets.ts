import { exact } from '#core/cell.ts';
import { tablesOf } from '#core/indicators/indicator.ts';
import { indicatorOf } from '#core/indicators/list.ts';
import type { DataSheet, TableCell } from '#core/report/document.ts';
import { INDICATOR_FIGURES, indicatorYear } from '#core/report/figures/indicatorFigures.ts';
import type { Composer } from './Composer.ts';
import { figureName } from './figureName.ts';
import { indicatorStanding, matrixFilters } from './indicatorStanding.ts';
import { shortText } from './shortText.ts';

/**
 * A sheet for each indicator of the results matrix: what it counts, and every year from the atlas's first to the report's with
 * value, baseline, target, and the share of the way that is behind us.
 */
export function indicatorSheets(composer: Composer): DataSheet[] {
  const { voice, manifest } = composer;
  const { words, lang, format } = voice;
  const filters = matrixFilters(composer);
  const last = indicatorYear(filters);
  const first = Math.min(last, Number(manifest.extent.start.slice(0, 4)));
  const years = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  return INDICATOR_FIGURES.flatMap((figure): DataSheet[] => {
    const indicator = indicatorOf(figure.id)!;
    const rows = years.flatMap((year): TableCell[][] => {
      const standing = indicatorStanding(composer, figure, year);
      if (!standing) return [];
      const { cell, baseline, target, share, status } = standing;
      const number = (value: number | null): TableCell =>
        value === null
          ? { text: words.results.none }
          : { text: shortText(voice, { cell: exact(value) }, figure.unit), cell: exact(value) };
      return [
        [
          { text: String(year) },
          { text: shortText(voice, { cell }, figure.unit), cell },
          number(baseline),
          number(target),
          share === null ? { text: words.results.none } : { text: format.percent(share), cell: exact(share) },
          { text: words.results.status[status] },
        ],
      ];
    });
    if (rows.length === 0) return [];
    return [
      {
        name: indicator.code,
        title: figureName(words, lang, indicator.code),
        lines: [indicator.definition[lang]],
        columns: [
          { label: words.results.year, numeric: false },
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
