import type { ReactNode } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import styles from './MapFurnitureText.module.css';

/** What a map must say about itself, in the reader's language. */
export interface MapFurniture {
  readonly title: string;
  /** False when a heading beside the map says the title already; it stays the map's accessible name. */
  readonly titleShown?: boolean | undefined;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly source?: ReactNode;
  /** Where the figures come from when they are not published ones, such as that they are illustrative. */
  readonly provenance?: string | undefined;
  /** Exports and other tools of the map, at the end of its title's line. */
  readonly tools?: ReactNode;
}

export interface MapFurnitureTextProps extends MapFurniture {
  readonly part: 'head' | 'foot';
  readonly titleId?: string;
}

/** Title, unit and period above a map; provenance, source and boundary disclaimer below it. */
export function MapFurnitureText(props: MapFurnitureTextProps) {
  const { t } = useI18n();
  const { title, titleShown = true, unit, period, source, provenance } = props;
  if (props.part === 'foot')
    return (
      <p className={styles.foot}>
        {provenance && <strong className={styles.provenance}>{provenance}</strong>}
        {source && <span>{source}</span>}
        <span>{t.map.boundary}</span>
      </p>
    );
  const facts = [unit, period].filter((fact) => fact).join(' · ');
  return (
    <figcaption className={titleShown ? styles.head : styles.hidden}>
      <span id={props.titleId} className={styles.title}>
        {title}
      </span>
      {facts && <span className={styles.facts}>{facts}</span>}
      {props.tools && <span className={styles.tools}>{props.tools}</span>}
    </figcaption>
  );
}
