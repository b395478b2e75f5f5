import { describe, expect, it } from 'vitest';
import { shownChecks, toggleCheck } from '#ui/checks.ts';

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
