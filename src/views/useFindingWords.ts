import type { Finding } from '#core/changes/findChanges.ts';
import type { LargestChange } from '#core/changes/largestChanges.ts';
import { ARRIVALS } from '#core/changes/themes.ts';
import { surenessOf } from '#core/changes/whatChanged.ts';
import { TOTAL } from '#core/schema/table.ts';
import { useBook } from '#i18n/book.ts';
import { findingsBook } from '#i18n/findings/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { useAreaNames } from './useAreaNames.ts';
import { useAtlas } from './useAtlas.ts';

/** Findings in the reader's words. */
export function useFindingWords() {
  const words = useBook(findingsBook);
  const { t, format, locale } = useI18n();
  const { manifest } = useAtlas();
  const nameOfArea = useAreaNames();
  const place = (pcode: string) =>
    pcode === TOTAL ? fill(words.whole, { name: nameOfArea(manifest.atlas.adm1_pcode) }) : nameOfArea(pcode);
  const theme = (code: string): string =>
    code === ARRIVALS
      ? t.overview.householdsArrived
      : (t.codes.category[code as keyof typeof t.codes.category] ?? code);
  const unit = (finding: Pick<Finding, 'theme'>) => (finding.theme === ARRIVALS ? 'households' : 'cases');
  return {
    theme,
    place,
    headline(finding: Finding): string {
      const pattern =
        finding.month === undefined
          ? { rise: words.rise, fall: words.fall }
          : { rise: words.monthRise, fall: words.monthFall };
      return fill(pattern[finding.direction], {
        district: place(finding.adm2_pcode),
        theme: theme(finding.theme),
        value: format.percent(Math.abs(finding.change)),
        month: finding.month === undefined ? '' : format.month(finding.month),
      });
    },
    counts(finding: Finding): string {
      const current = format.cell(finding.current, unit(finding));
      return finding.month === undefined
        ? fill(words.counts, { current, previous: format.cellShort(finding.previous) })
        : fill(words.monthCounts, { current, expected: format.integer(finding.expected) });
    },
    /** Which districts were too sparse to look at, by what; empty when none was. */
    leftOut(series: readonly Pick<Finding, 'theme' | 'adm2_pcode'>[]): string {
      if (series.length === 0) return '';
      const byTheme = new Map<string, string[]>();
      for (const one of series)
        byTheme.set(one.theme, [...(byTheme.get(one.theme) ?? []), place(one.adm2_pcode)]);
      const what = [...byTheme].map(([code, places]) =>
        fill(words.leftOutAt, { theme: theme(code), places: format.list(places) }),
      );
      return fill(words.leftOut, { what: what.join(locale.startsWith('ar') ? '؛ ' : '; ') });
    },
    largest: (largest: LargestChange): string =>
      fill(words.largestIn, {
        theme: theme(largest.theme),
        district: place(largest.adm2_pcode),
        change: format.change(largest.change),
        current: format.cell(largest.current, unit(largest)),
        previous: format.cellShort(largest.previous),
      }),
    sure: (finding: Finding): string =>
      fill(words.evidenceIs[surenessOf(finding)], {
        low: format.change(finding.low),
        high: Number.isFinite(finding.high) ? format.change(finding.high) : '∞',
      }),
  };
}
