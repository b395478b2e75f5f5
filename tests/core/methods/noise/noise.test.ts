import { expect, it } from 'vitest';
import { METHODS } from '#core/methods/list.ts';
import { type Method, settingsOf } from '#core/methods/method.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { falseFindings } from '../madeData.ts';

const RUNS = 100;
/** Two standard errors above 5 %. */
const MOST = 9;

it.each([
  METHODS['mann-kendall'],
  METHODS['seasonal-mann-kendall'],
  METHODS['trend-with-season'],
  METHODS['change-point'],
  METHODS.farrington,
  METHODS.ears,
  METHODS.cusum,
  METHODS['before-after'],
] as Method[])(
  '$id claims nothing from noise more than once in twenty',
  (method) => {
    const finds = falseFindings(
      RUNS,
      (data) => resultOf(method.run(data, settingsOf(method, data, {}))).finds,
    );
    expect(finds).toBeLessThanOrEqual(MOST);
  },
  120_000,
);
