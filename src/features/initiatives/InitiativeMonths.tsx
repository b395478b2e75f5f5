import { useMemo } from 'react';
import { exact } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { listMonths } from '#core/period.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { participantsByMonth } from '#queries/participantsByMonth.ts';
import { sessionsByMonth } from '#queries/sessionsByMonth.ts';
import { MonthsFrame } from '#views/MonthsFrame.tsx';
import grid from '#views/Screen.module.css';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useTogether } from '#views/useTogether.ts';

const HEIGHT = 240;

/** Sessions and participants month by month; a month without a session is a plain zero, since facts are complete. */
export function InitiativeMonths({ filters }: { readonly filters: Filters }) {
  const words = useBook(initiativesBook);
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const nameOf = useAreaNames();
  const held = useAsk(sessionsByMonth, filters);
  const people = useAsk(participantsByMonth, useTogether(filters));
  const sessions = useMemo(() => {
    const rows = new Map(held.rows?.map((row) => [row.period, row.sessions]));
    return listMonths(catalog.extent).map((month) => [month, exact(rows.get(month) ?? 0)] as const);
  }, [held.rows, catalog]);
  const participants = useMemo(
    () => (people.rows ?? []).map((row) => [row.period, row.participants] as const),
    [people.rows],
  );
  const where =
    filters.districts.length > 0 ? format.list(filters.districts.map(nameOf)) : t.filters.allDistricts;
  return (
    <>
      <div className={grid.half}>
        <MonthsFrame
          id="sessions"
          title={words.sessionMonths}
          subtitle={where}
          label={words.sessions}
          asked={held}
          months={sessions}
          unit="sessions"
          color="var(--coverage-5)"
          height={HEIGHT}
        />
      </div>
      <div className={grid.half}>
        <MonthsFrame
          id="participants"
          title={words.participantMonths}
          subtitle={words.together}
          label={words.participants}
          asked={people}
          months={participants}
          unit="persons"
          color="var(--coverage-5)"
          height={HEIGHT}
        />
      </div>
    </>
  );
}
