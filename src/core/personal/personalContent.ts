import type { ColumnProfile } from '../importing/profileTable.ts';
import { latinDigits } from '../read/readNumber.ts';
import type { PersonalKind } from './personalKind.ts';

// Iraqi mobile numbers have 11 digits from 073 to 079, or +964 / 00964 and 10; lines begin with a code of one to three digits.
const PHONE = /^(\+|00)?964\d{8,10}$|^07[3-9]\d{8}$|^7[3-9]\d{8}$|^\+\d{10,14}$/;
const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
// The national card has 12 digits, older civil cards 8; a passport one letter and 8 digits.
const NATIONAL_ID = /^(\d{12}|[A-Z]\d{8})$/;
const ADDRESS =
  /(محلة|محله|زقاق|شارع|دار)\s*\d|\b(street|st\.|house|block|mahalla|zuqaq|strasse|straße)\s*(no\.?\s*)?\d|\d+\s+\w+\s+(street|road|ave)/i;

/** Share of values above which a pattern makes a column personal: a few numbers in a column of words are enough to refuse it. */
const ENOUGH = 0.02;
/** Values that must be there before rarity says anything. */
const LEAST_FILLED = 20;

/**
 * What the values of a column tell of a person: patterns of phones, cards, addresses and e-mail in any of it; else words that
 * are nearly all different, as names and stories are. Places of the atlas, handed in as a test, are no names.
 */
export function personalContent(
  profile: ColumnProfile,
  isPlace: (text: string) => boolean,
): PersonalKind | null {
  const { sample, values } = profile;
  if (sample.length === 0) return null;
  const texts = sample.map((cell) => String(cell).trim());
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
  const digits = texts.map((text) => latinDigits(text).replace(/[\s().\-/]/g, ''));
  const shareOfDigits = (pattern: RegExp) =>
    digits.filter((text) => pattern.test(text)).length / texts.length;
  if (share((text) => EMAIL.test(text)) > ENOUGH) return 'email';
  if (shareOfDigits(PHONE) > ENOUGH) return 'phone';
  if (shareOfDigits(NATIONAL_ID) > 0.5 && isRare(profile)) return 'national_id';
  // Numbers within longer texts.
  if (
    share((text) => /(^|\D)(\+?964|0)7[3-9]\d[\s-]?\d{3}[\s-]?\d{4}(\D|$)/.test(latinDigits(text))) > ENOUGH
  )
    return 'phone';
  if (share((text) => ADDRESS.test(text)) > 0.1) return 'address';
  const words = texts.map((text) => text.split(/\s+/).length);
  const isText = share((text) => /\p{L}{2}/u.test(text)) > 0.8;
  if (!isText || profile.filled < LEAST_FILLED) return null;
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const rare = isRare(profile);
  if (length > 40 && (rare || values.size > 50)) return 'free_text';
  const mean = words.reduce((sum, n) => sum + n, 0) / words.length;
  const lettersOnly = share((text) => /^[\p{L}\p{M}\s'.-]+$/u.test(text)) > 0.9;
  if (rare && lettersOnly && mean >= 1.8 && mean <= 5.5) {
    const distinct = [...values.keys()].slice(0, 300);
    const places = distinct.filter(isPlace).length / distinct.length;
    if (places < 0.3) return 'name';
  }
  return null;
}

/**
 * Whether values are nearly all different. The entropy of the values, as a share of the highest possible, tells names from
 * codes that only a few rows happen to use.
 */
function isRare({ values, filled, more }: ColumnProfile): boolean {
  if (more) return true;
  let total = 0;
  for (const n of values.values()) total += n;
  if (total < 2) return false;
  let entropy = 0;
  for (const n of values.values()) entropy -= (n / total) * Math.log2(n / total);
  return values.size / filled > 0.5 && entropy / Math.log2(total) > 0.85;
}
