/** The derivative of lnGamma, x > 0: asymptotic series after shifting x to 15 or more (DLMF 5.11.2). */
export function digamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 15; z++) shift += 1 / z;
  const r = 1 / (z * z);
  return (
    Math.log(z) - 0.5 / z - r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * (1 / 240 - r / 132)))) - shift
  );
}

/** The second derivative of lnGamma, x > 0 (the derivative of DLMF 5.11.2). */
export function trigamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 15; z++) shift += 1 / (z * z);
  const r = 1 / (z * z);
  return (1 + 0.5 / z + r * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r * (1 / 30 - (r * 5) / 66))))) / z + shift;
}
