import { describe, expect, it } from 'vitest';
import { randomFrom } from '#core/random.ts';
import { mean, variance } from '#core/statistics/numbers/summaries.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { changePoint } from '#core/statistics/time/changePoint.ts';
import { near } from '../near.ts';

/** Annual flow of the Nile at Aswan, 1871 to 1970, 10^8 m³ (Cobb 1978, Biometrika 65; R's `Nile`). */
const NILE = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958,
  1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020,
  1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040,
  759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
  744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

describe('changePoint', () => {
  it('finds the change of the Nile between 1898 and 1899', () => {
    const found = resultOf(changePoint(NILE, { least: 5, block: 1 }));
    expect(1871 + found.at).toBe(1899);
    expect(found.p).toBe(0.001);
    // Levels as the literature has them: 1097.75 and 849.97.
    near(found.before, 1097.75);
    expect(found.after.toFixed(2)).toBe('849.97');
    expect(found.from).toBeGreaterThanOrEqual(26);
    expect(found.to).toBeLessThanOrEqual(31);
  });

  it('has the two-sample t of its place, the largest of all', () => {
    const t = (k: number) => {
      const [first, second] = [NILE.slice(0, k), NILE.slice(k)];
      const pooled =
        ((first.length - 1) * variance(first) + (second.length - 1) * variance(second)) / (NILE.length - 2);
      return (mean(second) - mean(first)) / Math.sqrt(pooled * (1 / first.length + 1 / second.length));
    };
    const found = resultOf(changePoint(NILE, { least: 5, draws: 9 }));
    near(found.t, t(found.at));
    for (let k = 5; k <= 95; k++) expect(Math.abs(t(k))).toBeLessThanOrEqual(Math.abs(found.t) + 1e-9);
  });

  it('claims a change of noise about once in twenty', () => {
    let claims = 0;
    for (let seed = 0; seed < 200; seed++) {
      const random = randomFrom(seed);
      const noise = Array.from({ length: 96 }, () => random.poisson(10));
      if (resultOf(changePoint(noise, { least: 12, draws: 99 })).p <= 0.05) claims++;
    }
    expect(claims).toBeLessThanOrEqual(17);
  });

  it('refuses a constant and a short series', () => {
    expect(changePoint([3, 3, 3, 3, 3, 3], { least: 2 })).toMatchObject({ reason: 'constant' });
    expect(changePoint([3, 4, 5], { least: 2 })).toMatchObject({ reason: 'too-few' });
  });
});
