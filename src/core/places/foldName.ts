/**
 * A place name folded so that its usual spellings fall together. Arabic: vowel marks and tatweel off, أإآٱ→ا, ة→ه, ى→ي, ؤ→و,
 * ئ→ي, گ→ك, the article ال off. Latin: accents, apostrophes and case off, the article (Al-, El-, As-, Ash-, …) off, doubled
 * letters single, and letters that transliterations exchange made one (q/k, th/t, dh/d, kh/k, gh/g, ou/u, ee/i, oo/u, ei/ai→e …).
 * Words for a kind of place (district, nahia, قضاء, ناحية …) are left out. Empty when nothing is left.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064B-\u065F\u0670\u0640\u200E\u200F]/g, '')
    .toLowerCase();
  return /[\u0600-\u06FF]/.test(plain) ? foldArabic(plain) : foldLatin(plain);
}

const ARABIC_KINDS = /^(محافظه|قضاء|قضا|ناحيه|مركز|مدينه|حي|قريه)$/;
function foldArabic(text: string): string {
  return (
    text
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ة/g, 'ه')
      .replace(/[ىیئ]/g, 'ي')
      .replace(/ؤ/g, 'و')
      .replace(/[گک]/g, 'ك')
      .replace(/ء/g, '')
      .split(/[^\u0600-\u06FF0-9]+/)
      .filter((word) => word && !ARABIC_KINDS.test(word))
      .map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word))
      // ابو and ابي are two cases of one word.
      .map((word) => (word === 'ابي' || word === 'ابا' ? 'ابو' : word))
      .join(' ')
  );
}

const LATIN_KINDS =
  /^(governorate|province|district|subdistrict|sub|nahia|nahiya|nahya|qadha|qada|qaza|markaz|center|centre|city|hay|village|d|c|of|the|provinz|bezirk|distrikt)$/;
const ARTICLES = /^(al|el|ul|as|ash|ad|adh|an|ar|at|ath|az|es|esh|il)$/;
function foldLatin(text: string): string {
  const words = text
    .replace(/['’`ʿʾ‘]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !LATIN_KINDS.test(word));
  const bare = words.filter((word, k) => !(ARTICLES.test(word) && k < words.length - 1));
  return bare
    .map((word) => (word.length > 5 && /^al[^aeiou]/.test(word) ? word.slice(2) : word))
    .map((word) => (word === 'abi' || word === 'aba' || word === 'abo' ? 'abu' : word))
    .map(foldWord)
    .filter(Boolean)
    .join(' ');
}

function foldWord(word: string): string {
  return word
    .replace(/ou|oo|ow|w(?=[^aeiou]|$)/g, 'u')
    .replace(/ee|ie|y(?=[^aeiou]|$)/g, 'i')
    .replace(/ei|ai|ay|ey/g, 'i')
    .replace(/au|aw/g, 'u')
    .replace(/kh|gh|q|c(?!h)/g, 'k')
    .replace(/th|dh|tt/g, (pair) => pair[0]!)
    .replace(/ts|z/g, 's')
    .replace(/e/g, 'a')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)(ah|a|h)$/, '');
}
