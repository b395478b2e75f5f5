import { useBook } from '#i18n/book.ts';
import { consoleBook } from '#i18n/console/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useFilters } from '#state/useStore.ts';
import { useFigureDoor } from '#views/figureDoor.ts';
import { viewTable } from '#views/viewTable.ts';
import { tablesIn } from './consoleSchema.ts';
import { resultTable } from './resultTable.tsx';
import type { ConsoleState } from './useConsole.ts';

/** The frame under which the answer to one's own question is kept. */
export const ANSWER = 'answer';

/** Hands the answer on where the screen is read for a report; true then. A question that fails says so, one that runs is waited for. */
export function useAnswerDoor(state: ConsoleState, name: string): boolean {
  const i18n = useI18n();
  const words = useBook(consoleBook);
  const filters = useFilters();
  return useFigureDoor(ANSWER, () => {
    if (state.kind === 'idle' || state.kind === 'running') return null;
    const base = { title: name, subtitle: '', map: null, questions: [], filters };
    return state.kind === 'answer'
      ? {
          ...base,
          said: [],
          table: viewTable(resultTable(state.result, words.result), i18n),
          tables: tablesIn(state.sql),
        }
      : { ...base, said: [words.fault], table: null, tables: [] };
  });
}
