import { useMemo } from 'react';
import { METHOD_IDS } from '#core/statistics/methodId.ts';
import { useBook } from '#i18n/book.ts';
import { methodsBook } from '#i18n/methods/book.ts';
import { useFilters, useView } from '#state/useStore.ts';
import grid from '#views/Screen.module.css';
import { useAtlas } from '#views/useAtlas.ts';
import { MethodList } from './MethodList.tsx';
import { MethodRoom } from './MethodRoom.tsx';
import { useMethodData } from './useMethodData.ts';

/** The analyst's methods: a list of them, and the one that is open with its conditions, settings and answer. */
export function MethodsScreen() {
  const words = useBook(methodsBook);
  const chosen = useFilters();
  const { catalog } = useAtlas();
  const open = useView((view) => view.choices.method) ?? METHOD_IDS[0];
  const since = useView((view) => view.choices.since);
  const period = useMemo(
    () => ({
      start: since !== undefined && since > catalog.extent.start ? since : catalog.extent.start,
      end: catalog.extent.end,
    }),
    [since, catalog],
  );
  // Methods read every month, so the account of a file must name those and not the period of the maps.
  const filters = useMemo(() => ({ ...chosen, period }), [chosen, period]);
  const answers = useMethodData(filters, period);
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{words.title}</h1>
        <p className={grid.lead}>{words.lead}</p>
      </header>
      <div className={grid.quarter}>
        <MethodList open={open} />
      </div>
      <div className={grid.nine}>
        <MethodRoom key={open} id={open} answers={answers} filters={filters} />
      </div>
    </div>
  );
}
