import type { Random } from '#core/random.ts';

/** A standard normal draw (Box and Muller 1958). */
const normalDraw = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** A gamma draw of mean 1 and the given shape (Marsaglia and Tsang 2000); small shapes by their boost. */
export function gammaDraw(shape: number, random: Random): number {
  if (shape < 1) return (gammaDraw(shape + 1, random) * (shape + 1) * random.next() ** (1 / shape)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < x * x * 0.5 + d - d * v + d * Math.log(v))
      return (d * v) / shape;
  }
}

/** A count of the given mean: Poisson, or negative binomial of the given size (variance mean + mean²/size). */
export const countDraw = (mean: number, size: number | null, random: Random): number =>
  random.poisson(size === null ? mean : mean * gammaDraw(size, random));
