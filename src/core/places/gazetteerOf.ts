import type { AreaRow } from '../schema/area.ts';
import type { Gazetteer } from './placeIndex.ts';

interface Named {
  readonly name: string;
  readonly name1: string | null;
  readonly adm2_pcode: string;
}

/** The names that an atlas knows: areas, localities, places, and census units with their district. */
export const gazetteerOf = (
  areas: readonly AreaRow[],
  localities: readonly Named[],
  places: readonly Named[],
  units: readonly {
    readonly census_unit: string;
    readonly census_unit1: string;
    readonly adm2_pcode: string;
  }[],
): Gazetteer => ({
  areas,
  names: [
    ...localities,
    ...places,
    ...units.map(({ census_unit, census_unit1, adm2_pcode }) => ({
      name: census_unit,
      name1: census_unit1,
      adm2_pcode,
    })),
  ],
});
