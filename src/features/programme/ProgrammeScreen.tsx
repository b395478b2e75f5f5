import { indicatorYear } from '#core/report/figures/indicatorFigures.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { useFilters } from '#state/useStore.ts';
import grid from '#views/Screen.module.css';
import { useMatrix } from '#views/useMatrix.ts';
import { ProgrammeMap } from './ProgrammeMap.tsx';
import styles from './ProgrammeScreen.module.css';
import { StandingCount } from './StandingCount.tsx';
import { ThemeCard } from './ThemeCard.tsx';
import { THEME_NAMES } from './themes.ts';

/** The whole programme on one page: six questions, each with its answer in a sentence and the indicators behind it. */
export function ProgrammeScreen() {
  const { overview: words } = useBook(programmeBook);
  const { format } = useI18n();
  const filters = useFilters();
  const matrix = useMatrix(null);
  const latest = matrix.years.at(-1)!;
  const year = Math.min(latest, Math.max(matrix.years[0]!, indicatorYear(filters)));
  return (
    <div className={`${grid.screen} ${styles.page}`}>
      <header>
        <h1 className={grid.title}>{words.title}</h1>
        <p className={grid.lead}>{fill(words.lead, { year: format.year(year) })}</p>
      </header>
      <div className={`${grid.third} ${styles.aside}`}>
        <StandingCount matrix={matrix} year={year} />
        <div className={styles.map}>
          <ProgrammeMap />
        </div>
      </div>
      <div className={`${grid.wide} ${styles.themes}`}>
        {THEME_NAMES.map((name) => (
          <ThemeCard key={name} name={name} matrix={matrix} year={year} />
        ))}
      </div>
    </div>
  );
}
