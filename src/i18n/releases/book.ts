import { defineBook } from '../book.ts';
import type { en } from './en.ts';

/** The words of the comparison of releases. */
export const releasesBook = defineBook<typeof en>({
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
});
