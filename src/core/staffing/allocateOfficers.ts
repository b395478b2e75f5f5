import { type Allocation, allocate, ratioOf } from './allocate.ts';

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

/** The least that an office is held to: by one of its units, or as a whole (`unit` null). */
export interface HeldFloor {
  readonly id: string;
  readonly unit: string | null;
  readonly least: number;
}

/** Floors that ask for more than there are to share out. */
export interface Shortfall {
  readonly of: 'officers' | 'women' | 'patrols';
  readonly total: number;
  readonly needed: number;
  /** What makes up `needed`, the largest first. */
  readonly floors: readonly HeldFloor[];
}

export type OfficerAllocation =
  | { readonly status: 'proven'; readonly split: OfficerSplit }
  | { readonly status: 'infeasible'; readonly short: Shortfall };

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
  const women = offices.map((office) => heldFloors(office, 'women'));
  const officers = offices.map((office) => heldFloors(office, 'officers'));
  const short =
    shortfall('women', total.women, women.flat()) ?? shortfall('officers', total.officers, officers.flat());
  if (short) return { status: 'infeasible', short };
  const leastOfficers = officers.map(leastOf);
  const share = (of: 'cases' | 'women', least: readonly number[], most?: readonly number[], reserve = 0) =>
    countsOf(
      allocate(
        offices.map((office, k) => ({
          id: office.id,
          load: office[of],
          least: least[k]!,
          ...(most && { most: most[k]! }),
          today: (of === 'cases' ? office.today?.officers : office.today?.women) ?? 0,
        })),
        of === 'cases' ? total.officers : total.women,
        reserve,
      ),
    );
  if (first === 'cases') {
    const shared = share('cases', leastOfficers);
    return { status: 'proven', split: splitOf(offices, shared, share('women', women.map(leastOf), shared)) };
  }
  // Women fill what floors ask of an office anyway; beyond that they take up officers whom no floor needs elsewhere.
  const spare = total.officers - leastOf(officers.flat());
  const shared = share('women', women.map(leastOf), leastOfficers, spare);
  const rest = share(
    'cases',
    leastOfficers.map((least, k) => Math.max(least, shared[k]!)),
  );
  return { status: 'proven', split: splitOf(offices, rest, shared) };
}

/** How an allocation whose floors fit shares out; limits never stand in its way. */
function countsOf(allocation: Allocation): readonly number[] {
  if (allocation.status === 'infeasible') throw new Error(`floors fit, but ${allocation.reason.kind}`);
  return allocation.counts;
}

/** What the floors ask for beyond what there is; null when they fit. */
export function shortfall(
  of: Shortfall['of'],
  total: number,
  floors: readonly HeldFloor[],
): Shortfall | null {
  const needed = leastOf(floors);
  if (needed <= total) return null;
  const asking = floors.filter(({ least }) => least > 0);
  return { of, total, needed, floors: asking.sort((a, b) => b.least - a.least) };
}

/** What an office is held to: the floors of its units, which add up, or its own where that is more. */
function heldFloors(office: OfficeNeeds, of: 'officers' | 'women'): readonly HeldFloor[] {
  const { id, units = [], least_women = 0, least_officers = 0 } = office;
  const floors = units.flatMap((unit) => (unit[of] > 0 ? [{ id, unit: unit.unit, least: unit[of] }] : []));
  const whole = of === 'women' ? least_women : Math.max(least_officers, leastOf(heldFloors(office, 'women')));
  return leastOf(floors) >= whole ? floors : [{ id, unit: null, least: whole }];
}

const leastOf = (floors: readonly HeldFloor[]) => floors.reduce((sum, { least }) => sum + least, 0);

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
