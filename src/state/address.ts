/** The address bar, seen from the store: the search part of the page's link. Tests bring their own. */
export interface Address {
  read(): string;
  /** Writes the search part (empty, or starting with `?`) as a new entry or over the present one. */
  write(search: string, how: 'push' | 'replace'): void;
  /** Calls back when the reader pressed Back or Forward. Returns how to stop. */
  listen(onMove: () => void): () => void;
}

/** The browser's own. */
export const browserAddress: Address = {
  read: () => location.search,
  write(search, how) {
    const url = `${location.pathname}${search}${location.hash}`;
    try {
      if (how === 'push') history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    } catch {
      // Browsers refuse more than about a hundred changes in half a minute. The view is right; the link catches up later.
    }
  },
  listen(onMove) {
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  },
};

/** The whole link with this search part, for sharing. */
export const absoluteLink = (search: string): string => `${location.origin}${location.pathname}${search}`;
