import { describe, expect, it } from 'vitest';
import { outcomeOf } from '#core/planning/outcome.ts';
import { planningSites } from '#core/planning/planningSites.ts';
import { FIRST_SCENARIO } from '#core/planning/scenario.ts';
import { groundOf, office, points } from './ground.ts';

const sites = planningSites({ ...FIRST_SCENARIO, candidates: 1 }, points, [office], String);
const KM = 111.195;

describe('the outcome of a plan', () => {
  it('counts who is within the radius, by district and by what the census calls rural', () => {
    const { total, by_adm2, rural, urban } = outcomeOf(groundOf(sites), ['office'], 112);
    expect(total).toMatchObject({ people: 360, people_within: 150, women_within: 70, people_cut_off: 0 });
    expect(total.share).toBeCloseTo(150 / 360);
    expect(total.worst_cost).toBeCloseTo(3 * KM, 0);
    expect(total.mean_cost! / KM).toBeCloseTo((50 + 2 * 200 + 3 * 10) / 360, 3);
    expect(by_adm2.get('Y')).toMatchObject({ people: 210, people_within: 0, share: 0 });
    expect(rural).toMatchObject({ people: 250, people_within: 50 });
    expect(urban).toMatchObject({ people: 100, people_within: 100 });
  });

  it('gives each place to its nearest office, ties to the smaller id', () => {
    const { nearest, by_site } = outcomeOf(groundOf(sites), ['office', 'c'], 1);
    const names = Array.from(nearest, (j) => sites[j]!.id);
    expect(names).toEqual(['office', 'c', 'c', 'c']);
    expect(by_site.get('c')!.people).toBe(260);
  });

  it('says who reaches no office, and leaves them out of means', () => {
    const ground = groundOf(sites);
    ground.cost[2 * sites.length] = Number.POSITIVE_INFINITY;
    const { total } = outcomeOf(ground, ['office'], 112);
    expect(total.people_cut_off).toBe(200);
    expect(total.mean_cost! / KM).toBeCloseTo((50 + 30) / 160, 3);
    expect(outcomeOf(ground, [], 112).total).toMatchObject({
      mean_cost: null,
      worst_cost: null,
      people_within: 0,
    });
  });
});

describe('the sites of a scenario', () => {
  it('are the offices, the largest places, what is locked, and the reader’s own', () => {
    const scenario = {
      ...FIRST_SCENARIO,
      candidates: 1,
      locked: ['d'],
      drawn: [{ id: 'own1', lat: 1, lon: 1 }],
    };
    const found = planningSites(scenario, points, [office], (k) => `mine ${k + 1}`);
    expect(found.map(({ id, name, kind }) => `${id} ${name} ${kind}`)).toEqual([
      'office office office',
      'c c candidate',
      'd d candidate',
      'own1 mine 1 drawn',
    ]);
  });
});
