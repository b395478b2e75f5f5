import { describe, expect, it } from 'vitest';
import { shownChecks, toggleCheck } from '#ui/checks.ts';
import { stepTab } from '#ui/stepTab.ts';

const values = ['a', 'b', 'c'] as const;
const ticked = (...codes: ('a' | 'b' | 'c')[]) => new Set(codes);

describe('boxes where an empty selection means all', () => {
  it('are all ticked for the empty selection', () => {
    expect([...shownChecks([], values, false)]).toEqual(['a', 'b', 'c']);
    expect([...shownChecks(['b'], values, false)]).toEqual(['b']);
    expect([...shownChecks(['b'], values, true)]).toEqual([]);
  });
  it('give the selection after a press', () => {
    expect(toggleCheck(ticked('a', 'b', 'c'), 'b', values)).toEqual(['a', 'c']);
    expect(toggleCheck(ticked('c'), 'a', values)).toEqual(['a', 'c']);
    expect(toggleCheck(ticked('a', 'c'), 'b', values)).toEqual([]);
    expect(toggleCheck(ticked('a'), 'a', values)).toBeNull();
    expect(toggleCheck(ticked(), 'a', values)).toEqual(['a']);
  });
});

describe('keys on a row of tabs', () => {
  it('follow the direction of reading and join the ends', () => {
    expect(stepTab('ArrowRight', 0, 3, false)).toBe(1);
    expect(stepTab('ArrowRight', 2, 3, false)).toBe(0);
    expect(stepTab('ArrowLeft', 0, 3, false)).toBe(2);
    expect(stepTab('ArrowLeft', 0, 3, true)).toBe(1);
    expect(stepTab('ArrowRight', 0, 3, true)).toBe(2);
    expect(stepTab('Home', 2, 3, true)).toBe(0);
    expect(stepTab('End', 0, 3, false)).toBe(2);
    expect(stepTab('Tab', 0, 3, false)).toBeNull();
  });
});
