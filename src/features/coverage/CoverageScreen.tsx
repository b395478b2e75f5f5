import { useState } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { useFilters } from '#state/useStore.ts';
import grid from '#views/Screen.module.css';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useCoverage } from '#views/useCoverage.ts';
import { AreaCoverage } from './AreaCoverage.tsx';
import { CoverageMap } from './CoverageMap.tsx';
import { CoverageTiles } from './CoverageTiles.tsx';
import { OfficeList } from './OfficeList.tsx';

/** How many areas the lead names as far from an office. */
const NAMED = 3;

/** Who lives within reach of an office, by area and sex, and where the gap is. Runs on published facts, staffing excepted. */
export function CoverageScreen() {
  const { t, format } = useI18n();
  const filters = useFilters();
  const nameOf = useAreaNames();
  const { coverage, points, offices, answers } = useCoverage(filters.radius_km);
  const [hovered, setHovered] = useState<string | null>(null);
  const radius = format.distance(filters.radius_km);
  const areas = coverage && (filters.level === 'adm2' ? coverage.by_adm2 : coverage.by_adm3);
  const farthest = [...(areas ?? [])]
    .filter(([, tally]) => tally.mean_km !== null)
    .sort(([, a], [, b]) => (b.mean_km ?? 0) - (a.mean_km ?? 0))
    .slice(0, NAMED)
    .map(([pcode, tally]) => `${nameOf(pcode)} (${format.distance(tally.mean_km ?? 0)})`);
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{t.coverage.title}</h1>
        {coverage && coverage.total.share !== null && (
          <p className={grid.lead}>
            {fill(t.coverage.reach, { share: format.percent(coverage.total.share), radius })}{' '}
            {farthest.length > 0 && fill(t.coverage.farthest, { names: format.list(farthest) })}
          </p>
        )}
      </header>
      <CoverageTiles coverage={coverage} radius={radius} />
      <div className={`${grid.seven} ${grid.tall}`}>
        <CoverageMap
          coverage={coverage}
          points={points}
          offices={offices}
          level={filters.level}
          asked={answers}
          hovered={hovered}
          onHover={setHovered}
        />
      </div>
      <div className={grid.five}>
        <AreaCoverage areas={areas} asked={answers} radius={radius} hovered={hovered} onHover={setHovered} />
      </div>
      <OfficeList offices={offices} coverage={coverage} asked={answers} />
    </div>
  );
}
