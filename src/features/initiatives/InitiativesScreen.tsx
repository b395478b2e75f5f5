import { useBook } from '#i18n/book.ts';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { useFilters } from '#state/useStore.ts';
import grid from '#views/Screen.module.css';
import { useScope } from '#views/useScope.ts';
import { ParticipantRoles, ParticipantTopics, SessionVenues } from './InitiativeBreakdowns.tsx';
import { InitiativeMap } from './InitiativeMap.tsx';
import { InitiativeMonths } from './InitiativeMonths.tsx';
import { InitiativeTiles } from './InitiativeTiles.tsx';
import { ReachByTopic } from './ReachByTopic.tsx';
import { SchoolList } from './SchoolList.tsx';
import { TopicTable } from './TopicTable.tsx';

/** Community Safety Initiatives: what they are about, where they are held, whom they reach. */
export function InitiativesScreen() {
  const words = useBook(initiativesBook);
  const filters = useFilters();
  const scopeOf = useScope();
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{words.title}</h1>
        <p className={grid.lead}>
          {words.lead} {scopeOf(filters)}
        </p>
      </header>
      <InitiativeTiles filters={filters} />
      <div className={`${grid.seven} ${grid.tall}`}>
        <InitiativeMap filters={filters} />
      </div>
      <div className={`${grid.five} ${grid.stack}`}>
        <ReachByTopic filters={filters} />
        <SessionVenues filters={filters} />
      </div>
      <div className={grid.half}>
        <ParticipantTopics filters={filters} />
      </div>
      <div className={grid.half}>
        <ParticipantRoles filters={filters} />
      </div>
      <InitiativeMonths filters={filters} />
      <TopicTable filters={filters} />
      <SchoolList filters={filters} />
    </div>
  );
}
