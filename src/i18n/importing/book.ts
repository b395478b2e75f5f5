import { defineBook } from '../book.ts';

/** The words of bringing files in. */
export const importingBook = defineBook({
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
});
