import { describe, expect, it } from 'vitest';
import {
  FIRST_LIST,
  FIRST_SCENARIO,
  freeName,
  NO_NEEDS,
  needsAt,
  type Scenario,
} from '#core/planning/scenario.ts';
import { parseScenario, parseScenarios, printScenario, printScenarios } from '#core/planning/scenarioCode.ts';

const full: Scenario = {
  name: 'خطة ب',
  model: 'p-median',
  add: 3,
  radius: 12.5,
  travel: 'car',
  speed: 35,
  speeds: { urban: 22.5, marsh: 0 },
  roadSpeeds: { living_street: 12, طريق_رئيسي: 70 },
  roadMode: 'foot',
  roadFactor: 80,
  bridges: ['dair', 'kanaan'],
  crossings: [
    { id: 'own1', lat: 30.6, lon: 47.75 },
    { id: 'qurna_tigris', lat: 31.02, lon: 47.44 },
  ],
  needs: { people: 2, women: 1, disputes: 0, arrivals: 3, children: 1 },
  growth: 10,
  stay: 60,
  expected: { IQG02Q03: 1200, IQG02Q01: 0 },
  demand: 'localities',
  candidates: 120,
  drawn: [{ id: 'own1', lat: 30.5121, lon: 47.8042 }],
  locked: ['gn100002', 'own1'],
  forbidden: ['gn100014'],
  movable: ['cpo_ashar'],
  apart: 5,
  spread: 'bank',
  groups: { IQG02Q01: 1, IQG02Q02: 2 },
  backup: 30,
  floor: 20,
  budget: 600,
  prices: { town: 300, rural: 120.5 },
  staff: 12,
  load: 25_000,
};

describe('a scenario in a link', () => {
  it('reads the four needs of older links', () => {
    expect(parseScenario('w2*1*0*3')?.needs).toEqual({ ...full.needs, children: 0 });
    expect(printScenario(parseScenario('w2*1*0*3')!)).toBe('w2*1*0*3');
  });

  it('is read back whole, and the first question takes no letters', () => {
    expect(parseScenario(printScenario(full))).toEqual(full);
    expect(printScenario(FIRST_SCENARIO)).toBe('');
    const list = { scenarios: [full, { ...FIRST_SCENARIO, name: 'C' }], at: 1 };
    expect(parseScenarios(printScenarios(list))).toEqual(list);
    expect(parseScenarios(printScenarios(FIRST_LIST))).toEqual(FIRST_LIST);
  });

  it.each([
    '',
    '0',
    '2~~',
    '0~~a99',
    '0~~mmagic',
    '0~~r-1',
    '0~~w0*0*0*0',
    '0~~w1*1',
    '0~~p1',
    '0~~e9000',
    '0~~l../x',
    '0~~sown1_99.0000_47.0000',
    '0~~z1',
    '0~~hpace_9',
    '0~~hurban_900',
    '0~~Eiq_5',
    '0~~GIQG02Q01_9',
    '0~~B95',
    '0~~y../x_30.5000_47.7000',
    '0~~n<b>',
    `0~~${'~~'.repeat(9)}`,
  ])('refuses %j', (text) => {
    expect(parseScenarios(text)).toBeNull();
  });

  it('lets children count at a reader’s own points alone', () => {
    const children = { ...NO_NEEDS, children: 2 };
    expect(needsAt('points', children)).toBe(children);
    expect(needsAt('localities', children)).toEqual({ ...NO_NEEDS, people: 1 });
    expect(needsAt('subdistricts', { ...children, women: 1 })).toEqual({ ...NO_NEEDS, women: 1 });
  });

  it('names a new scenario with the next free letter', () => {
    expect(freeName([FIRST_SCENARIO, { ...FIRST_SCENARIO, name: 'C' }])).toBe('B');
  });
});
