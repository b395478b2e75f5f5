import type { ReactNode } from 'react';
import { openScreen } from '#state/actions.ts';
import { useAct, useStore, useView } from '#state/useStore.ts';
import type { ScreenName } from './routes.ts';

/** A link to a screen with the present filters, which opens in this page unless the reader wants another tab. */
export function ScreenLink({
  screen,
  current,
  children,
}: {
  readonly screen: ScreenName;
  readonly current: boolean;
  readonly children: ReactNode;
}) {
  const store = useStore();
  const act = useAct();
  const view = useView((state) => state);
  return (
    <a
      href={store.link({ ...view, screen }) || '?'}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        // A new tab or window is the browser's to open.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        act(openScreen(screen));
        window.scrollTo({ top: 0 });
      }}
    >
      {children}
    </a>
  );
}
