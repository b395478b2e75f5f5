import { saveFile } from '#files/saveFile.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import { StatTile } from '#ui/StatTile.tsx';
import { FindingTable } from './FindingTable.tsx';
import styles from './Importing.module.css';
import { SettleTable } from './SettleTable.tsx';
import type { Importing } from './useImporting.ts';

const ENDS = ['rows', 'used', 'merged', 'rejected'] as const;

/** Step three: how every row ends, what was found, and what the steward can settle. */
export function CheckStep({ importing }: { readonly importing: Importing }) {
  const w = useBook(importingBook);
  const { format } = useI18n();
  const { checked } = importing;
  if (!checked) return null;
  const { report, extent } = checked;
  const { total } = report;
  const n = format.integer;
  const save = () =>
    saveFile({
      name: 'import-report.json',
      type: 'application/json',
      bytes: new TextEncoder().encode(`${JSON.stringify(report, null, 1)}\n`),
    });
  return (
    <>
      <div className={styles.ends}>
        {ENDS.map((end) => (
          <StatTile key={end} title={w[end]} value={n(total[end])} />
        ))}
      </div>
      <p className={styles.adds}>
        {fill(w.addsUp, {
          rows: n(total.rows),
          used: n(total.used),
          merged: n(total.merged),
          rejected: n(total.rejected),
        })}
        {extent && (
          <span className={styles.soft}>
            {' · '}
            {fill(w.dated, { start: format.month(extent.start), end: format.month(extent.end) })}
          </span>
        )}
      </p>
      <SettleTable key={total.used} importing={importing} />
      <Card
        title={w.findingsTitle}
        actions={
          <Button size="s" variant="quiet" icon="download" onClick={save}>
            {w.saveReport}
          </Button>
        }
      >
        {report.findings.length === 0 ? (
          <p className={styles.soft}>{w.noFindings}</p>
        ) : (
          <FindingTable findings={report.findings} />
        )}
      </Card>
      {total.used === 0 && <Notice tone="warn">{w.nothingUsed}</Notice>}
      <div className={styles.actions}>
        <Button onClick={() => importing.setStep('columns')}>{w.back}</Button>
        <Button
          variant="primary"
          endIcon="arrowEnd"
          disabled={total.used === 0 || importing.progress !== null}
          onClick={() => void importing.toPublication()}
        >
          {w.next}
        </Button>
      </div>
    </>
  );
}
