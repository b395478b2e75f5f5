import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, MEASURES } from '#core/filters.ts';
import { listMonths, monthAt, monthIndex } from '#core/period.ts';
import { FIRST_SCENARIO, type Scenario } from '#core/planning/scenario.ts';
import { MOVEMENTS } from '#core/schema/arrival.ts';
import { CATEGORIES } from '#core/schema/incident.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { type ChoiceName, type ChoiceValue, fitsLink, sortFrames } from '#state/choices.ts';
import { MAX_LINK } from '#state/openLink.ts';
import { type Upgrade, upgradeLink } from '#state/upgradeLink.ts';
import { parseView, printView } from '#state/urlCodec.ts';
import { defaultView, type ViewState } from '#state/viewState.ts';
import { context } from './context.ts';

const defaults = defaultView(context);
const print = (view: ViewState) => printView(view, defaults);
const parse = (search: string) => parseView(search, context);

const tenths = (low: number, high: number) =>
  fc.integer({ min: low * 10, max: high * 10 }).map((n) => n / 10);
const period = fc
  .tuple(
    fc.integer({ min: monthIndex('2018-01'), max: monthIndex('2025-12') }),
    fc.integer({ min: monthIndex('2018-01'), max: monthIndex('2025-12') }),
  )
  .map(([a, b]) => ({ start: monthAt(Math.min(a, b)), end: monthAt(Math.max(a, b)) }));
const filters = fc.record({
  period,
  categories: fc.subarray([...CATEGORIES], { maxLength: CATEGORIES.length - 1 }),
  districts: fc.subarray([...context.districts]),
  movements: fc.subarray([...MOVEMENTS]),
  level: fc.constantFrom(...LEVELS),
  measure: fc.constantFrom(...MEASURES),
  radius_km: tenths(1, 50),
});
const map = fc.record({
  lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
  lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
  zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
});
const breaks = fc.dictionary(
  fc.constantFrom('incidents-rate', 'arrivals-count', 'coverage'),
  fc
    .uniqueArray(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 2, maxLength: 8 })
    .map((numbers) => numbers.sort((x, y) => x - y).map((n) => n / 100)),
  { minKeys: 1, noNullPrototype: true },
);
const scenarioLists = fc
  .array(
    fc.record({
      ...Object.fromEntries(
        Object.entries(FIRST_SCENARIO).map(([name, value]) => [name, fc.constant(value)]),
      ),
      add: fc.integer({ min: 0, max: 10 }),
      radius: fc.integer({ min: 1, max: 120 }),
      model: fc.constantFrom('mclp', 'p-median', 'p-center', 'lscp'),
      travel: fc.constantFrom('line', 'car', 'foot'),
      locked: fc.uniqueArray(fc.constantFrom('gn100', 'gn101', 'own1')).map((ids) => ids.sort()),
      drawn: fc.constantFrom([], [{ id: 'own1', lat: 30.5125, lon: 47.8 }]),
    }) as unknown as fc.Arbitrary<Scenario>,
    { minLength: 1, maxLength: 3 },
  )
  .map((scenarios) => ({ scenarios, at: scenarios.length - 1 }));
