import { unitOf } from '../indicators/indicator.ts';
import { INDICATORS, indicatorOf } from '../indicators/list.ts';
import type { Problem } from './problems.ts';
import type { Reference } from './readReference.ts';

/** Whether the steward's targets name known indicators, one baseline each, with values that their unit allows. */
export function checkTargets({ programme, settings }: Pick<Reference, 'programme' | 'settings'>): Problem[] {
  const problems: Problem[] = [];
  const baselines = new Map<string, number>();
  const last = Number(settings.extent.end.slice(0, 4)) + 10;
  programme.target.forEach(({ indicator: code, kind, year, value }, k) => {
    const row = k + 2;
    const add = (column: string, says: string, fix: string) =>
      problems.push({ file: 'target.csv', row, column, says, fix });
    const indicator = indicatorOf(code);
    if (!indicator) {
      const near = INDICATORS.map((known) => known.code).join(', ');
      add('indicator', `${code} is not an indicator of the results matrix`, `Use one of ${near}`);
      return;
    }
    if (unitOf(indicator) === 'share' && (value < 0 || value > 1))
      add('value', `${value} is not a share`, `Write a share from 0 to 1, so ${value} % as ${value / 100}`);
    if (value < 0 && unitOf(indicator) !== 'share')
      add('value', `${value} is below zero`, 'Give zero or more');
    if (year < 2000 || year > last)
      add('year', `${year} is not a year of this programme`, `Use 2000 to ${last}`);
    if (kind === 'baseline') {
      const first = baselines.get(code);
      if (first !== undefined)
        add('kind', `${code} has a baseline in row ${first} already`, 'Keep one of the two');
      else baselines.set(code, row);
    }
  });
  programme.target.forEach(({ indicator: code, kind, year }, k) => {
    const baseline = programme.target.find((row) => row.indicator === code && row.kind === 'baseline');
    if (kind === 'target' && baseline && year <= baseline.year)
      problems.push({
        file: 'target.csv',
        row: k + 2,
        column: 'year',
        says: `the target of ${year} is not after the baseline of ${baseline.year}`,
        fix: 'Set targets for later years',
      });
  });
  return problems;
}
