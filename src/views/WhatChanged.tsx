import type { ReactNode } from 'react';
import { rounded } from '#core/cell.ts';
import type { Finding } from '#core/changes/findChanges.ts';
import type { LargestChange } from '#core/changes/largestChanges.ts';
import { ARRIVALS, categoriesOf } from '#core/changes/themes.ts';
import { surenessOf } from '#core/changes/whatChanged.ts';
import type { Filters } from '#core/filters.ts';
import { TOTAL } from '#core/schema/table.ts';
import { useBook } from '#i18n/book.ts';
import { findingsBook } from '#i18n/findings/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { openScreen, setCategories, setDistricts, setMovements, setPeriod } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from './QueryFrame.tsx';
import { useAreaNames } from './useAreaNames.ts';
import { useAtlas } from './useAtlas.ts';
import { useWhatChanged } from './useWhatChanged.ts';
import styles from './WhatChanged.module.css';

export interface WhatChangedProps {
  readonly filters: Filters;
  /** How many findings are listed; the rest stand behind a link to the exploration screen. All unless told. */
  readonly most?: number;
  readonly level?: 2 | 3;
}

/** What stands out among everything that was looked at, the surest first, each opening the view that shows it; says so when nothing does. */
export function WhatChanged({ filters, most = Number.POSITIVE_INFINITY, level = 3 }: WhatChangedProps) {
  const words = useBook(findingsBook);
  const { format, locale } = useI18n();
  const act = useAct();
  const { asked, before, result } = useWhatChanged(filters);
  const say = useFindingWords();
  const findings = result?.findings ?? [];
  const largest = result?.largest ?? [];
  const looked =
    result &&
    fill(words.tested, {
      changes: plural(locale, words.changes, result.tested_changes, format.integer(result.tested_changes)),
      months: plural(locale, words.months, result.tested_months, format.integer(result.tested_months)),
    });
  const nothing = result && (result.tested_changes + result.tested_months > 0 ? words.nothing : words.noPast);
  return (
    <QueryFrame
      id="changes"
      title={words.title}
      subtitle={fill(words.hint, { period: format.period(filters.period), previous: format.period(before) })}
      level={level}
      asked={asked}
      partial
      footer={
        <>
          {looked} {result && say.leftOut(result.left_out)} {result?.short_past && words.shortPast}{' '}
          {words.method}{' '}
        </>
      }
      table={<FindingTable findings={findings} />}
      said={
        findings.length === 0
          ? [nothing ?? '', ...largest.map((one) => `${words.largest} ${say.largest(one)}`)]
          : findings
              .slice(0, most)
              .map((finding) => [say.headline, say.counts, say.sure].map((of) => of(finding)).join(' '))
      }
    >
      {findings.length === 0 ? (
        <>
          <p className={styles.nothing}>{nothing}</p>
          {largest.length > 0 && (
            <>
              <p className={styles.largestTitle}>{words.largest}</p>
              <ul className={styles.list}>
                {largest.map((one) => (
                  <LargestEntry key={one.theme} finding={one} say={say} />
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <ol className={styles.list}>
          {findings.slice(0, most).map((finding) => (
            <FindingEntry key={keyOf(finding)} finding={finding} say={say} />
          ))}
        </ol>
      )}
      {findings.length > most && (
        <Button
          size="s"
          variant="quiet"
          endIcon="arrowEnd"
          onClick={() => {
            act(openScreen('explore'));
            window.scrollTo({ top: 0 });
          }}
        >
          {fill(words.all, { count: format.integer(findings.length) })}
        </Button>
      )}
    </QueryFrame>
  );
}

interface EntryProps<T> {
  readonly finding: T;
  readonly say: ReturnType<typeof useFindingWords>;
}

/** Opens the view that shows a finding. */
function useOpenFinding(): (finding: Pick<Finding, 'theme' | 'adm2_pcode' | 'month'>) => void {
  const act = useAct();
  return ({ theme, adm2_pcode, month }) => {
    act(setDistricts(adm2_pcode === TOTAL ? [] : [adm2_pcode]));
    if (month !== undefined) act(setPeriod({ start: month, end: month }));
    act(theme === ARRIVALS ? setMovements([]) : setCategories(categoriesOf(theme)));
    act(openScreen(theme === ARRIVALS ? 'flows' : 'trends'));
    window.scrollTo({ top: 0 });
  };
}

/** The district that changed most in a theme, whether or not it is more than chance. */
function LargestEntry({ finding, say }: EntryProps<LargestChange>) {
  const open = useOpenFinding();
  return (
    <li>
      <button type="button" className={styles.largest} onClick={() => open(finding)}>
        {say.largest(finding)}
      </button>
    </li>
  );
}

function FindingEntry({ finding, say }: EntryProps<Finding>) {
  const open = useOpenFinding();
  return (
    <li>
      <button type="button" className={styles.finding} onClick={() => open(finding)}>
        <span className={styles.arrow} data-direction={finding.direction} aria-hidden="true">
          {finding.direction === 'rise' ? '▲' : '▼'}
        </span>
        <span>
          <strong>{say.headline(finding)}</strong>
          <span className={styles.detail}>
            {say.counts(finding)} {say.sure(finding)}
          </span>
        </span>
      </button>
    </li>
  );
}

/** The findings as rows, with what they were compared with. */
function FindingTable({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const words = useBook(findingsBook);
  const { t, format } = useI18n();
  const say = useFindingWords();
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={[
        { id: 'adm2_name', label: t.coverage.area, kind: 'text', value: (row) => say.place(row.adm2_pcode) },
        { id: 'theme', label: words.theme, kind: 'text', value: (row) => say.theme(row.theme) },
        {
          id: 'month',
          label: words.when,
          kind: 'text',
          value: (row) => (row.month === undefined ? words.wholePeriod : format.month(row.month)),
        },
        { id: 'count', label: words.count, kind: 'cell', value: (row) => row.current },
        {
          id: 'usual',
          label: words.usual,
          kind: 'number',
          value: (row) => row.expected,
          say: format.integer,
        },
        {
          id: 'change',
          label: t.trends.change,
          kind: 'cell',
          unit: 'change',
          value: (row) =>
            Number.isFinite(row.high)
              ? rounded(row.change, Math.min(row.low, row.change), Math.max(row.high, row.change))
              : { kind: 'exact', value: row.change },
        },
        { id: 'p', label: words.p, kind: 'number', value: (row) => row.p, say: sayP },
        { id: 'evidence', label: words.evidence, kind: 'text', value: (row) => words.sure[surenessOf(row)] },
      ]}
      rows={findings}
      rowId={keyOf}
    />
  );
}

const keyOf = ({ theme, adm2_pcode, month = '' }: Finding) => `${theme} ${adm2_pcode} ${month}`;
const sayP = (p: number) => (p < 0.001 ? '< 0.001' : p.toFixed(3));

/** Findings in the reader's words. */
function useFindingWords() {
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
