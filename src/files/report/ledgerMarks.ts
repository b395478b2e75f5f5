import { LEDGER_FORMAT } from '#core/report/claim.ts';

/** Marks that stand around the ledger where a PDF prints it for machines. */
export const LEDGER_MARKS = ['⟦', '⟧'] as const;

/** The ledger in base64 between its marks, whatever line breaks the page put into it; empty when there is none. */
export function printedLedger(text: string): string {
  const [open, close] = LEDGER_MARKS;
  const code = text
    .slice(text.lastIndexOf(open) + 1, text.lastIndexOf(close))
    .replace(/[^A-Za-z0-9+/=]/g, '');
  if (code === '' || !text.includes(open)) return '';
  try {
    const bytes = Uint8Array.from(atob(code), (c) => c.charCodeAt(0));
    const json = new TextDecoder().decode(bytes);
    return json.includes(LEDGER_FORMAT) ? json : '';
  } catch {
    return '';
  }
}
