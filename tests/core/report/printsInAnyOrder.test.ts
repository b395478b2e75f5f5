import { describe, expect, it } from 'vitest';
import { prints } from '#core/report/verifyClaims.ts';

/** Lines as a reader of PDF gives them from printed Arabic: letters in their joined shapes, words as the eye meets them. */
const LINES = [
  'نﻮﻧﺎﻛ ةﺮﺘﻔﻟﺎﺑ ﺔﻧرﺎﻘﻣو .[1] (996–1,004) ﺔﻟﺎﺣ 1,000 ﻮﺤﻧ :(ﺔﻔﻴﻨﻌﻟا تﺎﻋاﺰﻨﻟا)',
  'ﺶﻴﻌﻳ .81% (63%–100%)[4] ﺔﺒﺴﻨﺑ عﺎﻔﺗار ﻆﺣﻼُﻳ ﺔﻘﺑﺎﺴﻟا ةﺮﺘﻔﻟﺎﺑ ﺔﻧرﺎﻘﻣو',
  '(971–975 ﻮﺤﻧ ﺔﻟﺎﺣ ﻦﻣ ﺎﻳﺎﻀﻘﻟا ﺔﺒﺴﻧ ﺖﻐﻠﺑو ﺢﺿوا ﺮيﻐﺗ دﻮﺟو مﺪﻋ ﻆﺣﻼُﻳ ﺎﻳﺎﻀﻘﻟا ددﻋ نإ ﺚﻴﺣ ةﺮﺼﺒﻟا',
  'ﺮيﻐﺗ مﺪﻋ [40] (979',
  'ﺐﻴﺼﺨﻟا ﻲاب[41] (101–109) 105[42] (20.8–33.3) 26.6[43] (+149% ﻰﻟإ +7% ﻦﻣ) +62%',
  'ﻂﺨﺑ ﺐﺘﻜﻣ ﻦﻣ ﻦﻤﺿ ([77] ﺎ ً ﺼﺨﺷ 3,664,168 :عﻮﻤﺠﻤﻟا) نﺎﻜﺴﻟا ﻦﻣ',
].join('\n');
const seen = { text: LINES, order: 'seen' } as const;

describe('claims in text as it is seen', () => {
  it.each([
    [1, 'نحو 1,000 حالة (\u2066996–1,004\u2069)'],
    [4, 'ارتفاع بنسبة 81\u200e%\u200e (\u206663\u200e%\u200e–100\u200e%\u200e\u2069)'],
    [40, 'نحو 975 حالة (\u2066971–979\u2069)'],
    [77, '3,664,168 شخصًا'],
    [41, '105 (\u2066101–109\u2069)'],
    [42, '26.6 (\u206620.8–33.3\u2069)'],
    [43, '\u200e+62\u200e%\u200e (من \u200e+7\u200e%\u200e إلى \u200e+149\u200e%\u200e)'],
  ])('finds claim %i', (mark, text) => {
    expect(prints(seen, { mark, text })).toBe(true);
    // In the order of reading the same letters say something else.
    expect(prints({ ...seen, order: 'read' }, { mark, text })).toBe(false);
  });

  it.each([
    ['another number', 1, 'نحو 1,005 حالة (\u2066996–1,004\u2069)'],
    ['another end of the interval', 4, 'ارتفاع بنسبة 81% (63%–101%)'],
    ['another word', 4, 'انخفاض بنسبة 81% (63%–100%)'],
    ['another sign', 43, '+62% (من −7% إلى +149%)'],
    ["a neighbour's number", 41, '26.6 (\u2066101–109\u2069)'],
    ['a mark that is not there', 7, '105'],
  ])('does not take %s for the claim', (_, mark, text) => {
    expect(prints(seen, { mark, text })).toBe(false);
  });
});
