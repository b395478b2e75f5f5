import { useMemo } from 'react';
import { ELIGIBLE, eligiblePersons } from '#core/eligible.ts';
import type { Filters } from '#core/filters.ts';
import type { InitiativeTopic } from '#core/schema/initiative.ts';
import { enrolmentByDistrict } from '#queries/enrolmentByDistrict.ts';
import { populationByDistrict } from '#queries/populationByDistrict.ts';
import { type AnyAsked, useAsk } from '#views/useAsk.ts';

/** How many people a topic is meant for. */
export interface Eligible {
  /** In these districts together, or in all when the list is empty; undefined where no such figure is published. */
  readonly personsOf: (topic: InitiativeTopic, districts: readonly string[]) => number | undefined;
  readonly asked: readonly AnyAsked[];
}

/** The population that each topic is meant for, from the census and the enrolment of schools and universities. */
export function useEligible(filters: Filters): Eligible {
  const census = useAsk(populationByDistrict, filters);
  const enrolment = useAsk(enrolmentByDistrict, filters);
  return useMemo(() => {
    const enrolled = new Map(enrolment.rows?.map((row) => [row.adm2_pcode, row.enrolled]));
    const people = (census.rows ?? []).map(({ adm2_pcode, female, male }) => {
      const pupils = enrolled.get(adm2_pcode);
      return { adm2_pcode, female, male, ...(pupils === undefined ? {} : { enrolled: pupils }) };
    });
    return {
      personsOf: (topic, districts) =>
        eligiblePersons(
          ELIGIBLE[topic],
          people.filter(({ adm2_pcode }) => districts.length === 0 || districts.includes(adm2_pcode)),
        ),
      asked: [census, enrolment],
    };
  }, [census, enrolment]);
}
