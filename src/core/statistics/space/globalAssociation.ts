import { normalUpper } from '../numbers/normal.ts';
import { mean, sum } from '../numbers/summaries.ts';
import { type SpatialWeights, weightSums } from './weights.ts';

/** A statistic of the whole map with its moments and one-sided normal test. */
export interface GlobalAssociation {
  readonly value: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  readonly p: number;
}

/** Geary's C under randomisation (Geary 1954; Cliff and Ord 1981): under 1 when like lies beside like. Equals spdep's `geary.test`. */
export function gearyC(values: readonly number[], weights: SpatialWeights): GlobalAssociation {
  const n = values.length;
  const { s0, s1, s2 } = weightSums(weights);
  const centre = mean(values);
  const squares = sum(values.map((value) => (value - centre) ** 2));
  const kurtosis = (n * sum(values.map((value) => (value - centre) ** 4))) / squares ** 2;
  let differences = 0;
  weights.neighbours.forEach((list, i) => {
    list.forEach((j, k) => {
      differences += weights.weights[i]![k]! * (values[i]! - values[j]!) ** 2;
    });
  });
  const value = ((n - 1) * differences) / (2 * s0 * squares);
  const variance =
    ((n - 1) * s1 * (n * n - 3 * n + 3 - kurtosis * (n - 1)) -
      ((n - 1) * s2 * (n * n + 3 * n - 6 - kurtosis * (n * n - n + 2))) / 4 +
      s0 * s0 * (n * n - 3 - kurtosis * (n - 1) ** 2)) /
    (n * (n - 2) * (n - 3) * s0 * s0);
  return tested(value, 1, variance, -1);
}

/** Getis and Ord's general G (1992) for values of 0 or more: high when high values lie together. Equals spdep's `globalG.test`. */
export function generalG(values: readonly number[], weights: SpatialWeights): GlobalAssociation {
  const n = values.length;
  const { s0, s1, s2 } = weightSums(weights);
  const [m1, m2, m3, m4] = [1, 2, 3, 4].map((power) => sum(values.map((value) => value ** power))) as [
    number,
    number,
    number,
    number,
  ];
  let products = 0;
  weights.neighbours.forEach((list, i) => {
    list.forEach((j, k) => {
      products += weights.weights[i]![k]! * values[i]! * values[j]!;
    });
  });
  const value = products / (m1 * m1 - m2);
  const expected = s0 / (n * (n - 1));
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0 * s0);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 * s0;
  const b4 = s1 - s2 + s0 * s0;
  const second =
    (b0 * m2 ** 2 + b1 * m4 + b2 * m1 ** 2 * m2 + b3 * m1 * m3 + b4 * m1 ** 4) /
    ((m1 ** 2 - m2) ** 2 * n * (n - 1) * (n - 2) * (n - 3));
  return tested(value, expected, second - expected ** 2, 1);
}

function tested(value: number, expected: number, variance: number, side: 1 | -1): GlobalAssociation {
  const z = (side * (value - expected)) / Math.sqrt(variance);
  return { value, expected, variance, z, p: normalUpper(z) };
}
