import { useMemo } from 'react';
import type { Bridge } from '#core/cost/bridge.ts';
import type { DistrictNeeds } from '#core/planning/needWeights.ts';
import type { PlanningPoint, PlanningSite } from '#core/planning/planningPoint.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { arrivalsByDistrict } from '#queries/arrivalsByDistrict.ts';
import { facilities } from '#queries/facilities.ts';
import { incidentsByDistrict } from '#queries/incidentsByDistrict.ts';
import { localities } from '#queries/localities.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useBridges } from './useBridges.ts';

/** What the atlas knows that a plan can rest on. */
export interface PlanningFacts {
  /** Null until the demand points and offices are there. */
  readonly points: readonly PlanningPoint[] | null;
  /** P-code of the sub-district of each demand point, by its id. */
  readonly subdistrictOf: ReadonlyMap<string, string>;
  /** Offices that are open. */
  readonly offices: readonly PlanningSite[];
  readonly mainOffice: string | null;
  /** Null until they are there. */
  readonly bridges: readonly Bridge[] | null;
  readonly needs: DistrictNeeds;
  /** The questions behind points and offices, and those behind disputes and arrivals. */
  readonly asked: readonly AnyAsked[];
  readonly needsAsked: readonly AnyAsked[];
}

/** Reads the facts of the planning room; disputes and arrivals are those of the atlas's standard twelve months. */
export function usePlanningFacts(): PlanningFacts {
  const { lang } = useI18n();
  const { summary } = useAtlas();
  const located = useAsk(localities, summary.filters);
  const offices = useAsk(facilities, summary.filters);
  const disputes = useAsk(incidentsByDistrict, summary.filters);
  const bridges = useBridges();
  const arrivals = useAsk(arrivalsByDistrict, summary.filters);
  const ready = located.rows !== undefined && offices.rows !== undefined;
  const points = useMemo(
    () =>
      ready
        ? (located.rows ?? []).map(
            (row): PlanningPoint => ({
              id: row.locality_id,
              name: (lang === 'ar' ? row.name1 : null) ?? row.name,
              adm2_pcode: row.adm2_pcode,
              lat: row.lat,
              lon: row.lon,
              rural: row.apportionment === 'whole_unit_equal' ? null : row.apportionment === 'rural_equal',
              people: row.female + row.male,
              women: row.female,
            }),
          )
        : null,
    [ready, located.rows, lang],
  );
  const subdistrictOf = useMemo(
    () => new Map((located.rows ?? []).map((row) => [row.locality_id, row.adm3_pcode])),
    [located.rows],
  );
  const open = useMemo(
    () => (offices.rows ?? []).filter((office) => office.status === 'open'),
    [offices.rows],
  );
  return useMemo(
    () => ({
      points,
      subdistrictOf,
      offices: open.map(
        (row): PlanningSite => ({
          id: row.facility_id,
          name: lang === 'ar' ? row.name1 : row.name,
          adm2_pcode: row.adm2_pcode,
          lat: row.lat,
          lon: row.lon,
          kind: 'office',
        }),
      ),
      mainOffice: open.find((row) => row.main_office)?.facility_id ?? null,
      bridges,
      needs: {
        disputes: new Map((disputes.rows ?? []).map((row) => [row.adm2_pcode, row.count])),
        arrivals: new Map((arrivals.rows ?? []).map((row) => [row.adm2_pcode, row.persons])),
      },
      asked: [located, offices],
      needsAsked: [disputes, arrivals],
    }),
    [points, subdistrictOf, open, lang, bridges, disputes, arrivals, located, offices],
  );
}
