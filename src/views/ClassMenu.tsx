import { useState } from 'react';
import type { Cell } from '#core/cell.ts';
import { type ClassMethod, makeScale } from '#core/classes.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Popover } from '#ui/Popover.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { Select } from '#ui/Select.tsx';
import { BreaksStrip } from '#viz/chart/BreaksStrip.tsx';
import type { Ramp } from '#viz/map/MapContent.ts';
import { BreakFields } from './BreakFields.tsx';
import styles from './ClassMenu.module.css';
import type { ClassScaleInForce } from './useClassScale.ts';

const METHODS = [
  'pretty',
  'quantile',
  'natural',
  'equal',
  'stddev',
] as const satisfies readonly ClassMethod[];
/** Breaks written by hand come from no method. */
type Way = (typeof METHODS)[number] | 'manual';
const WAYS: readonly Way[] = [...METHODS, 'manual'];
const COUNT = { least: 2, most: 7 };

export interface ClassMenuProps {
  readonly classes: ClassScaleInForce;
  readonly cells: readonly Cell[];
  readonly ramp: Ramp;
  readonly unit: CellUnit;
}

/** How the colours of a map are cut into classes: method, number, and every break by hand; the link carries it. */
export function ClassMenu({ classes, cells, ramp, unit }: ClassMenuProps) {
  const { t, format } = useI18n();
  const { scale, use, reset } = classes;
  const diverging = scale.method === 'diverging';
  const [chosen, setChosen] = useState<Way | null>(null);
  const breaksOf = (method: ClassMethod, n: number) => makeScale(cells, method, n).breaks;
  // A link carries breaks and not their method, so the method is the one that makes them.
  const made = METHODS.find((method) => String(breaksOf(method, scale.steps)) === String(scale.breaks));
  const way = reset ? (chosen ?? made ?? 'manual') : 'pretty';
  const make = (next: Way, n: number) => {
    setChosen(next);
    if (diverging) use(breaksOf('diverging', n));
    else if (next !== 'manual') use(breaksOf(next, n));
    else use(n === scale.steps ? scale.breaks : breaksOf('equal', n));
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
            value={way}
            options={WAYS.map((value) => ({ value, label: t.legend.methods[value] }))}
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
          onChange={(n) => make(way, n)}
        />
        <fieldset className={styles.breaks}>
          <legend className={styles.note}>{t.legend.byHand}</legend>
          <BreakFields
            scale={scale}
            unit={unit}
            onChange={(breaks) => {
              setChosen('manual');
              use(breaks);
            }}
          />
        </fieldset>
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
