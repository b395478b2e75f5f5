import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import { useBook } from '#i18n/book.ts';
import { exploreBook } from '#i18n/explore/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { incidentsByDistrictMonth } from '#queries/incidentsByDistrictMonth.ts';
import { useFilters } from '#state/useStore.ts';
import grid from '#views/Screen.module.css';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCategoriesLabel } from '#views/useCategoriesLabel.ts';
import { useArrivalsByDistrict, useIncidentsByDistrict } from '#views/useDistrictValues.ts';
import { WhatChanged } from '#views/WhatChanged.tsx';
import { CategoryMix } from './CategoryMix.tsx';
import { DistrictCalendar } from './DistrictCalendar.tsx';
import { DistrictMultiples } from './DistrictMultiples.tsx';
import { PeriodSlopes } from './PeriodSlopes.tsx';
import { RunningTotal } from './RunningTotal.tsx';
import { SideBySide } from './SideBySide.tsx';
import { SubDistricts } from './SubDistricts.tsx';
import { TwoMeasures } from './TwoMeasures.tsx';

/** Many views of the same cases, linked: what is chosen in one is chosen in all. */
export function ExploreScreen() {
  const words = useBook(exploreBook);
  const { format } = useI18n();
  const filters = useFilters();
  const { catalog } = useAtlas();
  const cases = useCategoriesLabel(filters.categories);
  const nameOf = useAreaNames();
  const asked = useAsk(incidentsByDistrictMonth, filters);
  const incidents = useIncidentsByDistrict(filters);
  const arrivals = useArrivalsByDistrict(filters);
  const rows = useMemo(() => {
    const byDistrict = new Map<string, Map<string, Cell>>(
      catalog.districts.map((pcode) => [pcode, new Map()]),
    );
    for (const row of asked.rows ?? []) byDistrict.get(row.adm2_pcode)?.set(row.period, row.count);
    return [...byDistrict].map(([id, cells]) => ({ id, label: nameOf(id), cells }));
  }, [asked.rows, catalog, nameOf]);
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{words.title}</h1>
        <p className={grid.lead}>
          {cases} · {format.period(filters.period)}
        </p>
      </header>
      <WhatChanged filters={filters} level={2} />
      <DistrictCalendar filters={filters} cases={cases} asked={asked} rows={rows} />
      <DistrictMultiples filters={filters} cases={cases} asked={asked} rows={rows} />
      <div className={grid.half}>
        <PeriodSlopes filters={filters} cases={cases} values={incidents} districts={catalog.districts} />
      </div>
      <div className={grid.half}>
        <TwoMeasures
          filters={filters}
          cases={cases}
          incidents={incidents}
          arrivals={arrivals}
          districts={catalog.districts}
        />
      </div>
      <div className={grid.half}>
        <RunningTotal filters={filters} cases={cases} />
      </div>
      <div className={grid.half}>
        <CategoryMix filters={filters} districts={catalog.districts} />
      </div>
      <SubDistricts filters={filters} />
      <SideBySide filters={filters} cases={cases} rows={rows} />
    </div>
  );
}
