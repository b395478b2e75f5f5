import { indicatorOf } from '#core/indicators/list.ts';
import type { Lang } from '#i18n/languages.ts';
import type { ReportWords } from '#i18n/report/voice.ts';

/** A figure's name in words: the book's, or that of the indicator with its code. */
export function figureName(words: Pick<ReportWords, 'figures'>, lang: Lang, id: string): string {
  const indicator = indicatorOf(id);
  if (indicator) return `${indicator.code} · ${indicator.name[lang]}`;
  return (words.figures as Readonly<Record<string, string>>)[id] ?? id;
}
