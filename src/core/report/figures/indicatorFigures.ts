import { type Cell, exact, hasValue, missing } from '../../cell.ts';
import { coverageOf, type DemandPoint } from '../../coverage.ts';
import type { Filters } from '../../filters.ts';
import type { Facility } from '../../geo.ts';
import { type Estimate, estimateOf, type SurveyShare, surveyEstimate } from '../../indicators/estimate.ts';
import { type Indicator, type Persons, unitOf } from '../../indicators/indicator.ts';
import { INDICATORS } from '../../indicators/list.ts';
import {
  type AnswerRow,
  type Answers,
  current,
  type FigureQuestion,
  number,
  type ReportFigure,
} from './figure.ts';

/** The year that an indicator speaks of in a report: the last that had ended when the report's period ended. */
export function indicatorYear({ period: { end } }: Pick<Filters, 'period'>): number {
  const year = Number(end.slice(0, 4));
  return end.endsWith('-12') ? year : year - 1;
}

/** Every indicator of the results matrix as a figure: its value in the report's year, for the whole programme. */
export const INDICATOR_FIGURES: readonly ReportFigure[] = INDICATORS.map((indicator) => ({
  id: indicator.code,
  unit: ({ share: 'share', rate: 'density', number: 'number' } as const)[unitOf(indicator)],
  ofDistrict: false,
  questions: questionsOf(indicator),
  compute: (answers, filters) => ({ cell: cellOf(estimate(indicator, answers, indicatorYear(filters))) }),
}));

function questionsOf({ code, value }: Indicator): FigureQuestion[] {
  switch (value.kind) {
    case 'survey':
      return [current('surveyEstimates')];
    case 'access':
      return [current('localities'), current('facilities'), current('staffByYear')];
    case 'share':
      return [current(`${code}.numerator`), current(`${code}.denominator`)];
    case 'count':
      return [current(`${code}.numerator`)];
    case 'rate':
    case 'density':
      return [current(`${code}.numerator`), current('populationByDistrict')];
  }
}

function estimate({ code, value }: Indicator, answers: Answers, year: number): Estimate {
  switch (value.kind) {
    case 'survey': {
      const whole = (row: AnswerRow) => row.adm2_pcode === '_T' && row.sex === '_T';
      const wave = (answers('surveyEstimates') ?? []).find(
        (row) => whole(row) && row.question === value.question && row.year === year,
      );
      return surveyEstimate(wave as unknown as SurveyShare | undefined);
    }
    case 'access':
      return { cell: access(answers, value, year), interval: null };
    default:
      return estimateOf(value, {
        numerator: countIn(answers(`${code}.numerator`), year),
        ...(value.kind === 'share' ? { denominator: countIn(answers(`${code}.denominator`), year) } : {}),
        ...(value.kind === 'rate' || value.kind === 'density'
          ? { persons: persons(answers('populationByDistrict'), value.persons) }
          : {}),
      });
  }
}

/** The count of one year; a number of an institution is exact. */
function countIn(rows: readonly AnswerRow[] | null, year: number): Cell {
  if (!rows) return missing('not-published');
  const row = rows.find(({ period }) => period === String(year));
  if (!row) return missing('not-collected');
  const cell = Object.values(row).find((part) => typeof part === 'object' && part !== null);
  return cell ? (cell as Cell) : exact(number(row, 'value'));
}

const persons = (rows: readonly AnswerRow[] | null, who: Persons): number =>
  (rows ?? []).reduce(
    (sum, row) => sum + number(row, 'female') + (who === 'all' ? number(row, 'male') : 0),
    0,
  );

/** The share of residents who live near an office that had staff, or women among them, at the end of the year. */
function access(
  answers: Answers,
  { radius_km, persons: who, staffed }: Extract<Indicator['value'], { kind: 'access' }>,
  year: number,
): Cell {
  const [points, offices, staff] = [answers('localities'), answers('facilities'), answers('staffByYear')];
  if (!points || !offices || !staff) return missing('not-collected');
  const inYear = staff.filter((row) => row.year === year);
  if (inYear.length === 0) return missing('not-collected');
  const serves = new Set(
    inYear
      .filter((row) => number(row, 'staff_women') + (staffed === 'any' ? number(row, 'staff_men') : 0) > 0)
      .map(({ facility_id }) => facility_id),
  );
  const open = offices.filter(({ facility_id }) => serves.has(facility_id as string));
  const { total } = coverageOf(
    points as unknown as readonly DemandPoint[],
    open as unknown as readonly Facility[],
    radius_km,
  );
  const share = who === 'female' ? total.female_share : total.share;
  return share === null ? missing('no-denominator') : exact(share);
}

/** A value whose doubt has chance in it stands with its whole interval. */
const cellOf = ({ cell, interval }: Estimate): Cell =>
  interval && hasValue(cell) ? { kind: 'rounded', value: cell.value, ...interval } : cell;
