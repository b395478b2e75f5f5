import { boundsOf, type Cell } from '#core/cell.ts';
import type { Digits } from '#core/digits.ts';
import type { FigureResult } from '#core/report/claim.ts';
import type { FigureUnit } from '#core/report/figures/figure.ts';
import { type CountUnit, type Format, makeFormat } from '../format.ts';
import { LANGUAGES, type Lang } from '../languages.ts';
import { fill, type Messages, type Widen } from '../messages.ts';
import { plural } from '../plural.ts';
import { reportBook } from './book.ts';
import type { en } from './en.ts';

export type ReportWords = Widen<typeof en>;

/** A report's own language and digits, which may be others than the reader's. */
export interface Voice {
  readonly lang: Lang;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Eastern ones are for texts written from the right. */
  readonly digits: Digits;
  readonly t: Messages;
  readonly words: ReportWords;
  readonly format: Format;
  /** A figure as it stands in a sentence: number, unit in the right plural, doubt; or why there is no number. */
  readonly say: (result: FigureResult, unit: FigureUnit) => string;
  /** A number with its unit. */
  readonly count: (value: number, unit: FigureUnit) => string;
}

/** Fetches all the words that a report in a language needs. */
export async function loadVoice(lang: Lang, digits: Digits): Promise<Voice> {
  const { locale, dir, load } = LANGUAGES[lang];
  const [t, words] = await Promise.all([load(), reportBook.load(lang)]);
  return makeVoice(lang, locale, dir, dir === 'rtl' ? digits : 'latn', t, words);
}

function makeVoice(
  lang: Lang,
  locale: string,
  dir: 'ltr' | 'rtl',
  digits: Digits,
  t: Messages,
  words: ReportWords,
): Voice {
  const format = makeFormat(locale, digits, t);
  const bare = (value: number, unit: FigureUnit): string => {
    if (unit === 'rate' || unit === 'density') return format.rate(value);
    if (unit === 'share' || unit === 'change') return format.percent(value);
    return format.integer(value);
  };
  const count = (value: number, unit: FigureUnit): string => {
    const text = bare(value, unit);
    if (unit === 'offices' || unit === 'officers')
      return plural(locale, words.units[unit], Math.round(value), text);
    if (unit === 'rate') return fill(words.say.rate, { value: text });
    if (unit === 'density') return fill(words.say.density, { value: text });
    if (unit === 'number') return text;
    if (unit === 'share' || unit === 'change') return text;
    return plural(locale, t.units[unit as CountUnit], Math.round(value), text);
  };
  const gap = (cell: Cell): string =>
    fill(words.say.refused, {
      reason: cell.kind === 'missing' ? t.cell.missingReason[cell.reason] : t.cell.suppressedLong,
    });
  const say = ({ cell, verdict }: FigureResult, unit: FigureUnit): string => {
    if (cell.kind === 'suppressed' || cell.kind === 'missing') return gap(cell);
    if (unit === 'change') return change(cell.value, boundsOf(cell)!, verdict);
    if (cell.kind === 'exact') return count(cell.value, unit);
    return fill(words.say.about, {
      value: count(cell.value, unit),
      range: format.range(bare(cell.low, unit), bare(cell.high, unit)),
    });
  };
  const change = (
    value: number,
    { low, high }: { low: number; high: number },
    verdict: FigureResult['verdict'],
  ): string => {
    if (verdict === 'rise' || verdict === 'fall') {
      // A fall is said as a positive number, so its ends change places.
      const [a, b] = verdict === 'rise' ? [low, high] : [-high, -low];
      return fill(words.say[verdict], {
        value: format.percent(Math.abs(value)),
        range: format.range(format.percent(a), format.percent(b)),
      });
    }
    return fill(words.say.noClearChange, {
      range: fill(t.cell.rangeSigned, { low: format.change(low), high: format.change(high) }),
    });
  };
  return { lang, locale, dir, digits, t, words, format, say, count };
}
