import type { ClassSpeeds } from '../cost/roadClasses.ts';
import type { LatLon } from '../geo.ts';
import { WIDER_MODELS, type WiderModel } from '../placement/widerQuestion.ts';

/** How a journey to an office is costed: kilometres as the crow flies, minutes over land, or read from a reader's file. */
export const TRAVELS = ['line', 'car', 'foot', 'roads', 'matrix'] as const;
export type TravelChoice = (typeof TRAVELS)[number];

/**
 * Whose need counts, each with a weight of 0 to 10; the mix is normalised before use. Children are counted by a reader's
 * demand points alone: no published table has them.
 */
export const NEEDS = ['people', 'women', 'disputes', 'arrivals', 'children'] as const;
export type Need = (typeof NEEDS)[number];
export const NO_NEEDS: Readonly<Record<Need, number>> = {
  people: 0,
  women: 0,
  disputes: 0,
  arrivals: 0,
  children: 0,
};

/** What stands for where people live: the atlas's localities, its sub-districts, or points from the reader's file. */
export const DEMANDS = ['localities', 'subdistricts', 'points'] as const;
export type DemandChoice = (typeof DEMANDS)[number];

/** Where offices must be spread: nowhere in particular, one on each bank of the river, in each district, in each of the reader's groups of districts. */
export const SPREADS = ['none', 'bank', 'district', 'group'] as const;
export type Spread = (typeof SPREADS)[number];

/** What of a land grid a reader can set a speed for, beside open land. */
export const OWN_SPEEDS = ['urban', 'bridge', 'marsh'] as const;
export type OwnSpeed = (typeof OWN_SPEEDS)[number];

/** A place that the reader put on the map or moved; the id of a new one begins with `own`. */
export interface DrawnSite extends LatLon {
  readonly id: string;
}

/** One question of the planning room with all its settings. Holds choices only, never counts, so that it may travel in a link. */
export interface Scenario {
  readonly name: string;
  readonly model: WiderModel;
  /** Offices added to those that stay. */
  readonly add: number;
  /** Service radius in the unit of the cost: kilometres or minutes. */
  readonly radius: number;
  readonly travel: TravelChoice;
  /** Kilometres per hour over open land; 0 takes the usual speed of the way of travel. */
  readonly speed: number;
  /** Kilometres per hour elsewhere, where the reader set them; what is left out keeps its usual proportion to open land. */
  readonly speeds: Readonly<Partial<Record<OwnSpeed, number>>>;
  /** How the roads of a file are travelled: by car, at this percent of each road's speed, or on foot. */
  readonly roadMode: 'car' | 'foot';
  readonly roadFactor: number;
  /** Kilometres per hour by the class of a road, where the reader set them; they stand above those of the file. */
  readonly roadSpeeds: ClassSpeeds;
  /** Ids of bridges that stand otherwise than the list says: open ones closed, closed ones open. */
  readonly bridges: readonly string[];
  /** Bridges of the reader's own (ids begin with `own`), and bridges of the list that the reader moved. */
  readonly crossings: readonly DrawnSite[];
  readonly needs: Readonly<Record<Need, number>>;
  /** Growth of the population expected from arrivals, in percent, shared out as arrivals were; used when `stay` is 0. */
  readonly growth: number;
  /** Percent of the arrivals in each district who stay and need as much as those who live there. */
  readonly stay: number;
  /** Persons whom the reader expects to arrive in a district, by P-code; elsewhere the published arrivals stand. */
  readonly expected: Readonly<Record<string, number>>;
  readonly demand: DemandChoice;
  /** How many of the largest localities are candidate sites. */
  readonly candidates: number;
  readonly drawn: readonly DrawnSite[];
  /** Site ids that have to be in the plan, and that may not be. */
  readonly locked: readonly string[];
  readonly forbidden: readonly string[];
  /** Ids of today's offices that may be given up for a better place. */
  readonly movable: readonly string[];
  /** Least kilometres between an added office and any other, as the crow flies; 0 for none. */
  readonly apart: number;
  readonly spread: Spread;
  /** Number of the reader's group (from 1) of each district that is in one, by P-code. */
  readonly groups: Readonly<Record<string, number>>;
  /** Percent of the worth of being reached that being reached twice makes up, for backup coverage. */
  readonly backup: number;
  /** Least percent of the women and girls within the radius in each district; 0 for none. */
  readonly floor: number;
  /** What all added offices may cost together, in thousand US dollars; 0 for no limit. */
  readonly budget: number;
  /** What one costs in a town, and in a place that the census counts as rural, in thousand US dollars. */
  readonly prices: { readonly town: number; readonly rural: number };
  /** Officers of an office, for the models with capacities. */
  readonly staff: number;
  /** Need that one officer can serve; 0 takes what makes an office serve a quarter more than its even share. */
  readonly load: number;
}

