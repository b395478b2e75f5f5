import { useCallback } from 'react';
import { type Figure, type Said, TOGETHER } from '#core/methods/figure.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { methodsBook } from '#i18n/methods/book.ts';
import { useFilters } from '#state/useStore.ts';
import { useAreaNames } from '#views/useAreaNames.ts';

/** Says figures and sentences of a method in the reader's language. */
export interface Sayer {
  readonly figure: (figure: Figure) => string;
  readonly said: (said: Said) => string;
  readonly word: (word: string) => string;
}

/** A sayer with the words of one method. Throws on a word that the method has not declared. */
export function useSay(words: Readonly<Record<string, string>>): Sayer {
  const book = useBook(methodsBook);
  const { format, t } = useI18n();
  const nameOf = useAreaNames();
  const all = useFilters().districts.length === 0 ? book.together : book.chosenTogether;
  const word = useCallback(
    (name: string) => {
      const text = words[name];
      if (text === undefined) throw new RangeError(`no word ${name}`);
      return text;
    },
    [words],
  );
  const figure = useCallback(
    (one: Figure): string => {
      switch (one.as) {
        case 'number':
          return format.number(short(one.value));
        case 'integer':
          return format.integer(one.value);
        case 'share':
          return format.percent(one.value);
        case 'change':
          return format.change(one.value);
        case 'p': {
          const text = format.probability(one.value);
          // A formula reads from left to right in every language.
          return `\u2066p\u00a0${text.includes('<') ? text.replace('<', '<\u00a0') : `=\u00a0${text}`}\u2069`;
        }
        case 'range': {
          const sayEnd = (value: number) =>
            one.of === 'number'
              ? format.number(short(value))
              : one.of === 'share'
                ? format.percent(value)
                : format.change(value);
          const { low, high } = one.value;
          // A dash beside a minus cannot be read.
          return one.of === 'change' || low < 0
            ? fill(t.cell.rangeSigned, { low: sayEnd(low), high: sayEnd(high) })
            : format.range(sayEnd(low), sayEnd(high));
        }
        case 'count':
          return format.count(one.value, one.unit);
        case 'month':
          return format.month(one.value);
        case 'season':
          return format.month(`2024-${String(one.value).padStart(2, '0')}`, 'name');
        case 'places':
          return format.list(one.value.map((id) => (id === TOGETHER ? all : nameOf(id))));
        case 'word':
          return word(one.value);
      }
    },
    [format, t, all, nameOf, word],
  );
  const said = useCallback(
    ({ say, with: values }: Said) =>
      fill(word(say), Object.fromEntries(Object.entries(values).map(([name, one]) => [name, figure(one)]))),
    [word, figure],
  );
  return { figure, said, word };
}

/** Three digits are all that an estimate of this kind can bear. */
const short = (value: number) => Number(value.toPrecision(3));
