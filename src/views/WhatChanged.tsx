import type { Finding } from '#core/changes/findChanges.ts';
import type { LargestChange } from '#core/changes/largestChanges.ts';
import { ARRIVALS, categoriesOf } from '#core/changes/themes.ts';
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
import { FindingTable, keyOf } from './FindingTable.tsx';
import { QueryFrame } from './QueryFrame.tsx';
import { useFindingWords } from './useFindingWords.ts';
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
          {words.method}
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
