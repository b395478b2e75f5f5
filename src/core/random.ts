/** A stream of pseudo-random numbers that is the same on every machine: additions, multiplications and divisions only. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** A Poisson count with the given mean. */
  poisson(mean: number): number;
  /** An index drawn in proportion to the weights. */
  pick(weights: readonly number[]): number;
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** Puts the values in a random order, in place (Fisher and Yates). Given `first`, only so many leading places are drawn. */
  shuffle(values: Float64Array | number[], first?: number): void;
}

/** Starts a stream from a seed (sfc32 by Chris Doty-Humphrey, PractRand; public domain). */
export function randomFrom(seed: number): Random {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let k = 0; k < 16; k++) next();

  const poisson = (mean: number): number => {
    let count = 0;
    for (let left = mean; left > 0; left -= STEP) {
      let product = next();
      for (const floor = expMinus(Math.min(left, STEP)); product > floor; product *= next()) count++;
    }
    return count;
  };

  const pick = (weights: readonly number[]): number => {
    let at = next() * weights.reduce((sum, weight) => sum + weight, 0);
    for (let k = 0; k < weights.length; k++) {
      at -= weights[k]!;
      if (at < 0) return k;
    }
    return weights.length - 1;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

  const shuffle = (values: Float64Array | number[], first = values.length - 1): void => {
    const size = values.length;
    for (let k = 0; k < first && k < size - 1; k++) {
      const other = k + Math.floor(next() * (size - k));
      const held = values[k]!;
      values[k] = values[other]!;
      values[other] = held;
    }
  };
  return { next, poisson, pick, whole, shuffle };
}

/** Means above this are drawn in parts, so that the product of uniforms never underflows. */
const STEP = 16;

/** e to the power −x for 0 ≤ x ≤ 16 by series, since `Math.exp` may differ in its last digit between engines. */
function expMinus(x: number): number {
  const part = x / 64;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 20; n++) {
    term *= part / n;
    sum += term;
  }
  let power = sum;
  for (let k = 0; k < 6; k++) power *= power;
  return 1 / power;
}
