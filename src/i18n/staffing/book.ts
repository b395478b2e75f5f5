import { defineBook } from '../book.ts';

/** The words of the staffing screen. */
export const staffingBook = defineBook({
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
});
