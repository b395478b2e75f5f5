/** Words that the names of schools have in English, Arabic and Kurdish; bare letters, without marks. */
const SCHOOL_WORDS =
  /\b(school|secondary|intermediate|preparatory|primary|institute|kindergarten)\b|مدرس|ثانوي|[اإ]عدادي|متوسط|ابتدائي|معهد|روضة|قوتابخان/i;
/** Digits of a telephone or card, which no school has in its name. */
const LONG_NUMBER = /[\d٠-٩]{5}/;

/**
 * Whether a name reads as that of a public school and not of a person. Many schools bear a person's name, so that a name alone
 * tells nothing: the word for a school must stand with it.
 */
export const isSchoolName = (name: string): boolean => SCHOOL_WORDS.test(name) && !LONG_NUMBER.test(name);
