import type { FiguresRow } from '#queries/figures.ts';
import styles from './FigureQuote.module.css';

/** A figure of others, quoted exactly in the language in which it was published, with date, source and caveat. */
export function FigureQuote({ figure }: { readonly figure: FiguresRow }) {
  return (
    <blockquote className={styles.quote}>
      <p lang="en" dir="ltr" className={styles.text}>
        {figure.figure}
      </p>
      <footer lang="en" dir="ltr" className={styles.source}>
        {figure.place} · {figure.date_or_period} · <cite>{figure.source}</cite>
        {figure.caveat && <span className={styles.caveat}>{figure.caveat}</span>}
      </footer>
    </blockquote>
  );
}
