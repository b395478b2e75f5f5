import { boundsOf, type Cell, hasValue, missing, rounded } from '../cell.ts';
import { estimateOf } from '../measure.ts';
import { directlyStandardised } from '../measures/directlyStandardised.ts';
import { RATE_PER } from '../rates.ts';
import { sum } from '../statistics/numbers/summaries.ts';
import { done } from '../statistics/outcome.ts';
import { SEED } from '../statistics/work.ts';
import { enoughCases, enoughDistricts, hasPersons, noGaps, noneHidden } from './conditions.ts';
import { number, placesOf, say, shareOf } from './figure.ts';
import type { Method } from './method.ts';
import type { DistrictSexes, MethodData } from './methodData.ts';

type Word =
  | 'range'
  | 'shift'
  | 'bySex'
  | 'withoutSex'
  | 'few'
  | 'picture'
  | 'place'
  | 'female'
  | 'male'
  | 'crude'
  | 'standardised';

const DISTRICTS = 3;
const CASES = 50;
const SEXES = ['female', 'male'] as const;

/** Every district's rate as it would be with the atlas's own mix of the sexes: directly standardised, with its interval. */
export const standardisedRates: Method<Word> = {
  id: 'standardised',
  question: 'compare',
  reads: ['sex'],
  settings: [],
  conditions: (data) => {
    const chosen = chosenSexes(data);
    const series = chosen.map(({ id, cases }) => ({ id, cells: [cases.female, cases.male] }));
    return [
      enoughDistricts(chosen.length, DISTRICTS),
      enoughCases(
        series.flatMap(({ cells }) => cells),
        CASES,
      ),
      hasPersons(data),
      noGaps(series),
      noneHidden(series),
    ];
  },
  run(data) {
    const { years, districts } = data.sexes!;
    const standard = SEXES.map((sex) => sum(districts.map(({ persons }) => persons[sex])));
    const rateAt = ({ persons }: DistrictSexes, counts: readonly number[]) =>
      directlyStandardised(
        counts.map((count, k) => ({
          count,
          exposure: persons[SEXES[k]!] * years,
          standard: standard[k]!,
        })),
      );
    const places = chosenSexes(data).map((one) => {
      const counts = SEXES.map((sex) => numberOf(one.cases[sex]));
      const ends = SEXES.map((sex) => boundsOf(one.cases[sex])!);
      const [lowest, highest] = [ends.map(({ low }) => low), ends.map(({ high }) => high)];
      const crude = estimateOf('rate', {
        current: rounded(sum(counts), sum(lowest), sum(highest)),
        previous: missing('not-collected'),
        persons: one.persons.female + one.persons.male,
        years,
      });
      if (!hasValue(crude)) return { ...one, crude, standardised: crude, shift: 0 };
      const { rate, crude: asItIs } = rateAt(one, counts);
      const standardised = rounded(
        rate * RATE_PER,
        rateAt(one, lowest).low * RATE_PER,
        rateAt(one, highest).high * RATE_PER,
      );
      return { ...one, crude, standardised, shift: Math.abs(rate - asItIs) * RATE_PER };
    });
    const known = places.flatMap(({ standardised }) => (hasValue(standardised) ? standardised.value : []));
    const few = places.filter(({ standardised }) => !hasValue(standardised)).map(({ id }) => id);
    const withoutSex = shareWithoutSex(chosenSexes(data));
    return done({
      // Intervals side by side describe; which districts differ is for the funnel and the ranks to say.
      finds: false,
      verdict: [
        say('range', { low: number(Math.min(...known)), high: number(Math.max(...known)) }),
        say('shift', { shift: number(Math.max(...places.map(({ shift }) => shift))) }),
      ],
      cautions: [
        say('bySex'),
        ...(withoutSex > 0 ? [say<Word>('withoutSex', { share: shareOf(withoutSex) })] : []),
        ...(few.length > 0 ? [say<Word>('few', { places: placesOf(...few) })] : []),
      ],
      pictures: [
        {
          kind: 'rows',
          id: 'standardised',
          title: say('picture'),
          unit: 'rate',
          rows: places.map(({ id, standardised }) => ({
            label: placesOf(id),
            cell: standardised,
            clear: true,
          })),
        },
      ],
      table: {
        columns: [
          { id: 'place', label: 'place', kind: 'figure' },
          { id: 'female', label: 'female', kind: 'cell', unit: 'cases' },
          { id: 'male', label: 'male', kind: 'cell', unit: 'cases' },
          { id: 'rate', label: 'crude', kind: 'cell', unit: 'rate' },
          { id: 'rate_standardised', label: 'standardised', kind: 'cell', unit: 'rate' },
        ],
        rows: places.map(({ id, cases, crude, standardised }) => [
          placesOf(id),
          cases.female,
          cases.male,
          crude,
          standardised,
        ]),
      },
      tests: 0,
      draws: 0,
      seed: SEED,
      readings: 1,
    });
  },
};

const chosenSexes = ({ sexes, chosen }: MethodData): readonly DistrictSexes[] =>
  (sexes?.districts ?? []).filter(({ id }) => chosen.length === 0 || chosen.includes(id));

/** The published value; the middle of its bounds where it is withheld. */
function numberOf(cell: Cell): number {
  if (hasValue(cell)) return cell.value;
  const { low, high } = boundsOf(cell)!;
  return (low + high) / 2;
}

/** The share of all cases that concern no single person. */
function shareWithoutSex(districts: readonly DistrictSexes[]): number {
  const total = (cells: readonly Cell[]) => sum(cells.map((cell) => (hasValue(cell) ? cell.value : 0)));
  const without = total(districts.map(({ cases }) => cases.not_applicable));
  const all = without + total(districts.flatMap(({ cases }) => [cases.female, cases.male]));
  return all > 0 ? without / all : 0;
}
