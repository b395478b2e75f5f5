import { describe, expect, it } from 'vitest';
import { ownSpeeds, SPEEDS } from '#core/cost/travelSpeeds.ts';
import { isClosed, placedBridges } from '#core/planning/placedBridges.ts';
import { planningProblem, questionOf } from '#core/planning/planningProblem.ts';
import { FIRST_SCENARIO } from '#core/planning/scenario.ts';
import { groundOf, office } from './ground.ts';

const listed = [
  { bridge_id: 'north', name: 'North', name1: 'شمال', lat: 30.9, lon: 47.5, status: 'open' as const },
  { bridge_id: 'south', name: 'South', name1: 'جنوب', lat: 30.5, lon: 47.8, status: 'closed' as const },
];

describe('the bridges of a scenario', () => {
  it('are those of the list, where they were moved to, and the reader’s own, open', () => {
    const crossings = [
      { id: 'south', lat: 30.4, lon: 47.9 },
      { id: 'ownb2', lat: 30.6, lon: 47.7 },
    ];
    const placed = placedBridges(listed, crossings, (k) => `Mine ${k + 1}`);
    expect(placed.map(({ bridge_id, lat, origin }) => [bridge_id, lat, origin])).toEqual([
      ['north', 30.9, 'listed'],
      ['south', 30.4, 'moved'],
      ['ownb2', 30.6, 'own'],
    ]);
    expect(placed[2]).toMatchObject({ name: 'Mine 1', name1: 'Mine 1', status: 'open' });
    const closed = placed.filter((bridge) => isClosed(bridge, { bridges: ['south', 'ownb2'] }));
    expect(closed.map(({ bridge_id }) => bridge_id)).toEqual(['ownb2']);
  });
});

describe('speeds of the reader', () => {
  it('keep their proportion to open land unless they are set', () => {
    expect(ownSpeeds('car', 0)).toEqual(SPEEDS.car);
    expect(ownSpeeds('foot', 4)).toMatchObject({ land: 4, urban: 4, marsh: expect.closeTo(1.2), bridge: 4 });
    expect(ownSpeeds('car', 20, { urban: 30, marsh: 0 })).toMatchObject({
      land: 20,
      urban: 30,
      bridge: 12.5,
    });
  });
});

describe('rules of the reader', () => {
  it('ask for an office in each group of districts, one without sites too', () => {
    const scenario = { ...FIRST_SCENARIO, spread: 'group' as const, groups: { X: 1, Y: 1, Z: 2 } };
    const { problem } = planningProblem(
      scenario,
      groundOf([office, { ...office, id: 'y', adm2_pcode: 'Y' }]),
    );
    expect(problem.rules?.groups).toEqual([
      { id: 'group 1', site_ids: ['office', 'y'], least: 1 },
      { id: 'group 2', site_ids: [], least: 1 },
    ]);
  });

  it('say how much a second office in reach is worth', () => {
    expect(questionOf({ ...FIRST_SCENARIO, model: 'bclp', backup: 20 }, 4)).toMatchObject({
      backup: 0.2,
      p: 4,
    });
    expect(questionOf(FIRST_SCENARIO, 4)).not.toHaveProperty('backup');
  });
});
