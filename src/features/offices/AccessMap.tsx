import { useMemo } from 'react';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { toggleChoice } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { FactList } from '#ui/FactList.tsx';
import { MapCard } from '#views/MapCard.tsx';
import { MarkKeys } from '#views/MarkKeys.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import type { ThemePicture } from '#views/ThemePicture.ts';
import { useOfficePoints } from '#views/useOfficePoints.ts';
import { type OfficesAnswer, staffIn } from './useOffices.ts';

export interface AccessMapProps {
  readonly picture: ThemePicture;
  readonly answer: OfficesAnswer;
  readonly hovered: string | null;
  readonly onHover: (pcode: string | null) => void;
}

/** Women's access by district, and the reach of each office that had a woman officer. */
export function AccessMap({ picture, answer, hovered, onHover }: AccessMapProps) {
  const { offices: words } = useBook(programmeBook);
  const { format } = useI18n();
  const act = useAct();
  const points = useOfficePoints();
  const { staff, year, access, offices } = answer;
  const radius_km = access.get(year)?.radius_km;
  const staffOf = useMemo(
    () => new Map(staffIn(staff, year).map((row) => [row.facility_id, row])),
    [staff, year],
  );
  const rings = useMemo(
    () =>
      radius_km === undefined
        ? []
        : offices
            .filter(({ facility_id }) => (staffOf.get(facility_id)?.staff_women ?? 0) > 0)
            .map(({ facility_id, lat, lon }) => ({ id: facility_id, lat, lon, radius_km })),
    [offices, staffOf, radius_km],
  );
  return (
    <MapCard asked={picture.asked} note={words.accessNote}>
      <ThemeMap
        picture={picture}
        points={points}
        rings={rings}
        hovered={hovered}
        onHover={onHover}
        onPoint={(id) => act(toggleChoice('facility', id))}
        pointTooltip={(id) => {
          const row = staffOf.get(id);
          return (
            <div>
              <strong>{points.find((point) => point.id === id)?.name}</strong>
              {row && (
                <FactList
                  facts={[
                    [words.women, format.integer(row.staff_women)],
                    [words.men, format.integer(row.staff_men)],
                    [words.patrolsName, format.integer(row.patrols)],
                  ]}
                />
              )}
            </div>
          );
        }}
        keys={
          <MarkKeys
            marks={[
              ['main', words.mainOffice],
              ['office', words.subOffice],
            ]}
          />
        }
      />
    </MapCard>
  );
}
