import { useMemo } from 'react';
import { type Cell, exact, hasValue } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { yearOf } from '#core/period.ts';
import { share } from '#core/rates.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { fill } from '#i18n/messages.ts';
import { participantsTotal } from '#queries/participantsTotal.ts';
import { sessionsByTopic } from '#queries/sessionsByTopic.ts';
import { CellTile } from '#views/CellTile.tsx';
import grid from '#views/Screen.module.css';
import { useAsk } from '#views/useAsk.ts';
import { useSchools } from './useSchools.ts';

/** How many sessions, whom they reached, what was handed out, and which schools were reached. */
export function InitiativeTiles({ filters }: { readonly filters: Filters }) {
  const words = useBook(initiativesBook);
  const { format } = useI18n();
  const topics = useAsk(sessionsByTopic, filters);
  const people = useAsk(participantsTotal, filters);
  const schools = useSchools(filters);
  const sum = (column: 'sessions' | 'schools' | 'materials'): Cell | undefined =>
    topics.rows && exact(topics.rows.reduce((all, row) => all + row[column], 0));
  const of = useMemo(() => new Map(people.rows?.map((row) => [row.sex, row.participants])), [people.rows]);
  const [all, women] = [of.get('_T'), of.get('female')];
  const sessions = sum('sessions');
  const visits = sum('schools');
  const each = (cell: Cell | undefined) =>
    cell && hasValue(cell) && sessions?.kind === 'exact' && sessions.value > 0
      ? fill(words.perSession, { n: format.integer(cell.value / sessions.value) })
      : undefined;
  return (
    <div className={grid.tiles}>
      <CellTile
        title={words.sessions}
        tone="coverage"
        asked={[topics]}
        cell={sessions}
        unit="sessions"
        note={visits && fill(words.toSchools, { n: format.cellShort(visits) })}
      />
      <CellTile
        title={words.participants}
        tone="coverage"
        asked={[people]}
        cell={all}
        unit="persons"
        note={[all && all.kind !== 'exact' ? format.cell(all, 'persons') : '', each(all)]
          .filter(Boolean)
          .join(' · ')}
      />
      <CellTile
        title={words.women}
        tone="coverage"
        asked={[people]}
        cell={all && women ? share(women, all) : undefined}
        unit="share"
      />
      <CellTile
        title={words.schoolsReached}
        tone="coverage"
        asked={[schools.asked]}
        cell={schools.asked.rows && exact(schools.visited.length)}
        note={fill(words.freshSchools, {
          n: format.integer(schools.fresh),
          year: format.year(Number(yearOf(filters.period.start))),
        })}
      />
      <CellTile
        title={words.materials}
        tone="coverage"
        asked={[topics]}
        cell={sum('materials')}
        note={each(sum('materials'))}
      />
    </div>
  );
}
