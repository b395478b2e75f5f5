import { defineBook } from '../book.ts';

/** The words for what a plan stands on: speeds, bridges, growth, groups of districts. */
export const groundBook = defineBook({
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
});
