import { describe, expect, it } from 'vitest';
import { staffPlan } from '#core/staffing/staffPlan.ts';
import {
  floorIn,
  questionOfToday,
  readQuestion,
  type StaffedOffice,
  withOwnFloor,
  writeQuestion,
} from '#core/staffing/staffQuestion.ts';

const office = (
  id: string,
  women: number,
  cases: number,
  units: string[],
  today: StaffedOffice['today'],
): StaffedOffice => ({ id, name: id, people: 2 * women, women, cases, units, today });

const offices = [
  office('a', 700, 10, ['outreach'], { officers: 6, women: 1, patrols: 2 }),
  office('b', 300, 50, ['outreach', 'womens_engagement'], { officers: 4, women: 2, patrols: 1 }),
];
const now = questionOfToday(offices);

describe('a staffing question', () => {
  it('is today’s unless told, and goes into a link and back', () => {
    expect(now).toMatchObject({ officers: 10, women: 3, patrols: 3, first: 'women', leastOfficers: 0 });
    expect(writeQuestion(now, offices)).toEqual({});
    const asked = { ...now, women: 5, engagementWomen: 1, first: 'cases' as const };
    expect(writeQuestion(asked, offices)).toEqual({ women: '5', engagementWomen: '1', first: 'cases' });
    expect(readQuestion(writeQuestion(asked, offices), offices)).toEqual(asked);
  });

  it('holds floors of one office beside those of all, and takes them back', () => {
    const asked = withOwnFloor(
      withOwnFloor({ ...now, outreach: 1 }, 'b', 'outreach', 3),
      'a',
      'leastWomen',
      0,
    );
    expect(writeQuestion(asked, offices)).toEqual({
      outreach: '1',
      'outreach.b': '3',
      'leastWomen.a': '0',
    });
    expect(readQuestion(writeQuestion(asked, offices), offices)).toEqual(asked);
    expect(['a', 'b'].map((id) => floorIn(asked, id, 'outreach'))).toEqual([1, 3]);
    expect(withOwnFloor(asked, 'b', 'outreach', null).own).toEqual({ a: { leastWomen: 0 } });
    expect(readQuestion({ 'outreach.nowhere': '4', 'magic.a': '2' }, offices)).toEqual(now);
  });

  it('lets no nonsense of a link in', () => {
    expect(readQuestion({ officers: '-4', women: '900', first: 'men', magic: '1' }, offices)).toEqual({
      ...now,
      women: 10,
    });
  });
});

describe('a staffing plan', () => {
  it('keeps the floors of offices, and of units where they are', () => {
    const { best } = staffPlan(offices, { ...now, women: 4, outreach: 2, engagement: 3, engagementWomen: 2 });
    if (best.status !== 'proven') throw new Error('the floors fit');
    expect(best.split.officers[0]).toBeGreaterThanOrEqual(2);
    expect(best.split.officers[1]).toBeGreaterThanOrEqual(5);
    expect(best.split.women).toEqual([2, 2]);
    const tight = staffPlan(offices, { ...now, leastOfficers: 6 });
    expect(tight.best.status).toBe('infeasible');
    expect(tight.short).toMatchObject([{ of: 'officers', total: 10, needed: 12 }]);
    expect(tight.more.map(({ what }) => what)).toEqual(['patrol']);
  });

  it('keeps the floor of one office and one unit, and names it where it cannot be kept', () => {
    const { best, short } = staffPlan(offices, withOwnFloor({ ...now, outreach: 1 }, 'a', 'outreach', 8));
    expect(best).toMatchObject({ split: { officers: [8, 2] } });
    expect(short).toEqual([]);
    const much = withOwnFloor(withOwnFloor(now, 'b', 'engagementWomen', 4), 'a', 'leastPatrols', 5);
    expect(staffPlan(offices, much).short).toEqual([
      { of: 'women', total: 3, needed: 4, floors: [{ id: 'b', unit: 'womens_engagement', least: 4 }] },
      { of: 'patrols', total: 3, needed: 5, floors: [{ id: 'a', unit: null, least: 5 }] },
    ]);
  });

  it('says where one more of each goes, and what that changes', () => {
    const { best, more } = staffPlan(offices, now);
    if (best.status !== 'proven') throw new Error('there are no floors');
    expect(best.split.women).toEqual([2, 1]);
    expect(more.map(({ what, id }) => [what, id])).toEqual([
      ['woman', 'a'],
      ['officer', 'b'],
      ['patrol', 'a'],
    ]);
    expect(more[0]).toMatchObject({ before: 350, after: 700 / 3, worst_before: 350, worst_after: 300 });
  });
});
