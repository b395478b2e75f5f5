import { randomFrom } from '#core/random.ts';

/**
 * A case in the OR-Library's p-median format, made as those were (Beasley 1985): n vertices, n² / 50 edges with whole
 * lengths of 1 to 100, connected by a random tree among them.
 */
export function randomGraph(n: number, p: number, seed: number): string {
  const random = randomFrom(seed);
  const edges = Math.max(n - 1, Math.round(n ** 2 / 50));
  const lengths = new Map<string, number>();
  const join = (a: number, b: number) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a !== b && !lengths.has(key)) lengths.set(key, random.whole(1, 100));
  };
  for (let vertex = 2; vertex <= n; vertex++) join(vertex, random.whole(1, vertex - 1));
  while (lengths.size < edges) join(random.whole(1, n), random.whole(1, n));
  return [`${n} ${edges} ${p}`, ...Array.from(lengths, ([key, length]) => `${key} ${length}`)].join('\n');
}
