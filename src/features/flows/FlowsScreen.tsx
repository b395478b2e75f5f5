import { useState } from 'react';
import type { PersonsBasis } from '#core/schema/arrival.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { arrivalsByOrigin } from '#queries/arrivalsByOrigin.ts';
import { arrivalsTotal } from '#queries/arrivalsTotal.ts';
import { useFilters } from '#state/useStore.ts';
import { FiguresElsewhere } from '#views/FiguresElsewhere.tsx';
import grid from '#views/Screen.module.css';
import { ThemeRanking } from '#views/ThemeRanking.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useArrivalPicture } from '#views/useThemePicture.tsx';
import { ArrivalDrivers } from './ArrivalDrivers.tsx';
import { ArrivalSeries } from './ArrivalSeries.tsx';
import { FlowMap } from './FlowMap.tsx';
import { OriginTable } from './OriginTable.tsx';

/** Topics of the published figures that belong beside the arrivals. */
const TOPICS = ['climate displacement', 'migrants'];

/** Climate-migrant arrivals: from where to where, when, in what kind of movement, and why. */
export function FlowsScreen() {
  const { t, format } = useI18n();
  const filters = useFilters();
  const picture = useArrivalPicture(filters);
  const flows = useAsk(arrivalsByOrigin, filters);
  const [hovered, setHovered] = useState<string | null>(null);
  const basis = useAsk(arrivalsTotal, filters).rows?.[0]?.persons_basis as PersonsBasis | undefined;
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{t.flows.title}</h1>
        <p className={grid.lead}>
          {format.period(filters.period)}
          {basis && ` · ${fill(t.flows.personsNote, { basis: t.codes.personsBasis[basis] })}`}
        </p>
      </header>
      <div className={`${grid.seven} ${grid.tall}`}>
        <FlowMap picture={picture} flows={flows} hovered={hovered} onHover={setHovered} />
      </div>
      <div className={grid.five}>
        <ThemeRanking picture={picture} title={t.flows.ranking} hovered={hovered} onHover={setHovered} />
      </div>
      <div className={grid.wide}>
        <ArrivalSeries filters={filters} />
      </div>
      <div className={grid.third}>
        <FiguresElsewhere topics={TOPICS} note={t.flows.elsewhereNote} />
      </div>
      <div className={grid.seven}>
        <OriginTable flows={flows} />
      </div>
      <div className={grid.five}>
        <ArrivalDrivers filters={filters} />
      </div>
    </div>
  );
}
