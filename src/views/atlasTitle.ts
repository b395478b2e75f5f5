import type { Manifest } from '#core/manifest.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';

/** What an atlas calls itself in a language: its own name and that of its area. Files bear it, and reports are known by it. */
export const atlasTitle = (t: Messages, lang: Lang, { atlas }: Pick<Manifest, 'atlas'>): string =>
  lang === 'ar' ? `${t.app.name}، ${atlas.name1}` : `${t.app.name}, ${atlas.name}`;
