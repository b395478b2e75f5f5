import type { ClassScale } from '#core/classes.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { NumberField } from '#ui/NumberField.tsx';

export interface BreakFieldsProps {
  readonly scale: ClassScale;
  readonly unit: CellUnit;
  /** Called with all breaks, rising, once one of them is changed to a number between its neighbours. */
  readonly onChange: (breaks: readonly number[]) => void;
}

/** The narrowest class that can be made by hand, as a share of the whole scale. */
const NARROWEST = 0.001;

/** Every break of a scale as a number to write; of a diverging one the upper half, since the lower mirrors it. */
export function BreakFields({ scale, unit, onChange }: BreakFieldsProps) {
  const { t, format } = useI18n();
  const mirrored = scale.method === 'diverging';
  const breaks = mirrored ? scale.breaks.filter((at) => at > 0) : scale.breaks;
  const isPercent = unit === 'share' || unit === 'change';
  const shown = (value: number) => Number((isPercent ? value * 100 : value).toPrecision(6));
  const gap = (scale.breaks.at(-1)! - scale.breaks[0]!) * NARROWEST;
  const setBreak = (k: number, value: number) => {
    const next = breaks.map((old, at) => (at === k ? (isPercent ? value / 100 : value) : old));
    onChange(mirrored ? [...next.map((at) => -at).reverse(), ...next] : next);
  };
  const low = (k: number) => breaks[k - 1] ?? (mirrored ? 0 : Number.NEGATIVE_INFINITY);
  const high = (k: number) => breaks[k + 1] ?? Number.POSITIVE_INFINITY;
  return (
    <>
      {breaks.map((at, k) => (
        <NumberField
          // biome-ignore lint/suspicious/noArrayIndexKey: a break is its place
          key={k}
          label={fill(t.legend.breakName, { n: format.integer(k + 1) })}
          value={shown(at)}
          min={shown(low(k) + gap)}
          max={shown(high(k) - gap)}
          unit={isPercent ? '%' : ''}
          wrong={t.legend.breakWrong}
          onChange={(value) => value !== null && setBreak(k, value)}
        />
      ))}
    </>
  );
}
