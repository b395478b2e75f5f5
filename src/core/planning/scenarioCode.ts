import {
  DEMANDS,
  type DrawnSite,
  FIRST_SCENARIO,
  isModel,
  LIMITS,
  MOST_CROSSINGS,
  MOST_DRAWN,
  MOST_SCENARIOS,
  NEEDS,
  OWN_SPEEDS,
  type Scenario,
  type ScenarioList,
  SPREADS,
  TRAVELS,
} from './scenario.ts';

/** How one setting is written in a link: one letter, then its value; null when the text means nothing. */
interface Field {
  readonly key: string;
  readonly print: (scenario: Scenario) => string;
  readonly parse: (text: string) => Partial<Scenario> | null;
}

type NumberName =
  | 'add'
  | 'radius'
  | 'speed'
  | 'growth'
  | 'stay'
  | 'roadFactor'
  | 'backup'
  | 'candidates'
  | 'apart'
  | 'floor'
  | 'budget'
  | 'staff'
  | 'load';
type IdsName = 'bridges' | 'locked' | 'forbidden' | 'movable';

const ID = /^[a-z][a-z0-9_]{0,39}$/i;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} -]{0,29}$/u;
const MOST_IDS = 60;

const numberField = (key: string, name: NumberName): Field => ({
  key,
  print: (scenario) => String(scenario[name]),
  parse: (text) => {
    const value = numberOf(text, LIMITS[name]);
    return value === null ? null : { [name]: value };
  },
});

const codeField = <K extends 'travel' | 'demand' | 'spread' | 'roadMode'>(
  key: string,
  name: K,
  codes: readonly Scenario[K][],
): Field => ({
  key,
  print: (scenario) => scenario[name],
  parse: (text) => {
    const found = codes.find((code) => code === text);
    return found === undefined ? null : { [name]: found };
  },
});

const idsField = (key: string, name: IdsName): Field => ({
  key,
  print: (scenario) => [...scenario[name]].sort().join('*'),
  parse: (text) => {
    const ids = text === '' ? [] : text.split('*');
    if (ids.length > MOST_IDS || !ids.every((id) => ID.test(id))) return null;
    return { [name]: [...new Set(ids)].sort() };
  },
});

/** Numbers by name: `urban25*bridge10`. Names are those that `isName` knows. */
const numbersField = (
  key: string,
  name: 'speeds' | 'roadSpeeds' | 'expected' | 'groups',
  isName: (text: string) => boolean,
  limits: { readonly min: number; readonly max: number },
): Field => ({
  key,
  print: (scenario) =>
    Object.entries(scenario[name])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, value]) => `${id}_${value}`)
      .join('*'),
  parse: (text) => {
    const values: Record<string, number> = {};
    for (const part of text === '' ? [] : text.split('*')) {
      // A name may hold the sign that parts it from its number.
      const [, id = '', number = ''] = /^(.+)_([^_]*)$/.exec(part) ?? [];
      const value = numberOf(number, limits);
      if (!isName(id) || value === null) return null;
      values[id] = value;
    }
    return Object.keys(values).length > MOST_IDS ? null : { [name]: values };
  },
});

/** Places with their coordinates: `own1_30.5000_47.8000`. */
const placesField = (key: string, name: 'drawn' | 'crossings', most: number, id: RegExp): Field => ({
  key,
  print: (scenario) =>
    scenario[name].map((one) => `${one.id}_${one.lat.toFixed(4)}_${one.lon.toFixed(4)}`).join('*'),
  parse: (text) => {
    const places = text === '' ? [] : text.split('*').map((part) => placeOf(part, id));
    if (places.length > most || places.includes(null)) return null;
    return { [name]: places as DrawnSite[] };
  },
});

const isPcode = (text: string) => /^[A-Z0-9]{2,16}$/.test(text);
const isRoadClass = (text: string) => /^[\p{L}\p{N}][\p{L}\p{N}_]{0,29}$/u.test(text);
const isOwnSpeed = (text: string) => (OWN_SPEEDS as readonly string[]).includes(text);

