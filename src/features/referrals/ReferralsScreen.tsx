import { useState } from 'react';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { useFilters } from '#state/useStore.ts';
import { MapCard } from '#views/MapCard.tsx';
import { MarkKeys } from '#views/MarkKeys.tsx';
import grid from '#views/Screen.module.css';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { ThemeRanking } from '#views/ThemeRanking.tsx';
import { ComplaintsYears } from './ComplaintsYears.tsx';
import { ReferralBars } from './ReferralBars.tsx';
import { ReferralMonths } from './ReferralMonths.tsx';
import { ReferralTiles } from './ReferralTiles.tsx';
import { ServiceBars } from './ServiceBars.tsx';
import { useCentrePoints } from './useCentrePoints.ts';
import { useReferralPicture } from './useReferralPicture.ts';

/** The referral guidance centre: who was referred to what, how soon they were reached, and what came of it. */
export function ReferralsScreen() {
  const { referrals: words } = useBook(programmeBook);
  const { format } = useI18n();
  const filters = useFilters();
  const picture = useReferralPicture(filters);
  const points = useCentrePoints();
  const [hovered, setHovered] = useState<string | null>(null);
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{words.title}</h1>
        <p className={grid.lead}>
          {words.lead} {format.period(filters.period)}
        </p>
      </header>
      <ReferralTiles filters={filters} />
      <div className={`${grid.seven} ${grid.tall}`}>
        <MapCard asked={picture.asked}>
          <ThemeMap
            picture={picture}
            points={points}
            hovered={hovered}
            onHover={setHovered}
            keys={<MarkKeys marks={[['office', words.centre]]} />}
          />
        </MapCard>
      </div>
      <div className={`${grid.five} ${grid.stack}`}>
        <ThemeRanking picture={picture} title={words.ranking} hovered={hovered} onHover={setHovered} />
        <ReferralBars filters={filters} what="outcome" />
      </div>
      <div className={grid.seven}>
        <ReferralMonths filters={filters} />
      </div>
      <div className={grid.five}>
        <ReferralBars filters={filters} what="wait" />
      </div>
      <div className={grid.half}>
        <ServiceBars filters={filters} />
      </div>
      <div className={grid.half}>
        <ComplaintsYears filters={filters} />
      </div>
    </div>
  );
}
