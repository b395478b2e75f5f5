import { useState } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useFilters } from '#state/useStore.ts';
import { FiguresElsewhere } from '#views/FiguresElsewhere.tsx';
import { MapCard } from '#views/MapCard.tsx';
import grid from '#views/Screen.module.css';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { ThemeRanking } from '#views/ThemeRanking.tsx';
import { useCategoriesLabel } from '#views/useCategoriesLabel.ts';
import { useOfficePoints } from '#views/useOfficePoints.ts';
import { useIncidentPicture } from '#views/useThemePicture.tsx';
import { DistrictProfile } from './DistrictProfile.tsx';
import { IncidentBars } from './IncidentBars.tsx';
import { IncidentSeries } from './IncidentSeries.tsx';

/** Topics of the published figures that belong beside the series of disputes. */
const TOPICS = ['tribal disputes', 'tribal disputes monthly', 'incidents'];

/** Disputes and cases: where, when, of what kind, how they ended, and the profile of each district. */
export function TrendsScreen() {
  const { t, format } = useI18n();
  const filters = useFilters();
  const picture = useIncidentPicture(filters);
  const cases = useCategoriesLabel(filters.categories);
  const points = useOfficePoints();
  const [hovered, setHovered] = useState<string | null>(null);
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{t.trends.title}</h1>
        <p className={grid.lead}>
          {cases} · {format.period(filters.period)}
        </p>
      </header>
      {/* Not as high as its neighbour: the profile comes and goes with the selection, and the map must not move then. */}
      <div className={grid.seven}>
        <MapCard asked={picture.asked}>
          <ThemeMap picture={picture} points={points} hovered={hovered} onHover={setHovered} />
        </MapCard>
      </div>
      <div className={`${grid.five} ${grid.stack}`}>
        <ThemeRanking picture={picture} title={t.trends.ranking} hovered={hovered} onHover={setHovered} />
        <DistrictProfile filters={filters} />
      </div>
      <div className={grid.wide}>
        <IncidentSeries filters={filters} cases={cases} />
      </div>
      <div className={grid.third}>
        <FiguresElsewhere topics={TOPICS} note={t.trends.elsewhereNote} />
      </div>
      <div className={grid.pairs}>
        <IncidentBars filters={filters} />
      </div>
    </div>
  );
}
