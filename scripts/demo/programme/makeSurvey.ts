import { type Random, randomFrom } from '#core/random.ts';
import { QUESTIONS, type Question, type SurveyRow } from '#core/schema/survey.ts';
import { TOTAL } from '#core/schema/table.ts';
import { type Cluster, designEstimate, type Stratum } from '#core/statistics/survey/designEstimate.ts';

const SEED = 7_401;
/** Interviews in one street. */
const PER_CLUSTER = 10;
/** Streets drawn in each district; Al-Faw is so small that no estimate of its own can be made. */
const CLUSTERS: Readonly<Record<string, number>> = {
  IQG02Q01: 12,
  IQG02Q02: 24,
  IQG02Q03: 4,
  IQG02Q04: 10,
  IQG02Q05: 10,
  IQG02Q06: 14,
  IQG02Q07: 12,
};
/** Share of yes in the first wave, its rise a year, and how much more often men say yes. */
const SHARES: Readonly<Record<Question, readonly [first: number, rise: number, men: number]>> = {
  feels_safe_at_night: [0.44, 0.03, 0.16],
  trusts_community_police: [0.48, 0.045, 0.02],
  trusts_authorities: [0.26, 0.012, 0],
  knows_office: [0.22, 0.07, 0.08],
  would_report: [0.4, 0.035, 0.1],
};
/** District's distance from the mean. */
const DISTRICT: Readonly<Record<string, number>> = {
  IQG02Q01: 0.02,
  IQG02Q02: 0.04,
  IQG02Q03: 0,
  IQG02Q04: -0.09,
  IQG02Q05: -0.07,
  IQG02Q06: -0.02,
  IQG02Q07: 0.03,
};
/** Half-width of the spread between streets, which makes the design effect. */
const BETWEEN_STREETS = 0.22;
const WAVES = [2022, 2023, 2024, 2025] as const;
type Sexes = 'female' | 'male';

interface Street {
  readonly adm2_pcode: string;
  readonly by_sex: Readonly<Record<Sexes, Cluster>>;
}

/** Census persons of a district by sex. */
export type PersonsBySex = ReadonlyMap<string, Readonly<Record<Sexes, number>>>;

/**
 * Invents the answers of a stratified cluster survey street by street, and hands on the estimates alone. A number is rounded
 * to four digits, so that it does not depend on a machine's logarithm.
 */
export function makeSurvey(persons: PersonsBySex): SurveyRow[] {
  const random = randomFrom(SEED);
  return WAVES.flatMap((year) =>
    QUESTIONS.flatMap((question) => {
      const streets = makeStreets(question, year - WAVES[0], [...persons.keys()], random);
      const rows: SurveyRow[] = [];
      for (const adm2_pcode of [TOTAL, ...persons.keys()])
        for (const sex of [TOTAL, 'female', 'male'] as const) {
          // By district and sex at once the sample is too thin.
          if (adm2_pcode !== TOTAL && sex !== TOTAL) continue;
          const wanted = adm2_pcode === TOTAL ? [...persons.keys()] : [adm2_pcode];
          rows.push({ year, question, adm2_pcode, sex, ...estimate(wanted, sex, streets, persons) });
        }
      return rows;
    }),
  );
}

function makeStreets(
  question: Question,
  years: number,
  districts: readonly string[],
  random: Random,
): Street[] {
  const [first, rise, men] = SHARES[question];
  return districts.flatMap((adm2_pcode) =>
    Array.from({ length: CLUSTERS[adm2_pcode] ?? 0 }, (): Street => {
      const street =
        first + rise * years + (DISTRICT[adm2_pcode] ?? 0) + BETWEEN_STREETS * (2 * random.next() - 1);
      const women = 4 + random.whole(0, 2);
      const ask = (interviews: number, share: number): Cluster => {
        let yes = 0;
        for (let k = 0; k < interviews; k++) if (random.next() < share) yes++;
        return { interviews, yes };
      };
      return {
        adm2_pcode,
        by_sex: { female: ask(women, street - men / 2), male: ask(PER_CLUSTER - women, street + men / 2) },
      };
    }),
  );
}

function estimate(
  districts: readonly string[],
  sex: Sexes | '_T',
  streets: readonly Street[],
  persons: PersonsBySex,
) {
  const sexes: readonly Sexes[] = sex === TOTAL ? ['female', 'male'] : [sex as Sexes];
  const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const strata = districts.map(
    (code): Stratum => ({
      persons: total(sexes.map((one) => persons.get(code)![one])),
      clusters: streets
        .filter((street) => street.adm2_pcode === code)
        .map(({ by_sex }) => ({
          interviews: total(sexes.map((one) => by_sex[one].interviews)),
          yes: total(sexes.map((one) => by_sex[one].yes)),
        })),
    }),
  );
  const clusters = strata.flatMap((stratum) => stratum.clusters);
  const found = designEstimate(strata);
  const digits = (value: number | null | undefined) =>
    value === null || value === undefined ? null : Number(value.toFixed(4));
  return {
    share: digits(found?.share),
    share_low: digits(found?.low),
    share_high: digits(found?.high),
    respondents: total(clusters.map(({ interviews }) => interviews)),
    clusters: clusters.length,
    design_effect: found?.design_effect ? Number(found.design_effect.toFixed(2)) : null,
  };
}
