import { MEASURES } from '#core/schema/dimensions.ts';
import type { ProtectedTable } from '#core/schema/tables.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { protectionBook } from '#i18n/protection/book.ts';
import { releasesBook } from '#i18n/releases/book.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import styles from './AboutScreen.module.css';

/** How near the rounding was sought, what a release continues, where it gave way, and what was not collected; nothing when none is so. */
export function ReleaseNotes() {
  const { format } = useI18n();
  const w = useBook(protectionBook);
  const { tables } = useBook(dictionary);
  const { measures } = useBook(releasesBook);
  const nameOf = useAreaNames();
  const figureOf = (table: ProtectedTable, measure: string) =>
    MEASURES[table].length > 1
      ? `${tables[table]} · ${measures[measure as keyof typeof measures] ?? measure}`
      : tables[table];
  const { manifest } = useAtlas();
  const { follows, rounding_gap, coarsened = [], widened = [], gaps = [] } = manifest;
  return (
    <>
      {rounding_gap !== undefined && <p>{fill(w.rounding, { gap: format.percent(rounding_gap) })}</p>}
      {follows && (
        <p>
          {fill(w.follows, {
            version: follows.data_version,
            month: format.month(follows.end),
            kept: format.integer(follows.kept),
          })}{' '}
          {follows.revision &&
            fill(w.revision, {
              name: follows.revision.name,
              counts: format.integer(follows.revision.counts),
            })}
        </p>
      )}
      {coarsened.length > 0 && (
        <>
          <h3>{w.coarsened}</h3>
          <p>{w.coarsenedHint}</p>
          <ul className={styles.notes}>
            {coarsened.map(({ table, year, measure, withheld }) => (
              <li key={`${table} ${year} ${measure}`}>
                {figureOf(table, measure)}, {format.monthOrYear(year)}:{' '}
                {withheld === 'months' ? w.months : w.all}
              </li>
            ))}
          </ul>
        </>
      )}
      {widened.length > 0 && (
        <>
          <h3>{w.widened}</h3>
          <p>{w.widenedHint}</p>
          <ul className={styles.notes}>
            {widened.map(({ table, year, measure, within }) => (
              <li key={`${table} ${year} ${measure}`}>
                {figureOf(table, measure)}, {format.monthOrYear(year)}:{' '}
                {within === 'base' ? w.withinBase : w.withinTwice}
              </li>
            ))}
          </ul>
        </>
      )}
      {gaps.length > 0 && (
        <>
          <h3>{w.gaps}</h3>
          <p>{w.gapsHint}</p>
          <ul className={styles.notes}>
            {gaps.map(({ table, start, end, adm2_pcode }) => (
              <li key={`${table} ${start} ${adm2_pcode}`}>
                {tables[table]}, {format.period({ start, end })},{' '}
                {adm2_pcode ? nameOf(adm2_pcode) : w.everywhere}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
