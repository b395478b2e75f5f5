import { useMemo } from 'react';
import { previousFilters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { useFilters } from '#state/useStore.ts';
import grid from '#views/Screen.module.css';
import { useCategoriesLabel } from '#views/useCategoriesLabel.ts';
import { WhatChanged } from '#views/WhatChanged.tsx';

import { HeadlineTiles } from './HeadlineTiles.tsx';
import styles from './OverviewScreen.module.css';
import { OverviewSeries } from './OverviewSeries.tsx';
import { ThemeMaps } from './ThemeMaps.tsx';

/** The first screen: what happened, where, what changed most, and who lives far from an office. */
export function OverviewScreen() {
  const { t, format } = useI18n();
  const filters = useFilters();
  const previous = useMemo(() => previousFilters(filters), [filters]);
  const cases = useCategoriesLabel(filters.categories);
  return (
    <div className={`${grid.screen} ${styles.overview}`}>
      <header>
        <h1 className={grid.title}>{t.overview.governorate}</h1>
        <p className={grid.lead}>
          {cases} · {format.period(filters.period)} ·{' '}
          {fill(t.overview.versus, { period: format.period(previous.period) })}
        </p>
      </header>
      <div className={styles.numbers}>
        <HeadlineTiles filters={filters} previous={previous} cases={cases} />
      </div>
      <div className={styles.map}>
        <ThemeMaps filters={filters} cases={cases} />
      </div>
      <div className={styles.findings}>
        <WhatChanged filters={filters} most={4} />
      </div>
      <OverviewSeries filters={filters} cases={cases} />
    </div>
  );
}
