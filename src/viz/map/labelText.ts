/** Arabic vowel marks, the dagger alef and the stretching stroke: small type is easier to read without them. */
const MARKS = /[\u064B-\u0652\u0670\u0640]/g;
/** A remark after the name, as in "Basra (city)". */
const REMARK = /\s*[([].*$/;

/** A place's name as a map label: without vowel marks and without a remark in brackets. */
export const labelText = (name: string): string => name.replace(MARKS, '').replace(REMARK, '').trim();

/** The name in the reader's language, as a label; the other name where one is missing. */
export const labelIn = (
  language: string,
  place: { readonly name: string; readonly name1: string | null },
): string => labelText((language === 'ar' ? place.name1 : place.name) || place.name1 || place.name);