const FIELDS: readonly Field[] = [
  {
    key: 'n',
    print: ({ name }) => name,
    parse: (text) => (isName(text) ? { name: text } : null),
  },
  { key: 'm', print: ({ model }) => model, parse: (text) => (isModel(text) ? { model: text } : null) },
  numberField('a', 'add'),
  numberField('r', 'radius'),
  codeField('t', 'travel', TRAVELS),
  numberField('v', 'speed'),
  numbersField('h', 'speeds', isOwnSpeed, LIMITS.ownSpeed),
  codeField('z', 'roadMode', ['car', 'foot']),
  numberField('j', 'roadFactor'),
  numbersField('R', 'roadSpeeds', isRoadClass, LIMITS.roadSpeed),
  idsField('b', 'bridges'),
  placesField('y', 'crossings', MOST_CROSSINGS, ID),
  {
    key: 'w',
    // Links from before children could count have four numbers, as have those in which they do not.
    print: ({ needs }) =>
      NEEDS.filter((need) => need !== 'children' || needs.children > 0)
        .map((need) => needs[need])
        .join('*'),
    parse: (text) => {
      const values = text.split('*').map((part) => numberOf(part, LIMITS.need));
      const known = values.length === NEEDS.length || values.length === NEEDS.length - 1;
      if (!known || values.includes(null) || !values.some((value) => value! > 0)) return null;
      return {
        needs: Object.fromEntries(NEEDS.map((need, k) => [need, values[k] ?? 0])) as Scenario['needs'],
      };
    },
  },
  numberField('g', 'growth'),
  numberField('S', 'stay'),
  numbersField('E', 'expected', isPcode, LIMITS.expected),
  codeField('d', 'demand', DEMANDS),
  numberField('c', 'candidates'),
  placesField('s', 'drawn', MOST_DRAWN, /^own[a-z0-9]{0,8}$/),
  idsField('l', 'locked'),
  idsField('x', 'forbidden'),
  idsField('o', 'movable'),
  numberField('k', 'apart'),
  codeField('q', 'spread', SPREADS),
  numbersField('G', 'groups', isPcode, LIMITS.group),
  numberField('B', 'backup'),
  numberField('f', 'floor'),
  numberField('e', 'budget'),
  {
    key: 'p',
    print: ({ prices: { town, rural } }) => `${town}*${rural}`,
    parse: (text) => {
      const [town, rural, ...more] = text.split('*').map((part) => numberOf(part, LIMITS.price));
      return town == null || rural == null || more.length > 0 ? null : { prices: { town, rural } };
    },
  },
  numberField('u', 'staff'),
  numberField('i', 'load'),
];

function numberOf(text: string, { min, max }: { readonly min: number; readonly max: number }): number | null {
  const value = /^\d{1,6}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : null;
}

function placeOf(text: string, ids: RegExp): DrawnSite | null {
  const [, id, lat, lon] = /^(\w+)_(-?\d{1,2}\.\d{4})_(-?\d{1,3}\.\d{4})$/.exec(text) ?? [];
  if (id === undefined || !ids.test(id) || Math.abs(Number(lat)) > 85 || Math.abs(Number(lon)) > 180)
    return null;
  return { id, lat: Number(lat), lon: Number(lon) };
}

/** Whether a text may name a scenario: letters, digits, spaces and hyphens, 30 at most. */
export const isName = (text: string): boolean => NAME.test(text);

/** A scenario in the letters that links use; settings that stand as at first are left out. */
export const printScenario = (scenario: Scenario): string =>
  FIELDS.filter(({ print }) => print(scenario) !== print(FIRST_SCENARIO))
    .map(({ key, print }) => key + print(scenario))
    .join('~');

/** Reads what `printScenario` wrote; null when any part of it means nothing. */
export function parseScenario(text: string): Scenario | null {
  let scenario = FIRST_SCENARIO;
  for (const part of text === '' ? [] : text.split('~')) {
    const change = FIELDS.find(({ key }) => part.startsWith(key))?.parse(part.slice(1));
    if (!change) return null;
    scenario = { ...scenario, ...change };
  }
  return scenario;
}

/** A list of scenarios for a link: which one is open, then each. */
export const printScenarios = ({ scenarios, at }: ScenarioList): string =>
  [String(at), ...scenarios.map(printScenario)].join('~~');

/** Reads what `printScenarios` wrote; null when it means nothing. */
export function parseScenarios(text: string): ScenarioList | null {
  const [open, ...parts] = text.split('~~');
  const scenarios = parts.map(parseScenario);
  const at = /^\d$/.test(open ?? '') ? Number(open) : -1;
  if (at < 0 || at >= scenarios.length || scenarios.length > MOST_SCENARIOS || scenarios.includes(null))
    return null;
  return { scenarios: scenarios as Scenario[], at };
}
