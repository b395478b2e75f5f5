import { exact, missing } from '../../cell.ts';
import { type CoverageTally, coverageOf, type DemandPoint } from '../../coverage.ts';
import type { Filters } from '../../filters.ts';
import type { Facility } from '../../geo.ts';
import type { FigureResult } from '../claim.ts';
import { type Answers, current, number, type ReportFigure, sumOver } from './figure.ts';

const QUESTIONS = [current('localities'), current('facilities')];

/** Who lives within reach of an open office in the districts of the filters; null when a table is not there, or lists no office. */
export function coverageTally(answers: Answers, { districts, radius_km }: Filters): CoverageTally | null {
  const points = answers('localities');
  const offices = answers('facilities');
  if (!points || !offices || offices.length === 0) return null;
  const open = offices.filter((office) => office.status === 'open') as unknown as readonly Facility[];
  // Offices serve across borders, so only the people are narrowed down.
  const within = points.filter(
    (point) => districts.length === 0 || districts.includes(String(point.adm2_pcode)),
  );
  return coverageOf(within as unknown as readonly DemandPoint[], open, radius_km).total;
}

function figure(
  id: string,
  unit: ReportFigure['unit'],
  read: (tally: CoverageTally) => number | null,
): ReportFigure {
  return {
    id,
    unit,
    ofDistrict: true,
    questions: QUESTIONS,
    compute(answers, filters): FigureResult {
      const tally = coverageTally(answers, filters);
      const value = tally && read(tally);
      if (value === null) return { cell: missing(tally ? 'no-denominator' : 'not-collected') };
      return { cell: exact(value) };
    },
  };
}

/** People, and those who live near an office. */
export const COVERAGE_FIGURES: readonly ReportFigure[] = [
  figure('coverage', 'share', (tally) => tally.share),
  figure('coverageWomen', 'share', (tally) => tally.female_share),
  figure('personsCovered', 'persons', (tally) => Math.round(tally.persons_covered)),
  figure('personsBeyond', 'persons', (tally) => Math.round(tally.persons_beyond)),
  {
    id: 'population',
    unit: 'persons',
    ofDistrict: true,
    questions: [current('populationByDistrict')],
    compute: (answers, filters) => ({
      cell: sumOver(
        answers('populationByDistrict'),
        filters,
        (row) => number(row, 'female') + number(row, 'male'),
      ),
    }),
  },
  {
    id: 'offices',
    unit: 'offices',
    ofDistrict: true,
    questions: [current('facilities')],
    compute: (answers, filters) => ({
      cell: sumOver(answers('facilities'), filters, (row) => (row.status === 'open' ? 1 : 0)),
    }),
  },
];
