import { parseReadFault } from '#core/read/ReadFault.ts';
import { useBook } from '#i18n/book.ts';
import { importingBook } from '#i18n/importing/book.ts';
import { fill } from '#i18n/messages.ts';
import { Notice } from '#ui/Notice.tsx';
import type { Trouble } from './useImporting.ts';

/** Why a step did not end: cancelled, a file that breaks, or something else; what was loaded is still there. */
export function TroubleNote({ trouble }: { readonly trouble: 'cancelled' | Trouble }) {
  const w = useBook(importingBook);
  if (trouble === 'cancelled') return <Notice title={w.cancelled} />;
  if (trouble.name === 'Missing')
    return (
      <Notice tone="error" title={w.failed}>
        <p>{fill(w.renew.missing, { codes: trouble.message })}</p>
      </Notice>
    );
  // A library that ran on at a broken file was stopped; its message is the file's name.
  const silent = trouble.name === 'Silence';
  const fault = trouble.name === 'ReadFault' ? parseReadFault(trouble.message) : null;
  const words = silent ? w.faults.stopped : fault ? w.faults[fault.kind] : null;
  return (
    <Notice tone="error" title={w.failed}>
      {words ? (
        <p>
          <bdi>{fault?.file ?? trouble.message}</bdi>
          {fault?.row ? ` · ${w.rows}: ${fault.row}` : ''}
          {`: ${words.says} ${words.fix}`}
        </p>
      ) : (
        <p dir="auto">{trouble.message}</p>
      )}
    </Notice>
  );
}
