import { describe, expect, it } from 'vitest';
import { staffPlan } from '#core/staffing/staffPlan.ts';
import {
  questionOfToday,
  readQuestion,
  type StaffedOffice,
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
    expect(tight.best).toMatchObject({ status: 'infeasible', of: 'officers' });
    expect(tight.more.map(({ what }) => what)).toEqual(['patrol']);
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
