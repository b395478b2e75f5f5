import { isLang, type Lang } from '#i18n/languages.ts';

const NAME = 'lang';

/** The language that a link asks for, beside the view. Known languages only. */
export const langParam = {
  read(search: string): Lang | null {
    const code = new URLSearchParams(search).get(NAME) ?? '';
    return isLang(code) ? code : null;
  },
  /** The link in this language; null takes the language out of it. */
  write(search: string, lang: Lang | null): string {
    const others = search
      .replace(/^\?/, '')
      .split('&')
      .filter((part) => part !== '' && part.split('=')[0] !== NAME);
    const parts = lang === null ? others : [...others, `${NAME}=${lang}`];
    return parts.length === 0 ? '' : `?${parts.join('&')}`;
  },
  /** The first link, in the language of the second when that one names one. */
  keep: (search: string, from: string): string => langParam.write(search, langParam.read(from)),
} as const;
