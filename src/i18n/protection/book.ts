import { defineBook } from '../book.ts';
import type { en } from './en.ts';

/** The words on how a release was protected and what it continues. */
export const protectionBook = defineBook<typeof en>({
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
});
