import { useSyncExternalStore } from 'react';

const dark = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  const media = matchMedia(dark);
  media.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', changed);
  };
}

/** A name of the theme in force; it changes when the colour tokens do. */
export const useTheme = (): string =>
  useSyncExternalStore(
    subscribe,
    () => `${document.documentElement.dataset.theme ?? ''}/${matchMedia(dark).matches}`,
    () => '',
  );
