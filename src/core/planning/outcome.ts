import type { PlanningGround } from './planningProblem.ts';

/** Persons of one group, those within the radius, and what it costs them to get to their nearest office. */
export interface OutcomeTally {
  readonly people: number;
  readonly women: number;
  readonly people_within: number;
  readonly women_within: number;
  /** Share of persons within the radius; null when nobody lives there. */
  readonly share: number | null;
  readonly women_share: number | null;
  /** Mean cost, weighted by persons who reach an office at all; null when none does. */
  readonly mean_cost: number | null;
  /** Persons who reach no office. */
  readonly people_cut_off: number;
  /** The largest cost of anyone who reaches one; null when none does. */
  readonly worst_cost: number | null;
}

/** What a set of offices does for whom. */
export interface Outcome {
  readonly total: OutcomeTally;
  readonly by_adm2: ReadonlyMap<string, OutcomeTally>;
  /** Those whom the census counts as rural, and as urban. */
  readonly rural: OutcomeTally;
  readonly urban: OutcomeTally;
  /** By site id: everyone for whom it is the nearest. */
  readonly by_site: ReadonlyMap<string, OutcomeTally>;
  /** For each point the position of its nearest open site (ties to the smaller id), −1 when it reaches none, and the cost. */
  readonly nearest: Int32Array;
  readonly cost: Float64Array;
  /** Persons within the radius of two open sites or more. */
  readonly people_twice: number;
}

interface Sums {
  people: number;
  women: number;
  people_within: number;
  women_within: number;
  person_cost: number;
  people_reaching: number;
  worst_cost: number;
}

const emptySums = (): Sums => ({
  people: 0,
  women: 0,
  people_within: 0,
  women_within: 0,
  person_cost: 0,
  people_reaching: 0,
  worst_cost: -1,
});

/** Who is within `radius` of an open site and how far the others are; unknown site ids are left out. */
export function outcomeOf(ground: PlanningGround, site_ids: readonly string[], radius: number): Outcome {
  const { points, sites, cost } = ground;
  const position = new Map(sites.map(({ id }, j) => [id, j] as const));
  const open = [...site_ids].sort().flatMap((id) => position.get(id) ?? []);
  const total = emptySums();
  const rural = emptySums();
  const urban = emptySums();
  const adm2 = new Map<string, Sums>();
  const bySite = new Map(open.map((j) => [j, emptySums()] as const));
  const nearest = new Int32Array(points.length).fill(-1);
  const least = new Float64Array(points.length).fill(Number.POSITIVE_INFINITY);
  let people_twice = 0;
  points.forEach((point, i) => {
    let near = 0;
    for (const j of open) {
      const value = cost[i * sites.length + j]!;
      if (value <= radius) near++;
      if (value < least[i]!) {
        least[i] = value;
        nearest[i] = j;
      }
    }
    if (near > 1) people_twice += point.people;
    const groups = [total, sumsFor(adm2, point.adm2_pcode)];
    if (point.rural !== null) groups.push(point.rural ? rural : urban);
    const catchment = bySite.get(nearest[i]!);
    if (catchment) groups.push(catchment);
    for (const sums of groups) add(sums, point, least[i]!, radius);
  });
  return {
    total: tallyOf(total),
    rural: tallyOf(rural),
    urban: tallyOf(urban),
    by_adm2: new Map([...adm2].map(([code, sums]) => [code, tallyOf(sums)])),
    by_site: new Map([...bySite].map(([j, sums]) => [sites[j]!.id, tallyOf(sums)])),
    nearest,
    cost: least,
    people_twice,
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

function add(
  sums: Sums,
  { people, women }: { readonly people: number; readonly women: number },
  cost: number,
  radius: number,
): void {
  sums.people += people;
  sums.women += women;
  if (cost <= radius) {
    sums.people_within += people;
    sums.women_within += women;
  }
  if (cost === Number.POSITIVE_INFINITY || people === 0) return;
  sums.person_cost += people * cost;
  sums.people_reaching += people;
  sums.worst_cost = Math.max(sums.worst_cost, cost);
}

function tallyOf(sums: Sums): OutcomeTally {
  const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return {
    people: sums.people,
    women: sums.women,
    people_within: sums.people_within,
    women_within: sums.women_within,
    share: shareOf(sums.people_within, sums.people),
    women_share: shareOf(sums.women_within, sums.women),
    mean_cost: sums.people_reaching > 0 ? sums.person_cost / sums.people_reaching : null,
    people_cut_off: sums.people - sums.people_reaching,
    worst_cost: sums.worst_cost >= 0 ? sums.worst_cost : null,
  };
}
