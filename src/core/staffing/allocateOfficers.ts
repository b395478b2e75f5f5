import { type Allocation, type AllocationObstacle, allocate, ratioOf } from './allocate.ts';

/** The fewest officers that a unit of an office needs, and how many of them have to be women. */
export interface UnitFloor {
  /** `tribal_coordination`, `outreach`, `womens_engagement`. */
  readonly unit: string;
  readonly officers: number;
  readonly women: number;
}

/** An office with what it has to do and who is there today. */
export interface OfficeNeeds {
  readonly id: string;
  /** Cases that come to it. */
  readonly cases: number;
  /** Women and girls for whom it is the nearest. */
  readonly women: number;
  /** The fewest officers and women officers, whatever its units need. */
  readonly least_officers?: number;
  readonly least_women?: number;
  readonly units?: readonly UnitFloor[];
  readonly today?: { readonly officers: number; readonly women: number };
}

export interface OfficerSplit {
  readonly officers: readonly number[];
  /** Women among them. */
  readonly women: readonly number[];
  readonly cases_per_officer: readonly number[];
  readonly women_per_woman_officer: readonly number[];
  readonly worst_cases: number;
  readonly worst_women: number;
}

export type OfficerAllocation =
  | { readonly status: 'proven'; readonly split: OfficerSplit }
  | {
      readonly status: 'infeasible';
      readonly of: 'officers' | 'women';
      readonly reason: AllocationObstacle;
    };

/**
 * Shares out officers, so many of them women, by the ratio that comes `first`: cases for an officer, or women for a woman
 * officer; the other ratio is then made as good as that leaves room for. Floors of units add up in an office.
 */
export function allocateOfficers(
  offices: readonly OfficeNeeds[],
  total: { readonly officers: number; readonly women: number },
  first: 'cases' | 'women' = 'women',
): OfficerAllocation {
  if (total.women > total.officers)
    throw new RangeError(`${total.women} women among ${total.officers} officers`);
  const unitSum = ({ units = [] }: OfficeNeeds, of: 'officers' | 'women') =>
    units.reduce((sum, unit) => sum + unit[of], 0);
  const leastWomen = offices.map((office) => Math.max(office.least_women ?? 0, unitSum(office, 'women')));
  const leastOfficers = offices.map((office, k) =>
    Math.max(office.least_officers ?? 0, unitSum(office, 'officers'), leastWomen[k]!),
  );
  const share = (of: 'cases' | 'women', least: readonly number[], most?: readonly number[]): Allocation =>
    allocate(
      offices.map((office, k) => ({
        id: office.id,
        load: office[of],
        least: least[k]!,
        ...(most && { most: most[k]! }),
        today: (of === 'cases' ? office.today?.officers : office.today?.women) ?? 0,
      })),
      of === 'cases' ? total.officers : total.women,
    );
  const failed = (of: 'officers' | 'women', { reason }: Allocation & { status: 'infeasible' }) =>
    ({ status: 'infeasible', of, reason }) as const;

  if (first === 'cases') {
    const cases = share('cases', leastOfficers);
    if (cases.status === 'infeasible') return failed('officers', cases);
    const women = share('women', leastWomen, cases.counts);
    if (women.status === 'infeasible') return failed('women', women);
    return { status: 'proven', split: splitOf(offices, cases.counts, women.counts) };
  }
  // Women leave room for the officers that the floors of other offices need.
  const spare = total.officers - leastOfficers.reduce((sum, value) => sum + value, 0);
  const most = leastOfficers.map((value) => Math.max(0, value + spare));
  const women = share('women', leastWomen, spare >= 0 ? most : undefined);
  if (women.status === 'infeasible') return failed('women', women);
  const cases = share(
    'cases',
    leastOfficers.map((value, k) => Math.max(value, women.counts[k]!)),
  );
  if (cases.status === 'infeasible') return failed('officers', cases);
  return { status: 'proven', split: splitOf(offices, cases.counts, women.counts) };
}

/** A split with its ratios: today's, say, to set beside the best. */
export function splitOf(
  offices: readonly Pick<OfficeNeeds, 'cases' | 'women'>[],
  officers: readonly number[],
  women: readonly number[],
): OfficerSplit {
  const cases_per_officer = offices.map((office, k) => ratioOf(office.cases, officers[k]!));
  const women_per_woman_officer = offices.map((office, k) => ratioOf(office.women, women[k]!));
  return {
    officers,
    women,
    cases_per_officer,
    women_per_woman_officer,
    worst_cases: Math.max(0, ...cases_per_officer),
    worst_women: Math.max(0, ...women_per_woman_officer),
  };
}
