import { hasDistrict } from '../mapping/role.ts';
import type { Check } from './check.ts';
import type { FindingKind } from './finding.ts';

const LACKS = {
  empty: 'no_place',
  unknown: 'unknown_place',
  too_coarse: 'coarse_place',
  outside: 'outside_place',
} as const satisfies Record<string, FindingKind>;

/** A district that is sure; a name or coordinates that say otherwise than the code are told, and the code wins. */
export const places: Check = ({ mapping, locator }) => {
  if (!hasDistrict(mapping.table)) return null;
  const { place_code, adm2, adm3, locality, adm1, lat } = mapping.columns;
  const column = adm2 ?? place_code ?? adm3 ?? locality ?? adm1 ?? lat ?? null;
  return {
    row: ({ place, placeName, point }) => {
      if (place.pcode === null)
        return place.how === 'steward'
          ? { kind: 'place_left_out', column, value: placeName }
          : { kind: LACKS[place.lacks ?? 'unknown'], column, ...(placeName ? { value: placeName } : {}) };
      if (place.disagrees) return { kind: 'code_against_name', column, value: placeName };
      if (point && locator && place.how !== 'coordinates') {
        const there = locator.areaAt(point);
        if (there !== null && there !== place.pcode)
          return { kind: 'code_against_point', column, value: placeName };
      }
      return null;
    },
  };
};
