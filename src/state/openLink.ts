import { upgradeLink } from './upgradeLink.ts';

/** Longer links are not read past this many characters. */
export const MAX_LINK = 8000;
/** Parameters of the link that are not part of the view; they are read elsewhere. */
const FOREIGN_PARAMS = ['lang'] as const;
const MAX_DROPPED = 12;
const MAX_QUOTE = 40;
const MORE = '…';

/** A reader of one link, which notes what it cannot use. */
export interface LinkReader {
  /** The parameter through `parse`, or `fallback` when it is left out or means nothing (null). */
  take<T>(name: string, fallback: T, parse: (text: string) => T | null): T;
  /** Notes a value that is not used. */
  drop(name: string, value: string): void;
  /** Everything that was not used, with the parameters that nobody asked for: short, and safe to show. */
  finish(): string[];
}

/** Opens the search part of a link, of any version and from anyone. */
export function openLink(search: string): LinkReader {
  const dropped: string[] = [];
  const drop = (name: string, value: string) => {
    // Control characters and direction marks of a hostile link must not reach the page's text.
    const text = `${name}=${value}`;
    const quote = text.slice(0, MAX_QUOTE).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
    dropped.push(text.length > MAX_QUOTE ? `${quote}${MORE}` : quote);
  };

  let text = search.replace(/^[?#]/, '');
  if (text.length > MAX_LINK) {
    text = text.slice(0, Math.max(0, text.lastIndexOf('&', MAX_LINK)));
    dropped.push(MORE);
  }
  const params = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (params.has(name)) drop(name, value);
    else params.set(name, value);
  }
  for (const name of FOREIGN_PARAMS) params.delete(name);
  upgradeLink(params);

  return {
    drop,
    take(name, fallback, parse) {
      const value = params.get(name);
      if (value === undefined) return fallback;
      params.delete(name);
      const parsed = parse(value);
      if (parsed === null) drop(name, value);
      return parsed ?? fallback;
    },
    finish() {
      for (const [name, value] of params) drop(name, value);
      return dropped.length > MAX_DROPPED ? [...dropped.slice(0, MAX_DROPPED), MORE] : dropped;
    },
  };
}
