import { expect, it } from 'vitest';
import { directlyStandardised } from '#core/measures/directlyStandardised.ts';
import reference from '../statistics/cases/direct_std.json' with { type: 'json' };
import { near } from '../statistics/near.ts';

const strata = (counts: number[], persons: number[], standard: number[]) =>
  counts.map((count, k) => ({ count, exposure: persons[k]!, standard: standard[k]! }));

const { small } = reference;

it.each([
  ['1940', strata(reference.d40, reference.pop40, reference.pop40), reference.direct40],
  ['1960', strata(reference.d60, reference.pop60, reference.pop40), reference.direct60],
  ['few cases', strata(small.count, small.pop, small.stdpop), small.res],
] as const)('standardises directly as epitools does: %s', (_, groups, expected) => {
  const { crude, rate, low, high } = directlyStandardised(groups);
  // Rates are small: held to their own size.
  near(crude / expected['crude.rate'], 1);
  near(rate / expected['adj.rate'], 1);
  near(low / expected.lci, 1);
  near(high / expected.uci, 1);
});

it('throws without persons', () => {
  expect(() => directlyStandardised([{ count: 1, exposure: 0, standard: 5 }])).toThrow('persons');
});
