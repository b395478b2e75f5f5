import { useI18n } from '#i18n/I18nContext.tsx';
import type { FiguresRow } from '#queries/figures.ts';
import styles from './FigureQuote.module.css';
import { translatedFigure } from './translatedFigure.ts';

export interface FigureQuoteProps {
  readonly figure: FiguresRow;
  /** In small type, without its place, for a tile that names it already. */
  readonly small?: boolean;
}

/** A figure of others, quoted exactly as it was published, with date, source and caveat; before it what it says in the reader's language. */
export function FigureQuote({ figure, small = false }: FigureQuoteProps) {
  const { t, lang } = useI18n();
  const translated = translatedFigure(figure, lang);
  const caveat = translated?.caveat ?? figure.caveat;
  return (
    <blockquote className={`${styles.quote} ${small ? styles.small : ''}`}>
      {translated && (
        <p className={styles.text}>
          {translated.figure} <span className={styles.mark}>({t.frame.translated})</span>
        </p>
      )}
      <p lang="en" dir="ltr" className={translated ? styles.original : styles.text}>
        “{figure.figure}”
      </p>
      <footer className={styles.source}>
        <span lang="en" dir="ltr" className={styles.block}>
          {[...(small ? [] : [figure.place]), figure.date_or_period].join(' · ')} ·{' '}
          <cite>{figure.source}</cite>
        </span>
        {caveat && (
          <span
            {...(translated?.caveat ? {} : ({ lang: 'en', dir: 'ltr' } as const))}
            className={styles.caveat}
          >
            {caveat}
          </span>
        )}
      </footer>
    </blockquote>
  );
}
