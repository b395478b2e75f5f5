import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import { RADIUS_KM } from '#core/filters.ts';
import type { TableName } from '#core/schema/tables.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { FactList } from '#ui/FactList.tsx';
import type { ThemePicture } from './ThemePicture.ts';
import { useAreaNames } from './useAreaNames.ts';
import { useAtlas } from './useAtlas.ts';
import { coveredShare, type DistrictCoverage, useDistrictCoverage } from './useDistrictCoverage.ts';

const TABLES: readonly TableName[] = ['locality', 'population', 'facility', 'area'];

/** Share of residents within a radius of an office, by district. */
export function useCoveragePicture(radius_km: number): ThemePicture {
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const nameOf = useAreaNames();
  const found = useDistrictCoverage(radius_km);
  const usual = useDistrictCoverage(RADIUS_KM.standard);
  return useMemo(() => {
    const shares = sharesOf(found, catalog.districts);
    const radius = format.distance(radius_km);
    return {
      theme: 'coverage',
      title: fill(t.overview.within, { radius }),
      measure: 'count',
      ramp: 'coverage',
      unit: 'share',
      unitText: t.coverage.share,
      period: null,
      said: shares,
      colour: shares,
      standard: [...sharesOf(usual, catalog.districts).values()],
      tables: TABLES,
      asked: [],
      tooltip: (pcode) => {
        const area = found?.by_adm2.get(pcode);
        return (
          <div>
            <strong>{nameOf(pcode)}</strong>
            {!area ? (
              <FactList facts={[[t.coverage.share, format.cell(coveredShare(found, pcode), 'share')]]} />
            ) : (
              <FactList
                facts={[
                  [t.coverage.share, format.percent(area.persons_covered / area.persons)],
                  [t.coverage.persons, format.integer(area.persons)],
                  [fill(t.coverage.beyond, { radius }), format.integer(area.persons - area.persons_covered)],
                ]}
              />
            )}
          </div>
        );
      },
    };
  }, [found, usual, catalog, nameOf, radius_km, t, format]);
}

const sharesOf = (
  coverage: DistrictCoverage | null,
  districts: readonly string[],
): ReadonlyMap<string, Cell> => new Map(districts.map((pcode) => [pcode, coveredShare(coverage, pcode)]));
