import { Suspense, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Digits } from '#core/digits.ts';
import { I18nProvider } from '#i18n/I18nContext.tsx';
import { isLang } from '#i18n/languages.ts';
import { createStore } from '#state/store.ts';
import { useStore, ViewStoreContext } from '#state/useStore.ts';
import { FigureDoorContext } from '#views/figureDoor.ts';
import { ScreensContext } from '#views/screensContext.ts';
import { FrameBoundary } from '#viz/chart/FrameBoundary.tsx';
import type { Reading, ViewReader } from './ViewReader.ts';

/** Draws the screen that is being read, out of sight: its frames hand on their figures and draw nothing. */
export function UnseenScreen({ reader }: { readonly reader: ViewReader }) {
  const reading = useSyncExternalStore(reader.subscribe, reader.current);
  if (!reading) return null;
  return (
    <div hidden>
      <FrameBoundary key={reading.id} fallback={() => <Failed onFailed={reading.end} />}>
        <ReadScreen reading={reading} />
      </FrameBoundary>
    </div>
  );
}

function Failed({ onFailed }: { readonly onFailed: () => void }) {
  queueMicrotask(onFailed);
  return null;
}

function ReadScreen({ reading }: { readonly reading: Reading }) {
  const { context } = useStore();
  const screens = useContext(ScreensContext);
  const store = useMemo(
    () =>
      createStore({
        context,
        // A view of its own: nothing that it does reaches the address of the page.
        address: { read: () => reading.link, write: () => undefined, listen: () => () => undefined },
      }),
    [context, reading],
  );
  const Screen = screens[store.get().view.screen];
  if (!Screen) return <Failed onFailed={reading.end} />;
  return (
    <I18nProvider lang={isLang(reading.lang) ? reading.lang : 'en'} digits={reading.digits as Digits}>
      <ViewStoreContext value={store}>
        <FigureDoorContext value={reading.door}>
          <Suspense>
            <Screen />
          </Suspense>
        </FigureDoorContext>
      </ViewStoreContext>
    </I18nProvider>
  );
}
