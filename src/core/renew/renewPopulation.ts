import { shareOut } from '../build/apportionPersons.ts';
import type { LocalityRow } from '../schema/locality.ts';
import type { PopulationRow } from '../schema/population.ts';
import type { DistrictPersons } from './districtPersons.ts';

/** Population and localities of an atlas with other totals. */
export interface RenewedPopulation {
  readonly population: readonly PopulationRow[];
  readonly localities: readonly LocalityRow[];
}

/**
 * Takes new totals of women and men by district into an atlas. The shares of census units in their district, and of localities in their
 * unit, stay as they were (modelled); all are whole persons by largest remainder, so that every district has exactly its new total.
 * Districts without a new total are left as they are.
 */
export function renewPopulation(
  population: readonly PopulationRow[],
  localities: readonly LocalityRow[],
  { districts, year }: DistrictPersons,
  source: string,
): RenewedPopulation {
  const persons = population.map((row) => row.persons);
  const shares = localities.map(({ female, male }) => ({ female, male }));
  for (const [code, totals] of districts)
    for (const sex of ['female', 'male'] as const) {
      const own = population.flatMap((row, k) => (row.adm2_pcode === code && row.sex === sex ? [k] : []));
      const before = own.map((k) => population[k]!.persons);
      if (before.every((value) => value === 0)) continue;
      shareOut(totals[sex], before).forEach((value, at) => {
        persons[own[at]!] = value;
      });
      for (const k of own) {
        const points = localities.flatMap(({ census_unit }, p) =>
          census_unit === population[k]!.census_unit ? [p] : [],
        );
        const weights = points.map((p) => localities[p]![sex]);
        if (weights.every((weight) => weight === 0)) continue;
        shareOut(persons[k]!, weights).forEach((value, at) => {
          shares[points[at]!]![sex] = value;
        });
      }
    }
  return {
    population: population.map((row, k) =>
      districts.has(row.adm2_pcode)
        ? {
            ...row,
            persons: persons[k]!,
            year: year ?? row.year,
            mapping_note: `share of the district as in ${row.year}`,
            source,
          }
        : row,
    ),
    localities: localities.map((row, k) => ({ ...row, ...shares[k]! })),
  };
}
