/** Settings of one loess smoother: window (odd), degree 0 or 1, and the step between fitted points. */
export interface LoessOptions {
  readonly window: number;
  readonly degree: 0 | 1;
  readonly jump: number;
}

/**
 * The local fit at position `at` from the values `from` to `to` (positions count from 1), with tricube weights times the robustness weights;
 * null where all weights vanish. Cleveland, Cleveland, McRae and Terpenning 1990, subroutine `est`.
 */
export function loessAt(
  values: Float64Array,
  { window, degree }: Pick<LoessOptions, 'window' | 'degree'>,
  at: number,
  from: number,
  to: number,
  robust: Float64Array | null,
): number | null {
  const n = values.length;
  let reach = Math.max(at - from, to - at);
  if (window > n) reach += Math.floor((window - n) / 2);
  const weights = new Float64Array(to - from + 1);
  let total = 0;
  for (let j = from; j <= to; j++) {
    const distance = Math.abs(j - at);
    if (distance > 0.999 * reach) continue;
    const tricube = distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
    weights[j - from] = robust ? tricube * robust[j - 1]! : tricube;
    total += weights[j - from]!;
  }
  if (total <= 0) return null;
  for (let k = 0; k < weights.length; k++) weights[k]! /= total;
  if (reach > 0 && degree > 0) {
    let centre = 0;
    for (let j = from; j <= to; j++) centre += weights[j - from]! * j;
    let spread = 0;
    for (let j = from; j <= to; j++) spread += weights[j - from]! * (j - centre) ** 2;
    if (Math.sqrt(spread) > 0.001 * (n - 1)) {
      const tilt = (at - centre) / spread;
      for (let j = from; j <= to; j++) weights[j - from]! *= tilt * (j - centre) + 1;
    }
  }
  let fitted = 0;
  for (let j = from; j <= to; j++) fitted += weights[j - from]! * values[j - 1]!;
  return fitted;
}

/** A whole series smoothed: fitted at every `jump`-th point, straight lines between (subroutine `ess`). */
export function loess(
  values: Float64Array,
  options: LoessOptions,
  robust: Float64Array | null,
): Float64Array {
  const n = values.length;
  if (n < 2) return Float64Array.from(values);
  const { window } = options;
  const jump = Math.min(options.jump, n - 1);
  const half = Math.floor((window + 1) / 2);
  const fitted = new Float64Array(n);
  const start = (at: number): number =>
    window >= n || at < half ? 1 : Math.min(at - half + 1, n - window + 1);
  const fitAt = (at: number): void => {
    const from = start(at);
    fitted[at - 1] =
      loessAt(values, options, at, from, Math.min(n, from + window - 1), robust) ?? values[at - 1]!;
  };
  for (let at = 1; at <= n; at += jump) fitAt(at);
  if (jump === 1) return fitted;
  const between = (low: number, high: number): void => {
    const step = (fitted[high - 1]! - fitted[low - 1]!) / (high - low);
    for (let j = low + 1; j < high; j++) fitted[j - 1] = fitted[low - 1]! + step * (j - low);
  };
  let last = 1;
  for (; last + jump <= n; last += jump) between(last, last + jump);
  if (last !== n) {
    fitAt(n);
    between(last, n);
  }
  return fitted;
}
