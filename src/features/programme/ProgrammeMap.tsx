import { useMemo } from 'react';
import { RADIUS_KM } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { MapCard } from '#views/MapCard.tsx';
import { MarkKeys } from '#views/MarkKeys.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { useCoveragePicture } from '#views/useCoveragePicture.tsx';
import { useForumPoints } from '#views/useForumPoints.ts';
import { useOfficePoints } from '#views/useOfficePoints.ts';

/** Where the offices and forums are, over the share of residents who live near an office. */
export function ProgrammeMap() {
  const { forums, offices, overview: words } = useBook(programmeBook);
  const picture = useCoveragePicture(RADIUS_KM.standard);
  const officePoints = useOfficePoints();
  const forumPoints = useForumPoints();
  const points = useMemo(() => [...forumPoints, ...officePoints], [forumPoints, officePoints]);
  return (
    <MapCard asked={picture.asked}>
      <ThemeMap
        picture={picture}
        title={words.map}
        points={points}
        pointTooltip={(id) => <strong>{points.find((point) => point.id === id)?.name}</strong>}
        keys={
          <MarkKeys
            marks={[
              ['main', offices.mainOffice],
              ['office', offices.subOffice],
              ['forum', forums.otherForum],
              ['womenForum', forums.womenForum],
            ]}
          />
        }
      />
    </MapCard>
  );
}
