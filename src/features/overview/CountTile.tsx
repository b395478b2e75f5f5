import { type Cell, missing } from '#core/cell.ts';
import type { Month, Period } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { StatTile } from '#ui/StatTile.tsx';
import { CellText } from '#views/CellText.tsx';
import { ChangeNote } from '#views/ChangeNote.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import { Sparkline } from '#viz/chart/Sparkline.tsx';

export interface CountTileProps {
  readonly title: string;
  readonly table: 'incident' | 'arrival';
  readonly unit: 'cases' | 'households';
  /** Also the ramp of the small curve. */
  readonly tone: 'disputes' | 'arrivals';
  /** Undefined until it is answered. */
  readonly current: Cell | undefined;
  readonly previous: Cell | undefined;
  readonly period: Period;
  /** The period before, in words. */
  readonly previousPeriod: string;
  /** Every published month of the count. */
  readonly months: readonly { readonly period: Month; readonly cell: Cell }[];
  /** Whether the months, by which a change is judged, are still to come. */
  readonly isLoading: boolean;
}

const WAITING = missing('not-collected');

/** A headline count: its number with its doubt, its change against the period before, and its months as a small curve. */
export function CountTile(props: CountTileProps) {
  const { title, table, unit, tone, current, previous, period, previousPeriod, months, isLoading } = props;
  const { t, format } = useI18n();
  return (
    <StatTile
      title={title}
      tone={tone}
      corner={<ProvenanceMark tables={[table]} />}
      value={current ? <CellText cell={current} unit={unit} /> : '…'}
      note={current && format.cell(current, unit)}
    >
      {!isLoading && (
        <ChangeNote
          current={current ?? WAITING}
          previous={previous ?? WAITING}
          period={period}
          months={months}
          previousPeriod={previousPeriod}
        />
      )}
      <Sparkline
        cells={months.map(({ cell }) => cell)}
        color={`var(--${tone}-5)`}
        label={t.overview.series}
      />
    </StatTile>
  );
}
