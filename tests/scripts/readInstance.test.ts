import { describe, expect, it } from 'vitest';
import { randomGraph } from '../../scripts/placement/randomGraph.ts';
import { readInstance } from '../../scripts/placement/readInstance.ts';

describe('a case of the OR-Library', () => {
  it('has shortest paths as costs, and the last of two lengths of one edge', () => {
    const { problem, p } = readInstance('3 4 1\n1 2 9\n2 3 4\n1 3 50\n1 2 5\n');
    expect(Array.from(problem.cost)).toEqual([0, 5, 9, 5, 0, 4, 9, 4, 0]);
    expect(p).toBe(1);
  });
  it('is made at random with everyone reached', () => {
    const { problem, p } = readInstance(randomGraph(60, 7, 1));
    expect(p).toBe(7);
    expect(problem.cost.every(Number.isFinite)).toBe(true);
  });
  it.each([
    ['3 1 1\n1 2 x\n', 'line 2: "x" is not a number'],
    ['3 2 1\n1 2 5\n1 4 5\n', 'line 3: the edge 1–4 leaves the graph, whose vertices are 1 to 3'],
    ['3 1 1\n1 2 -5\n', 'line 2: the edge 1–2 has length -5'],
    ['2.5 1 1\n1 2 5\n', 'line 1: 2.5 is not a number of vertices'],
    ['3 2 1\n1 2 5\n', 'names 2 edges and 1 follow'],
    ['', 'no first line'],
    ['{"rows": ["a"], "cols": ["b"]}', '"d" is missing'],
  ])('%j is refused with line and fix', (text, problem) => {
    expect(() => readInstance(text)).toThrow(problem);
  });
});
