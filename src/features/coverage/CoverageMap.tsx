import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import type { Coverage } from '#core/coverage.ts';
import type { Level } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import type { FacilitiesRow } from '#queries/facilities.ts';
import type { LocalitiesRow } from '#queries/localities.ts';
import { toggleChoice } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { FactList } from '#ui/FactList.tsx';
import { MapCard } from '#views/MapCard.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import type { ThemePicture } from '#views/ThemePicture.ts';
import type { AnyAsked } from '#views/useAsk.ts';
import { useCoveragePicture } from '#views/useCoveragePicture.tsx';
import { useOfficePoints } from '#views/useOfficePoints.ts';
import { OfficeNote } from './OfficeNote.tsx';

export interface CoverageMapProps {
  readonly coverage: Coverage | null;
  readonly points: readonly LocalitiesRow[];
  readonly offices: readonly FacilitiesRow[];
  readonly level: Level;
  readonly asked: readonly AnyAsked[];
  readonly hovered: string | null;
  readonly onHover: (pcode: string | null) => void;
}

const GAP = missing('no-denominator');

/** The gap map: covered share by area, the radius around each office, and the localities within and beyond it. */
export function CoverageMap(props: CoverageMapProps) {
  const { coverage, points, offices, level } = props;
  const { t, lang, format } = useI18n();
  const act = useAct();
  const facility = useView((view) => view.choices.facility);
  const districts = useCoveragePicture(coverage?.radius_km ?? 0);
  const subDistricts = useSubDistricts(districts, coverage);
  const markers = useOfficePoints();
  const open = useMemo(() => offices.filter((office) => office.status === 'open'), [offices]);
  const dots = useMemo(
    () =>
      points.map((point, k) => ({
        id: point.locality_id,
        lat: point.lat,
        lon: point.lon,
        persons: point.female + point.male,
        beyond: !coverage?.points[k]?.covered,
      })),
    [points, coverage],
  );
  const rings = useMemo(
    () =>
      coverage
        ? open.map(({ facility_id, lat, lon }) => ({
            id: facility_id,
            lat,
            lon,
            radius_km: coverage.radius_km,
          }))
        : [],
    [open, coverage],
  );
  const catchments = useMemo(
    () =>
      open
        .filter(({ facility_id }) => facility_id === facility)
        .map((office) => ({
          id: office.facility_id,
          office,
          points: points.filter((_, k) => coverage?.points[k]?.facility_id === office.facility_id),
        })),
    [open, points, coverage, facility],
  );
  const dotNote = (id: string) => {
    const k = points.findIndex((point) => point.locality_id === id);
    const point = points[k];
    const reach = coverage?.points[k];
    if (!point) return null;
    return (
      <div>
        <strong>{(lang === 'ar' ? point.name1 : null) ?? point.name}</strong>
        <FactList
          facts={[
            [t.coverage.persons, format.integer(point.female + point.male)],
            ...(reach?.distance_km === null || reach === undefined
              ? []
              : ([[t.coverage.nearestOffice, format.distance(reach.distance_km)]] as const)),
          ]}
        />
      </div>
    );
  };
  return (
    <MapCard asked={props.asked} note={`${t.coverage.method} ${t.coverage.approximate}`}>
      <ThemeMap
        picture={level === 'adm2' ? districts : subDistricts}
        level={level}
        title={t.coverage.map}
        points={markers}
        rings={rings}
        dots={dots}
        catchments={catchments}
        hovered={props.hovered}
        onHover={props.onHover}
        onPoint={(id) => act(toggleChoice('facility', id))}
        pointTooltip={(id) => {
          const office = offices.find(({ facility_id }) => facility_id === id);
          return office ? <OfficeNote office={office} tally={coverage?.by_catchment.get(id)} /> : null;
        }}
        dotTooltip={dotNote}
      />
    </MapCard>
  );
}

/** The same picture by sub-district; its classes stay those of the districts. */
function useSubDistricts(districts: ThemePicture, coverage: Coverage | null): ThemePicture {
  const { t, format } = useI18n();
  return useMemo(() => {
    const tallies = coverage?.by_adm3;
    const shares = new Map<string, Cell>(
      [...(tallies ?? [])].map(([pcode, { share }]) => [pcode, share === null ? GAP : exact(share)]),
    );
    return {
      ...districts,
      said: shares,
      colour: shares,
      tooltip: (pcode: string) => {
        const tally = tallies?.get(pcode);
        return tally ? (
          <FactList
            facts={[
              [t.coverage.share, tally.share === null ? '' : format.percent(tally.share)],
              [t.coverage.persons, format.integer(tally.persons)],
              [t.coverage.women, tally.female_share === null ? '' : format.percent(tally.female_share)],
            ]}
          />
        ) : null;
      },
    };
  }, [districts, coverage, t, format]);
}
