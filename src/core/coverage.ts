import { type Facility, type LatLon, nearest } from './geo.ts';

/** A place where people live, with the persons apportioned to it. */
export interface DemandPoint extends LatLon {
  readonly locality_id: string;
  readonly adm2_pcode: string;
  readonly adm3_pcode: string;
  readonly female: number;
  readonly male: number;
}

/** A demand point with its nearest open office; both null when there is no office. */
export interface PointCoverage {
  readonly locality_id: string;
  readonly facility_id: string | null;
  readonly distance_km: number | null;
  /** Whether the nearest office is at most the service radius away. */
  readonly covered: boolean;
}

/** Persons of one area or catchment, those within the service radius, and how far they live from the nearest office. */
export interface CoverageTally {
  readonly persons: number;
  readonly female: number;
  readonly male: number;
  readonly persons_covered: number;
  readonly female_covered: number;
  readonly male_covered: number;
  /** The gap: persons beyond the radius. */
  readonly persons_beyond: number;
  readonly female_beyond: number;
  readonly male_beyond: number;
  /** Covered share of persons, 0 to 1; null when nobody lives there. */
  readonly share: number | null;
  readonly female_share: number | null;
  readonly male_share: number | null;
  /** Mean kilometres to the nearest office, weighted by persons; null without offices or persons. */
  readonly mean_km: number | null;
  /** Half of the persons live at most this far from the nearest office; null without offices or persons. */
  readonly median_km: number | null;
}

/** Who is served within a radius. The maps keep the order in which the points (or offices) came. */
export interface Coverage {
  readonly radius_km: number;
  readonly points: readonly PointCoverage[];
  readonly total: CoverageTally;
  readonly by_adm2: ReadonlyMap<string, CoverageTally>;
  readonly by_adm3: ReadonlyMap<string, CoverageTally>;
  /** By nearest office (facility_id). Every office is there, also one that is nobody's nearest; empty without offices. */
  readonly by_catchment: ReadonlyMap<string, CoverageTally>;
}

interface Sums {
  female: number;
  male: number;
  female_covered: number;
  male_covered: number;
  /** Person-kilometres. */
  person_km: number;
  /** Persons counted so far in order of distance, for the median. */
  passed: number;
  median_km: number | null;
}

const emptySums = (): Sums => ({
  female: 0,
  male: 0,
  female_covered: 0,
  male_covered: 0,
  person_km: 0,
  passed: 0,
  median_km: null,
});

/**
 * Who lives within `radius_km` (great circle) of the nearest office, in all and by district, sub-district and catchment.
 * Pass open offices only. Without offices everyone is beyond and distances are null. A point exactly at the radius is
 * within. The median is the weighted lower median.
 */
export function coverageOf(
  points: readonly DemandPoint[],
  facilities: readonly Facility[],
  radius_km: number,
): Coverage {
  const closest = nearest(points, facilities);
  const total = emptySums();
  const adm2 = new Map<string, Sums>();
  const adm3 = new Map<string, Sums>();
  const catchment = new Map(facilities.map((facility) => [facility.facility_id, emptySums()]));
  const groupsOf: Sums[][] = [];

  const covered = points.map((point, k): PointCoverage => {
    const { facility_id, distance_km } = closest[k]!;
    const within = distance_km !== null && distance_km <= radius_km;
    const groups = [total, sumsFor(adm2, point.adm2_pcode), sumsFor(adm3, point.adm3_pcode)];
    if (facility_id !== null) groups.push(sumsFor(catchment, facility_id));
    groupsOf.push(groups);
    for (const sums of groups) {
      sums.female += point.female;
      sums.male += point.male;
      if (within) {
        sums.female_covered += point.female;
        sums.male_covered += point.male;
      }
      sums.person_km += (point.female + point.male) * (distance_km ?? 0);
    }
    return { locality_id: point.locality_id, facility_id, distance_km, covered: within };
  });

  if (facilities.length > 0) findMedians(points, covered, groupsOf);
  const tallies = (groups: Map<string, Sums>) =>
    new Map([...groups].map(([code, sums]) => [code, tallyOf(sums, facilities.length > 0)]));
  return {
    radius_km,
    points: covered,
    total: tallyOf(total, facilities.length > 0),
    by_adm2: tallies(adm2),
    by_adm3: tallies(adm3),
    by_catchment: tallies(catchment),
  };
}

function sumsFor(groups: Map<string, Sums>, code: string): Sums {
  let sums = groups.get(code);
  if (!sums) {
    sums = emptySums();
    groups.set(code, sums);
  }
  return sums;
}

/** Walks the points once in order of distance; each group's median is where half of its persons are passed. */
function findMedians(
  points: readonly DemandPoint[],
  covered: readonly PointCoverage[],
  groupsOf: readonly Sums[][],
): void {
  const distances = Float64Array.from(covered, (point) => point.distance_km!);
  const order = Uint32Array.from(points, (_, k) => k).sort((a, b) => distances[a]! - distances[b]!);
  for (const k of order) {
    const persons = points[k]!.female + points[k]!.male;
    for (const sums of groupsOf[k]!) {
      sums.passed += persons;
      if (sums.median_km === null && persons > 0 && 2 * sums.passed >= sums.female + sums.male)
        sums.median_km = distances[k]!;
    }
  }
}

function tallyOf(sums: Sums, reachable: boolean): CoverageTally {
  const persons = sums.female + sums.male;
  const persons_covered = sums.female_covered + sums.male_covered;
  const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return {
    persons,
    female: sums.female,
    male: sums.male,
    persons_covered,
    female_covered: sums.female_covered,
    male_covered: sums.male_covered,
    persons_beyond: persons - persons_covered,
    female_beyond: sums.female - sums.female_covered,
    male_beyond: sums.male - sums.male_covered,
    share: shareOf(persons_covered, persons),
    female_share: shareOf(sums.female_covered, sums.female),
    male_share: shareOf(sums.male_covered, sums.male),
    mean_km: reachable && persons > 0 ? sums.person_km / persons : null,
    median_km: sums.median_km,
  };
}
