import { listYears, type Month, monthAt, type Period } from '#core/period.ts';
import { Button } from './Button.tsx';
import {
  moveEnd,
  QUICK_RANGES,
  type QuickRange,
  quickRange,
  withMonthOfYear,
  withYear,
} from './monthRange.ts';
import styles from './PeriodPicker.module.css';
import { Select } from './Select.tsx';

export interface PeriodPickerLabels {
  readonly from: string;
  readonly to: string;
  readonly month: string;
  readonly year: string;
  readonly quick: string;
  readonly ranges: Readonly<Record<QuickRange, string>>;
}

export interface PeriodPickerProps {
  readonly value: Period;
  /** The months that can be chosen. */
  readonly extent: Period;
  readonly onChange: (period: Period) => void;
  readonly labels: PeriodPickerLabels;
  /** The name of a month without its year. */
  readonly monthName: (month: Month) => string;
  readonly yearName: (year: string) => string;
}

/** A range of months: its two ends, and the ranges that are often wanted. */
export function PeriodPicker({ value, extent, onChange, labels, monthName, yearName }: PeriodPickerProps) {
  const years = listYears(extent).map((year) => ({ value: year, label: yearName(year) }));
  const end = (which: 'start' | 'end', label: string) => {
    const month = value[which];
    const year = month.slice(0, 4);
    const months = Array.from({ length: 12 }, (_, index) => {
      const code = withMonthOfYear(month, index);
      return {
        value: String(index),
        label: monthName(monthAt(24_000 + index)),
        disabled: code < extent.start || code > extent.end,
      };
    });
    const move = (to: Month) => onChange(moveEnd(value, which, to, extent));
    return (
      <fieldset className={styles.end}>
        <legend className={styles.legend}>{label}</legend>
        <div className={styles.selects}>
          <Select
            hideLabel
            label={`${label}: ${labels.month}`}
            options={months}
            value={String(Number(month.slice(5)) - 1)}
            onChange={(index) => move(withMonthOfYear(month, Number(index)))}
          />
          <Select
            hideLabel
            label={`${label}: ${labels.year}`}
            options={years}
            value={year}
            onChange={(next) => move(withYear(month, next))}
          />
        </div>
      </fieldset>
    );
  };
  return (
    <div className={styles.picker}>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons in a row, not fields of a form */}
      <div role="group" aria-label={labels.quick} className={styles.quick}>
        {QUICK_RANGES.map((kind) => {
          const range = quickRange(kind, extent, value);
          // Where the extent ends with a year, its last twelve months are that year: one button is enough.
          const twelve = quickRange('last12', extent, value);
          if (kind === 'lastYear' && range?.start === twelve?.start) return null;
          const chosen = kind !== 'yearEarlier' && range?.start === value.start && range.end === value.end;
          return (
            <Button
              key={kind}
              size="s"
              disabled={range === null}
              pressed={kind === 'yearEarlier' ? undefined : chosen}
              onClick={() => range && onChange(range)}
            >
              {labels.ranges[kind]}
            </Button>
          );
        })}
      </div>
      <div className={styles.ends}>
        {end('start', labels.from)}
        {end('end', labels.to)}
      </div>
    </div>
  );
}
