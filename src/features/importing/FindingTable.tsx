import { FINDINGS, type Finding } from '#core/checks/finding.ts';
import { sayRows } from '#core/importing/importReport.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { Badge } from '#ui/Badge.tsx';
import styles from './Importing.module.css';

const TONES = { rejected: 'bad', merged: 'neutral', note: 'warn' } as const;
/** Findings in sight; the report file holds all. */
const SHOWN = 60;

/** What was found, with file, column, rows, and the remedy. */
export function FindingTable({ findings }: { readonly findings: readonly Finding[] }) {
  const w = useBook(importingBook);
  const { format } = useI18n();
  return (
    <section className={styles.scroll} aria-label={w.findingsTitle}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{w.finding}</th>
            <th scope="col">{w.number}</th>
            <th scope="col">{w.where}</th>
            <th scope="col">{w.remedy}</th>
          </tr>
        </thead>
        <tbody>
          {findings.slice(0, SHOWN).map((finding) => {
            const { kind, file, part, column, value, rows, count, number } = finding;
            const ending = FINDINGS[kind];
            const place = [file, part, column].filter(Boolean).join(' · ');
            return (
              <tr key={`${kind} ${place} ${value ?? ''}`}>
                <th scope="row">
                  <Badge tone={TONES[ending]}>{ending === 'note' ? w.finding : w[ending]}</Badge>{' '}
                  {w.findings[kind].says}
                  {value !== undefined && (
                    <>
                      {': '}
                      <bdi>{value}</bdi>
                    </>
                  )}
                </th>
                <td>{format.integer(number ?? count)}</td>
                <td>
                  <bdi>{place}</bdi>
                  {rows.length > 0 && <div className={styles.soft}>{`${w.rows}: ${sayRows(rows)}`}</div>}
                </td>
                <td>{w.findings[kind].fix}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
