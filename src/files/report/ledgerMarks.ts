import { unzlibSync, zlibSync } from 'fflate';
import { LEDGER_FORMAT, type Ledger } from '#core/report/claim.ts';

const BRACE = 123;
/** Letters of one piece: short enough for one printed line, which no page break and no running head can cut. */
const PIECE = 96;

/**
 * A ledger as pieces that a page can print and a reader of its text can find again, wherever pages break: each stands between
 * marks of its own, with its number before it.
 */
export function ledgerPieces(ledger: Ledger): string[] {
  const bytes = zlibSync(new TextEncoder().encode(JSON.stringify(ledger)), { level: 9 });
  let text = '';
  for (let k = 0; k < bytes.length; k += 8192) text += String.fromCharCode(...bytes.subarray(k, k + 8192));
  return (btoa(text).match(new RegExp(`.{1,${PIECE}}`, 'g')) ?? []).map(
    (piece, k) => `\u27e6${k}:${piece}\u27e7`,
  );
}

/** The ledger's JSON from the text of a page that printed its pieces; empty when there is none, or one is missing. */
export function printedLedger(text: string): string {
  const pieces = new Map<number, string>();
  for (const [, number, piece] of text.matchAll(/\u27e6\s*(\d+)\s*:([A-Za-z0-9+/=\s]+)\u27e7/g))
    pieces.set(Number(number), piece!.replace(/\s/g, ''));
  const code = Array.from({ length: pieces.size }, (_, k) => pieces.get(k) ?? '?').join('');
  try {
    const bytes = Uint8Array.from(atob(code), (c) => c.charCodeAt(0));
    // Reports printed before the ledger was packed begin with the brace of its JSON.
    const json = new TextDecoder().decode(bytes[0] === BRACE ? bytes : unzlibSync(bytes));
    return json.includes(LEDGER_FORMAT) ? json : '';
  } catch {
    return '';
  }
}
