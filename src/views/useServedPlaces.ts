import { useMemo } from 'react';
import type { PlanningPoint, PlanningSite } from '#core/planning/planningPoint.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { facilities } from '#queries/facilities.ts';
import { localities } from '#queries/localities.ts';
import { type AnyAsked, useAsk } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';

/** Where people live and which offices are open. */
export interface ServedPlaces {
  /** Null until they are there. */
  readonly points: readonly PlanningPoint[] | null;
  /** P-code of the sub-district of each point, by its id. */
  readonly subdistrictOf: ReadonlyMap<string, string>;
  /** Null until they are there. */
  readonly offices: readonly PlanningSite[] | null;
  readonly mainOffice: string | null;
  /** The questions behind points and offices. */
  readonly asked: readonly AnyAsked[];
}

/** Localities as demand points and open offices as sites, named in the reader's language. */
export function useServedPlaces(): ServedPlaces {
  const { lang } = useI18n();
  const { summary } = useAtlas();
  const located = useAsk(localities, summary.filters);
  const sited = useAsk(facilities, summary.filters);
  const points = useMemo(
    () =>
      located.rows?.map(
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
      ) ?? null,
    [located.rows, lang],
  );
  const subdistrictOf = useMemo(
    () => new Map((located.rows ?? []).map((row) => [row.locality_id, row.adm3_pcode])),
    [located.rows],
  );
  const open = useMemo(() => sited.rows?.filter(({ status }) => status === 'open') ?? null, [sited.rows]);
  const offices = useMemo(
    () =>
      open?.map(
        (row): PlanningSite => ({
          id: row.facility_id,
          name: lang === 'ar' ? row.name1 : row.name,
          adm2_pcode: row.adm2_pcode,
          lat: row.lat,
          lon: row.lon,
          kind: 'office',
        }),
      ) ?? null,
    [open, lang],
  );
  return useMemo(
    () => ({
      points,
      subdistrictOf,
      offices,
      mainOffice: open?.find((row) => row.main_office)?.facility_id ?? null,
      asked: [located, sited],
    }),
    [points, subdistrictOf, offices, open, located, sited],
  );
}
