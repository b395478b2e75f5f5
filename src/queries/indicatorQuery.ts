import { DISAGGREGATIONS } from '#core/indicators/indicator.ts';
import { indicatorOf } from '#core/indicators/list.ts';
import { type IndicatorCountsRow, indicatorCounts } from './indicatorCounts.ts';
import type { Query } from './query.ts';

/**
 * The question behind one side of an indicator, by a name such as `OUT-2.numerator`: its count year by year, and
 * part by part under `OUT-2.numerator.sex`. Null when the name is of no indicator, or of one that is not made of counts.
 */
export function indicatorQuery(name: string): Query<IndicatorCountsRow> | null {
  const [code, side, part] = name.split('.');
  const value = indicatorOf(code ?? '')?.value;
  if (!value || value.kind === 'survey' || value.kind === 'access') return null;
  const by = DISAGGREGATIONS.find((one) => one === part);
  if (side === 'numerator') return indicatorCounts(name, value.numerator, by);
  return side === 'denominator' && value.kind === 'share'
    ? indicatorCounts(name, value.denominator, by)
    : null;
}
