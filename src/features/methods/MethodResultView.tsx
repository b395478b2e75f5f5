import type { MethodResult } from '#core/methods/method.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { methodsBook } from '#i18n/methods/book.ts';
import { MethodPicture } from './MethodPicture.tsx';
import styles from './MethodsScreen.module.css';
import type { Sayer } from './useSay.ts';

export interface MethodResultViewProps {
  readonly result: MethodResult;
  readonly source: string;
  readonly say: Sayer;
}

/** A result: the answer in words, the pictures, what it cannot show, and how it was worked out. */
export function MethodResultView({ result, source, say }: MethodResultViewProps) {
  const words = useBook(methodsBook);
  const { format } = useI18n();
  const { verdict, pictures, cautions, tests, draws, seed, readings, left_out = [] } = result;
  return (
    <div className={styles.result}>
      <div className={styles.verdict} role="status">
        {verdict.map((said, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a verdict's sentences keep their order
          <p key={k}>{say.said(said)}</p>
        ))}
      </div>
      {cautions.length > 0 && (
        <aside className={styles.caution} aria-label={words.caution}>
          <strong>{words.caution}</strong>
          {cautions.map((said) => (
            <p key={said.say}>{say.said(said)}</p>
          ))}
        </aside>
      )}
      {pictures.map((picture) => (
        <MethodPicture key={picture.id} picture={picture} say={say} />
      ))}
      <ul className={styles.made} aria-label={words.madeOf}>
        <li>{fill(words.source, { source })}</li>
        {tests > 0 && <li>{fill(words.tests, { n: format.integer(tests) })}</li>}
        {left_out.length > 0 && (
          <li>{fill(words.leftOut, { places: say.figure({ as: 'places', value: left_out }) })}</li>
        )}
        {draws > 0 && <li>{fill(words.draws, { n: format.integer(draws), seed: String(seed) })}</li>}
        {readings > 1 && (
          <li>{fill(tests > 0 ? words.readings : words.readingsOpen, { n: format.integer(readings) })}</li>
        )}
      </ul>
    </div>
  );
}