/** One for each choice, so that none is left out of the property. */
const arbitraries = {
  theme: fc.constantFrom('disputes', 'arrivals', 'coverage'),
  by: fc.constantFrom('category', 'outcome', 'route', 'sex'),
  count: fc.constantFrom('households', 'persons'),
  sex: fc.constantFrom('female', 'male'),
  gap: fc.constantFrom('share', 'people'),
  origin: fc.constantFrom(...context.origins),
  facility: fc.constantFrom(...context.facilities),
  forum: fc.stringMatching(/^[a-z0-9_]{1,40}$/),
  first: fc.constantFrom(...context.districts),
  second: fc.constantFrom(...context.districts),
  against: fc.constantFrom('previous', 'yearEarlier'),
  sql: fc.string({ unit: 'grapheme', maxLength: 300 }).filter(fitsLink),
  show: fc.constantFrom('table', 'chart', 'map'),
  tables: fc.uniqueArray(fc.constantFrom('map', 'series', 'by-month'), { minLength: 1 }).map(sortFrames),
  asked: fc.constantFrom('requests', 'soon'),
  question: fc.constantFrom('would_report', 'knows_office'),
  csi: fc.constantFrom('reach', 'sessions'),
  topic: fc.constantFrom(...INITIATIVE_TOPICS),
  year: fc.integer({ min: 2000, max: 2099 }),
  aim: fc.constantFrom('impact', 'outcome', 'output'),
  standing: fc.constantFrom('met', 'behind', 'no_target'),
  indicator: fc.constantFrom('IMP-1', 'OPT-12'),
  breaks,
  plans: scenarioLists,
  staff: fc.constantFrom({ officers: '95' }, { first: 'cases', tribal: '3', 'outreach.cpo_ashar': '4' }),
  method: fc.constantFrom('stl', 'mann-kendall'),
  set: fc.constantFrom({ correction: 'none' }, { robust: 'no', correction: 'yue-wang' }),
  since: fc.constantFrom(...listMonths(context.extent).slice(1, 30)),
  part: fc.constantFrom('more', 'served', 'sure', 'why', 'compare', 'brief'),
} satisfies { [K in ChoiceName]: fc.Arbitrary<ChoiceValue<K>> };
const choices = fc.record(arbitraries, { requiredKeys: [] });
const views: fc.Arbitrary<ViewState> = fc.record({
  screen: fc.constantFrom(...context.screens),
  filters,
  map: fc.option(map),
  choices,
});

