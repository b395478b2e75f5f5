import { reloadPage } from '#state/reloadPage.ts';

/** What a notice may say about the copy that is kept for the time without network. */
export interface OfflineStatus {
  /** Every file of this version is kept: the page opens with the network cut. */
  readonly offlineReady: boolean;
  /** A newer version waits. It takes over when the reader asks, or when the last tab has closed. */
  readonly updateAvailable: boolean;
}

let status: OfflineStatus = { offlineReady: false, updateAvailable: false };
const listeners = new Set<() => void>();
let waiting: ServiceWorker | null = null;
let updating = false;

/** The present status; the same object until it changes, as `useSyncExternalStore` wants. */
export const offlineStatus = (): OfflineStatus => status;

/** Calls the listener after every change of the status, until the returned function is called. */
export function onOfflineStatus(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Lets the waiting version take over and loads the page again. Other tabs keep their view and are told of the update. */
export function applyUpdate(): void {
  updating = true;
  if (waiting) waiting.postMessage({ type: 'SKIP_WAITING' });
  else reloadPage();
}

/**
 * Registers the worker that keeps the atlas for the time without network. Call it once, when the application is ready: it
 * waits for an idle moment, so that a slow line first brings what is on the screen.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A tab of the old version may ask for a chunk that the new version no longer has.
  window.addEventListener('vite:preloadError', (event) => {
    if (!status.updateAvailable) return;
    event.preventDefault();
    reloadPage();
  });
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  idle(() => void register(), { timeout: 10_000 });
}

async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  let controlled = workers.controller !== null;
  // A browser may refuse to keep anything (private window, no space); the atlas then simply needs its network.
  const registration = await workers.register('./serviceWorker.js').catch(() => undefined);
  if (!registration) return;
  workers.addEventListener('controllerchange', () => {
    if (updating) reloadPage();
    else if (controlled) change({ updateAvailable: true });
    controlled = true;
  });
  const watch = (worker: ServiceWorker | null) => {
    const settle = () => {
      if (worker?.state === 'installed' && workers.controller) {
        waiting = worker;
        change({ updateAvailable: true });
      }
      if (worker?.state === 'activated') change({ offlineReady: true });
    };
    worker?.addEventListener('statechange', () => {
      if (waiting === worker && worker.state !== 'installed') waiting = null;
      settle();
    });
    settle();
  };
  watch(registration.installing);
  watch(registration.waiting);
  watch(registration.active);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

function change(part: Partial<OfflineStatus>): void {
  status = { ...status, ...part };
  for (const listener of listeners) listener();
}
