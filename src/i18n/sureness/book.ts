import { defineBook } from '../book.ts';

/** The words about how sure a plan of the planning room is. */
export const surenessBook = defineBook({
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
});
