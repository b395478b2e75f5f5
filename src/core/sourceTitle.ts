import type { Source } from './manifest.ts';

/** What a source is called for readers of a language: its title as quoted where it has none in that language. */
export const sourceTitle = ({ title, titles }: Source, lang: string): string => titles?.[lang] ?? title;