export const LIMITS = {
  add: { min: 0, max: 10 },
  radius: { min: 1, max: 120 },
  speed: { min: 0, max: 120 },
  need: { min: 0, max: 10 },
  ownSpeed: { min: 0, max: 120 },
  roadFactor: { min: 25, max: 200 },
  roadSpeed: { min: 1, max: 150 },
  growth: { min: 0, max: 50 },
  stay: { min: 0, max: 200 },
  expected: { min: 0, max: 999_999 },
  group: { min: 1, max: 6 },
  backup: { min: 0, max: 90 },
  candidates: { min: 0, max: 200 },
  apart: { min: 0, max: 50 },
  floor: { min: 0, max: 100 },
  budget: { min: 0, max: 5000 },
  price: { min: 0, max: 1000 },
  staff: { min: 1, max: 100 },
  load: { min: 0, max: 900_000 },
} as const;

/** The most scenarios in a list, and sites that a reader draws in one. */
export const MOST_SCENARIOS = 8;
export const MOST_DRAWN = 20;
/** The most bridges that a reader adds or moves in one. */
export const MOST_CROSSINGS = 12;

/** The radius that a way of travel starts with. */
export const usualRadius = (travel: TravelChoice): number =>
  travel === 'line' ? 5 : travel === 'foot' ? 60 : 15;

/** The question of a fresh visit: one more office, so that most people live within five kilometres of one. */
export const FIRST_SCENARIO: Scenario = {
  name: 'A',
  model: 'mclp',
  add: 1,
  radius: 5,
  travel: 'line',
  speed: 0,
  speeds: {},
  roadMode: 'car',
  roadFactor: 100,
  roadSpeeds: {},
  bridges: [],
  crossings: [],
  needs: { ...NO_NEEDS, people: 1 },
  growth: 0,
  stay: 0,
  expected: {},
  demand: 'localities',
  candidates: 60,
  drawn: [],
  locked: [],
  forbidden: [],
  movable: [],
  apart: 0,
  spread: 'none',
  groups: {},
  backup: 50,
  floor: 0,
  budget: 0,
  prices: { town: 250, rural: 180 },
  staff: 30,
  load: 0,
};

/** A list of scenarios and the one that is open. */
export interface ScenarioList {
  readonly scenarios: readonly Scenario[];
  readonly at: number;
}

export const FIRST_LIST: ScenarioList = { scenarios: [FIRST_SCENARIO], at: 0 };

/** What kinds of models look for: most need within reach, the shortest ways, the shortest longest way, the fewest offices. */
const AIMS = ['reach', 'way', 'worst', 'fewest'] as const;
export type Aim = (typeof AIMS)[number];

const AIM_OF: Readonly<Record<WiderModel, Aim>> = {
  mclp: 'reach',
  bclp: 'reach',
  cmclp: 'reach',
  'p-median': 'way',
  'cp-median': 'way',
  'p-center': 'worst',
  'p-center-lex': 'worst',
  lscp: 'fewest',
  'lscp-b': 'fewest',
  clscp: 'fewest',
};

/** What a model looks for. */
export const aimOf = (model: WiderModel): Aim => AIM_OF[model];

/** Whether a model looks at the service radius. */
export const usesRadius = (model: WiderModel): boolean => ['reach', 'fewest'].includes(aimOf(model));

/** The needs that can count at demand points of a kind: children at a reader's own points alone, and all people where none is left. */
export function needsAt(demand: DemandChoice, needs: Scenario['needs']): Scenario['needs'] {
  if (demand === 'points' || needs.children === 0) return needs;
  const others = { ...needs, children: 0 };
  return NEEDS.some((need) => others[need] > 0) ? others : { ...NO_NEEDS, people: 1 };
}

/** The first letter of the alphabet that no scenario is called yet. */
export function freeName(scenarios: readonly Scenario[]): string {
  const taken = new Set(scenarios.map(({ name }) => name));
  for (let code = 65; code < 91; code++) {
    const name = String.fromCharCode(code);
    if (!taken.has(name)) return name;
  }
  return String(scenarios.length + 1);
}

export const isModel = (text: string): text is WiderModel =>
  (WIDER_MODELS as readonly string[]).includes(text);
