import type { Cell } from '#core/cell.ts';
import { change } from '#core/rates.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { ChangeMark } from '#viz/chart/ChangeMark.tsx';

export interface ChangeNoteProps {
  readonly current: Cell;
  readonly previous: Cell;
  /** The period before, in words. */
  readonly previousPeriod: string;
}

/** How a count changed against the period before: arrow, share and interval, or why that cannot be said. */
export function ChangeNote({ current, previous, previousPeriod }: ChangeNoteProps) {
  const { t } = useI18n();
  const result = change(current, previous);
  if (result.kind === 'missing' && result.reason === 'not-collected')
    return <span>{t.overview.noPrevious}</span>;
  return (
    <>
      <ChangeMark change={result} /> <span>{fill(t.overview.versus, { period: previousPeriod })}</span>
    </>
  );
}
