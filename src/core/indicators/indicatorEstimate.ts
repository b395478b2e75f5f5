import { type Cell, exact, missing } from '../cell.ts';
import type { DemandPoint } from '../coverage.ts';
import type { Facility } from '../geo.ts';
import { staffedCoverage, type YearStaff } from '../staffing/staffedCoverage.ts';
import { type Estimate, estimateOf, type SurveyShare, surveyEstimate } from './estimate.ts';
import type { Disaggregation, Indicator, Persons } from './indicator.ts';
import { sideName } from './indicatorQuestions.ts';

/** A row that answers a question. */
export type IndicatorRow = Readonly<Record<string, string | number | boolean | null | Cell>>;

/** The rows that answer a question by its name, or null where the combination is not published. */
export type IndicatorAnswers = (question: string) => readonly IndicatorRow[] | null;

/** One part of an indicator that is broken down: one sex, or one district. */
export interface Part {
  readonly by: Disaggregation;
  readonly code: string;
}

const TOTAL = '_T';

/** The value of an indicator in a year, of the whole programme or of one part, from the answers to its questions. */
export function indicatorEstimate(
  { code, value }: Indicator,
  answers: IndicatorAnswers,
  year: number,
  part?: Part,
): Estimate {
  switch (value.kind) {
    case 'survey': {
      const is = (by: Disaggregation) => (part?.by === by ? part.code : TOTAL);
      const wave = (answers('surveyEstimates') ?? []).find(
        (row) =>
          row.question === value.question &&
          row.year === year &&
          row.sex === is('sex') &&
          row.adm2_pcode === is('adm2_pcode'),
      );
      return surveyEstimate(wave as unknown as SurveyShare | undefined);
    }
    case 'access':
      return { cell: access(answers, value, year, part), interval: null };
    default: {
      const count = (side: 'numerator' | 'denominator') =>
        countIn(answers(sideName(code, side, part?.by)), year, part);
      return estimateOf(value, {
        numerator: count('numerator'),
        ...(value.kind === 'share' ? { denominator: count('denominator') } : {}),
        ...(value.kind === 'rate' || value.kind === 'density'
          ? { persons: persons(answers('populationByDistrict'), value.persons, part) }
          : {}),
      });
    }
  }
}

/**
 * The count of one year; a number of an institution is exact. A part without a row in a year that has rows for others is a
 * plain zero where the table holds facts, since what did not happen leaves no row.
 */
function countIn(rows: readonly IndicatorRow[] | null, year: number, part?: Part): Cell {
  if (!rows) return missing('not-published');
  const inYear = rows.filter(({ period }) => period === String(year));
  const row = inYear.find((one) => !part || one[part.by] === part.code);
  if (!row)
    return inYear.some(({ value }) => typeof value === 'number') ? exact(0) : missing('not-collected');
  const cell = Object.values(row).find((one) => typeof one === 'object' && one !== null);
  return cell ? (cell as Cell) : exact(Number(row.value ?? 0));
}

const persons = (rows: readonly IndicatorRow[] | null, who: Persons, part?: Part): number =>
  (rows ?? [])
    .filter((row) => part?.by !== 'adm2_pcode' || row.adm2_pcode === part.code)
    .reduce((sum, row) => sum + Number(row.female) + (who === 'all' ? Number(row.male) : 0), 0);

/** The share of residents who live near an office that had staff, or women among them, at the end of the year. */
function access(
  answers: IndicatorAnswers,
  { radius_km, persons: who, staffed }: Extract<Indicator['value'], { kind: 'access' }>,
  year: number,
  part?: Part,
): Cell {
  const [points, offices, staff] = [answers('localities'), answers('facilities'), answers('staffByYear')];
  if (!points || !offices || !staff) return missing('not-collected');
  const covered = staffedCoverage(
    points as unknown as readonly DemandPoint[],
    offices as unknown as readonly Facility[],
    staff as unknown as readonly YearStaff[],
    year,
    radius_km,
    staffed,
  );
  if (!covered) return missing('not-collected');
  const { total, by_adm2 } = covered;
  const tally = part?.by === 'adm2_pcode' ? by_adm2.get(part.code) : total;
  const share = who === 'female' ? tally?.female_share : tally?.share;
  return share === null || share === undefined ? missing('no-denominator') : exact(share);
}
