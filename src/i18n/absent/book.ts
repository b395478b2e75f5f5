import { defineBook } from '../book.ts';
import type { en } from './en.ts';

/** The words of a screen whose records an atlas does not hold. */
export const absentBook = defineBook<typeof en>({
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
});
