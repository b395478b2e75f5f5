import type { Lang } from '#i18n/languages.ts';
import type { FiguresRow } from '#queries/figures.ts';

/** What a figure of others and its caveat say in a language; null in the language of the quotation, and where nobody translated it. */
export function translatedFigure(
  row: FiguresRow,
  lang: Lang,
): { readonly figure: string; readonly caveat: string | null } | null {
  if (lang === 'en') return null;
  const [figure, caveat] = lang === 'ar' ? [row.figure1, row.caveat1] : [row.figure_de, row.caveat_de];
  return figure === null ? null : { figure, caveat };
}
