import { useState } from 'react';
import type { Cell } from '#core/cell.ts';
import { type ClassMethod, makeScale } from '#core/classes.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import field from '#ui/NumberField.module.css';
import { Popover } from '#ui/Popover.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { Select } from '#ui/Select.tsx';
import { BreaksStrip } from '#viz/chart/BreaksStrip.tsx';
import type { Ramp } from '#viz/map/MapContent.ts';
import styles from './ClassMenu.module.css';
import type { ClassScaleInForce } from './useClassScale.ts';

const METHODS = [
  'pretty',
  'quantile',
  'natural',
  'equal',
  'stddev',
] as const satisfies readonly ClassMethod[];
const COUNT = { least: 2, most: 7 };

export interface ClassMenuProps {
  readonly classes: ClassScaleInForce;
  readonly cells: readonly Cell[];
  readonly ramp: Ramp;
  readonly formatBreak: (value: number) => string;
}

/** How the colours of a map are cut into classes: method, number, and every break by hand; the link carries it. */
export function ClassMenu({ classes, cells, ramp, formatBreak }: ClassMenuProps) {
  const { t, format } = useI18n();
  const { scale, use, reset } = classes;
  const diverging = scale.method === 'diverging';
  const [method, setMethod] = useState<ClassMethod>(diverging ? 'diverging' : 'pretty');
  const make = (next: ClassMethod, n: number) => {
    setMethod(next);
    use(makeScale(cells, next, n).breaks);
  };
  const setBreak = (k: number, text: string) => {
    const value = Number(text);
    const breaks = scale.breaks.map((old, at) => (at === k ? value : old));
    const rises = breaks.every((at, one) => one === 0 || at > breaks[one - 1]!);
    if (text.trim() !== '' && Number.isFinite(value) && rises) use(breaks);
  };
  return (
    <Popover
      label={t.legend.classes}
      align="end"
      trigger={(props) => <IconButton icon="layers" label={t.legend.classes} {...props} />}
    >
      <div className={styles.menu}>
        <BreaksStrip label={t.legend.classes} cells={cells} scale={scale} ramp={ramp} />
        {!diverging && (
          <Select
            label={t.legend.method}
            value={method as (typeof METHODS)[number]}
            options={METHODS.map((value) => ({ value, label: t.legend.methods[value] }))}
            onChange={(value) => make(value, scale.steps)}
          />
        )}
        <RangeSlider
          label={t.legend.count}
          value={scale.steps}
          min={COUNT.least}
          max={COUNT.most}
          step={1}
          format={format.integer}
          onChange={(n) => make(method, n)}
        />
        <div>
          <p className={styles.note}>{t.legend.byHand}</p>
          <div className={styles.breaks}>
            {scale.breaks.map((at, k) => (
              <input
                // biome-ignore lint/suspicious/noArrayIndexKey: a break is its place
                key={k}
                type="number"
                className={field.input}
                step="any"
                defaultValue={at}
                aria-label={fill(t.legend.breakName, { n: format.integer(k + 1), value: formatBreak(at) })}
                onBlur={({ target }) => setBreak(k, target.value)}
                onKeyDown={(event) => event.key === 'Enter' && setBreak(k, event.currentTarget.value)}
              />
            ))}
          </div>
        </div>
        <p className={styles.note}>{t.legend.frozen}</p>
        {reset && (
          <Button size="s" onClick={reset}>
            {t.legend.rescaleReset}
          </Button>
        )}
      </div>
    </Popover>
  );
}
