import { useBook } from '#i18n/book.ts';
import { requestsBook } from '#i18n/requests/book.ts';
import { useFilters } from '#state/useStore.ts';
import grid from '#views/Screen.module.css';
import { useScope } from '#views/useScope.ts';
import { InstitutionWaits, WaitingTime } from './AnswerFrames.tsx';
import { RequestMap } from './RequestMap.tsx';
import { RequestTiles } from './RequestTiles.tsx';
import { RequestTimes } from './RequestTimes.tsx';
import { Training } from './Training.tsx';

/** Awareness requests: who asks, where, how long the answer takes; and who is trained. */
export function RequestsScreen() {
  const words = useBook(requestsBook);
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
      <RequestTiles filters={filters} />
      <div className={`${grid.seven} ${grid.tall}`}>
        <RequestMap filters={filters} />
      </div>
      <div className={`${grid.five} ${grid.stack}`}>
        <WaitingTime filters={filters} />
        <InstitutionWaits filters={filters} />
      </div>
      <RequestTimes filters={filters} />
      <Training filters={filters} />
    </div>
  );
}
