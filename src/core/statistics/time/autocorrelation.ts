import { mean } from '../numbers/summaries.ts';

/** Autocorrelations at lags 0 to `lags`, divisor n at every lag (Box and Jenkins; R's acf). NaN of a constant series. */
export function autocorrelation(values: readonly number[], lags: number): number[] {
  const centre = mean(values);
  const centred = values.map((value) => value - centre);
  const at = (lag: number) => {
    let total = 0;
    for (let k = lag; k < centred.length; k++) total += centred[k]! * centred[k - lag]!;
    return total;
  };
  const zero = at(0);
  return Array.from({ length: lags + 1 }, (_, lag) => at(lag) / zero);
}
