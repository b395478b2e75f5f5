import type { ReactNode } from 'react';
import { useBook } from '#i18n/book.ts';
import { exploreBook } from '#i18n/explore/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import styles from './ExploreScreen.module.css';

export interface HintProps {
  /** Names of the districts that could not be drawn. */
  readonly refused: readonly string[];
  readonly children: ReactNode;
}

/** How a chart is read, and which districts it does not draw. */
export function Hint({ refused, children }: HintProps) {
  const words = useBook(exploreBook);
  const { format } = useI18n();
  return (
    <>
      {children}
      {refused.length > 0 && (
        <div className={styles.refused}>{fill(words.refused, { names: format.list(refused) })}</div>
      )}
    </>
  );
}