describe('a link', () => {
  it('is read back as the view that was written', () => {
    fc.assert(
      fc.property(views, (view) => {
        const link = print(view);
        expect(parse(link)).toEqual({ view, dropped: [] });
        expect(print(parse(link).view)).toBe(link);
        expect(link.length).toBeLessThan(MAX_LINK);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('leaves defaults out and stays readable', () => {
    expect(print(defaults)).toBe('');
    expect(
      print({
        ...defaults,
        screen: 'trends',
        filters: {
          ...defaults.filters,
          period: { start: '2024-01', end: '2024-12' },
          categories: ['dispute_tribal', 'drug_abuse'],
          districts: ['IQG99Q02'],
          measure: 'count',
          radius_km: 7.5,
        },
        map: { lat: 30.5, lon: 47.8, zoom: 9 },
        choices: { tables: ['map', 'series'] },
      }),
    ).toBe(
      '?screen=trends&from=2024-01&to=2024-12&cat=dispute_tribal,drug_abuse&d=IQG99Q02&measure=count&radius=7.5&map=30.5,47.8,9&tables=map,series',
    );
  });

  it('says "all" for every category, since the default is not', () => {
    const all = { ...defaults, filters: { ...defaults.filters, categories: [] } };
    expect(print(all)).toBe('?cat=all');
    expect(print({ ...all, filters: { ...all.filters, categories: CATEGORIES } })).toBe('?cat=all');
    expect(parse('?cat=all').view.filters.categories).toEqual([]);
    expect(parse('').view.filters.categories).toEqual(['dispute_tribal', 'dispute_other']);
  });

  it('takes a group of categories by its name', () => {
    expect(parse('?cat=sensitive,other')).toEqual({
      view: {
        ...defaults,
        filters: {
          ...defaults.filters,
          categories: ['domestic_violence', 'electronic_blackmail', 'other'],
        },
      },
      dropped: [],
    });
  });
});

describe('a broken link', () => {
  it.each([
    ['?screen=admin', ['screen=admin']],
    ['?from=2031-01', ['from=2031-01']],
    ['?from=2024-13&to=hello', ['from=2024-13', 'to=hello']],
    ['?from=2024-06&to=2024-01', ['from=2024-06', 'to=2024-01']],
    ['?d=IQG99Q77', ['d=IQG99Q77']],
    ['?d=', ['d=']],
    ['?measure=__proto__', ['measure=__proto__']],
    ['?cat=constructor', ['cat=constructor']],
    ['?radius=0', ['radius=0']],
    ['?radius=1e1', ['radius=1e1']],
    ['?radius=NaN', ['radius=NaN']],
    ['?map=91,0,3', ['map=91,0,3']],
    ['?map=30,47', ['map=30,47']],
    ['?map=30,47,9,1', ['map=30,47,9,1']],
    ['?map=,,', ['map=,,']],
    ['?tables=../../etc', ['tables=../../etc']],
    ['?origin=IQG77', ['origin=IQG77']],
    ['?__proto__=1&constructor=2', ['__proto__=1', 'constructor=2']],
    ['?v=99', ['v=99']],
    ['?v=x', ['v=x']],
    ['?measure=count2&measure=rate', ['measure=rate', 'measure=count2']],
    ['?%E0%A4%A', ['%E0%A4%A=']],
  ])('%s falls back to the default and says so', (search, dropped) => {
    const result = parse(search);
    expect(result.view).toEqual(defaults);
    if (search !== '?%E0%A4%A') expect(result.dropped.sort()).toEqual([...dropped].sort());
    else expect(result.dropped).toHaveLength(1);
  });

  it('keeps what it can', () => {
    const { view, dropped } = parse('?d=IQG99Q03,x,IQG99Q01&measure=count&utm_source=mail');
    expect(view.filters.districts).toEqual(['IQG99Q01', 'IQG99Q03']);
    expect(view.filters.measure).toBe('count');
    expect(dropped).toEqual(['d=x', 'utm_source=mail']);
  });

  it('takes one end of a period with the default for the other', () => {
    expect(parse('?from=2020-05').view.filters.period).toEqual({ start: '2020-05', end: '2025-12' });
    expect(parse('?to=2020-05').dropped).toEqual(['from=2025-01', 'to=2020-05']);
  });

  it('leaves the language to the preferences', () => {
    expect(parse('?lang=ar')).toEqual({ view: defaults, dropped: [] });
  });

  it('never throws, and quotes little and harmlessly', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.webQueryParameters(),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('d', 'cat', 'map', 'from', 'to', 'tables', 'v', 'radius', '<script>', '\u202e'),
            fc.string({ unit: 'binary', maxLength: 80 }),
          ),
          { maxLength: 40 },
        )
        .map((pairs) => `?${pairs.map(([k, v]) => `${encodeURIComponent(k)}=${v}`).join('&')}`),
    );
    fc.assert(
      fc.property(hostile, (search) => {
        const { view, dropped } = parse(search);
        expect(parse(print(view)).view).toEqual(view);
        expect(dropped.length).toBeLessThanOrEqual(13);
        for (const quote of dropped) {
          expect(quote.length).toBeLessThanOrEqual(41);
          expect(quote).not.toMatch(/\p{C}/u);
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('is not read past its bound', () => {
    const long = `?measure=count&d=${'x'.repeat(MAX_LINK)}&level=adm3`;
    const { view, dropped } = parse(long);
    expect(view.filters.measure).toBe('count');
    expect(view.filters.level).toBe('adm2');
    expect(dropped).toEqual(['…']);
  });
});

describe('an old link', () => {
  const rename =
    (from: string, to: string): Upgrade =>
    (params) => {
      const value = params.get(from);
      if (value === undefined) return;
      params.delete(from);
      params.set(to, value);
    };
  const upgrades = [rename('a', 'b'), rename('b', 'c')];
  const upgraded = (entries: [string, string][]) => {
    const params = new Map(entries);
    upgradeLink(params, upgrades);
    return Object.fromEntries(params);
  };

  it('passes through every upgrade that it lacks', () => {
    expect(upgraded([['a', 'x']])).toEqual({ c: 'x' });
    expect(
      upgraded([
        ['a', 'x'],
        ['v', '1'],
      ]),
    ).toEqual({ c: 'x' });
    expect(
      upgraded([
        ['a', 'x'],
        ['b', 'y'],
        ['v', '2'],
      ]),
    ).toEqual({ a: 'x', c: 'y' });
    expect(
      upgraded([
        ['a', 'x'],
        ['v', '3'],
      ]),
    ).toEqual({ a: 'x' });
  });
  it('keeps a version that it does not know, to be reported', () => {
    expect(
      upgraded([
        ['a', 'x'],
        ['v', '4'],
      ]),
    ).toEqual({ a: 'x', v: '4' });
    expect(upgraded([['v', '01']])).toEqual({ v: '01' });
  });
});
