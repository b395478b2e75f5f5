import { type Cell, exact, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { share } from '#core/rates.ts';
import { ANSWERS } from '#core/schema/awarenessRequest.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { requestsBook } from '#i18n/requests/book.ts';
import { trainedTotal } from '#queries/trainedTotal.ts';
import { CellTile } from '#views/CellTile.tsx';
import grid from '#views/Screen.module.css';
import { useAsk } from '#views/useAsk.ts';
import { SOON, useRequests } from './useRequests.ts';

/** How many requests came, how many were answered in time, how many wait, and how many people were trained. */
export function RequestTiles({ filters }: { readonly filters: Filters }) {
  const words = useBook(requestsBook);
  const { format } = useI18n();
  const requests = useRequests(filters);
  const training = useAsk(trainedTotal, filters);
  const all = requests.of(null, ANSWERS);
  const soon = requests.of(null, SOON);
  const open = requests.of(null, ['unanswered']);
  // The classes hold no days, so the median is the class that holds the middle request; one not answered waits longest.
  const middle = ANSWERS.find((_, k) => all > 0 && 2 * requests.of(null, ANSWERS.slice(0, k + 1)) >= all);
  const partOf = (part: number): Cell => (all > 0 ? exact(part / all) : missing('low-base'));
  const when = (cell: Cell): Cell | undefined => (requests.ready ? cell : undefined);
  const trained = (sex: string) => training.rows?.find((row) => row.sex === sex)?.trained;
  const [people, women] = [trained('_T'), trained('female')];
  return (
    <div className={grid.tiles}>
      <CellTile
        title={words.requests}
        tone="coverage"
        asked={requests.asked}
        cell={when(exact(all))}
        unit="requests"
      />
      <CellTile
        title={words.soon}
        tone="coverage"
        asked={requests.asked}
        cell={when(partOf(soon))}
        unit="share"
        note={[
          fill(words.soonOf, { part: format.integer(soon), whole: format.integer(all) }),
          ...(middle ? [fill(words.middle, { wait: words.codes.answer[middle] })] : []),
        ].join(' · ')}
      />
      <CellTile
        title={words.open}
        tone="coverage"
        asked={requests.asked}
        cell={when(exact(open))}
        unit="requests"
        note={all > 0 && fill(words.openNote, { share: format.cellShort(partOf(open), 'share') })}
      />
      <CellTile title={words.trained} tone="coverage" asked={[training]} cell={people} unit="persons" />
      <CellTile
        title={words.trainedWomen}
        tone="coverage"
        asked={[training]}
        cell={people && women ? share(women, people) : undefined}
        unit="share"
      />
    </div>
  );
}
