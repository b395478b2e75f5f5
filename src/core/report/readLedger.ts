import { CELL_KINDS, type Cell } from '../cell.ts';
import { LEDGER_FORMAT, type Ledger, type LedgerClaim } from './claim.ts';

const MAX_CLAIMS = 5000;

/** A ledger from the text in a file, or null when the text is none. Claims that cannot be read are left out. */
export function readLedger(text: string): Ledger | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof raw !== 'object' || raw === null) return null;
  const { format, title, atlas, lang, data_version, as_of, claims } = raw as Record<string, unknown>;
  if (format !== LEDGER_FORMAT || !Array.isArray(claims)) return null;
  const words = [title, atlas, lang, data_version, as_of];
  if (!words.every((word) => typeof word === 'string')) return null;
  return {
    format: LEDGER_FORMAT,
    title: title as string,
    atlas: atlas as string,
    lang: lang as string,
    data_version: data_version as string,
    as_of: as_of as string,
    claims: claims.slice(0, MAX_CLAIMS).filter(isClaim),
  };
}

function isClaim(value: unknown): value is LedgerClaim {
  if (typeof value !== 'object' || value === null) return false;
  const { mark, figure, adm2_pcode, view, filters, text, cell } = value as Record<string, unknown>;
  if (typeof mark !== 'number' || typeof figure !== 'string' || typeof text !== 'string') return false;
  if (!(adm2_pcode === null || typeof adm2_pcode === 'string')) return false;
  if (view !== undefined && !isPlace(view)) return false;
  return isFilters(filters) && CELL_KINDS.includes((cell as Cell | null)?.kind as Cell['kind']);
}

function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { link, frame, row, column } = value as Record<string, unknown>;
  if (![link, frame, row, column].every((part) => typeof part === 'string')) return false;
  // A link is only ever the search part of an address of this page.
  return link === '' || String(link).startsWith('?');
}

function isFilters(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { period, categories, districts, movements, radius_km } = value as Record<string, unknown>;
  const { start, end } = (period ?? {}) as Record<string, unknown>;
  const month = /^\d{4}-(0[1-9]|1[0-2])$/;
  return (
    month.test(String(start)) &&
    month.test(String(end)) &&
    [categories, districts, movements].every(
      (codes) => Array.isArray(codes) && codes.every((code) => typeof code === 'string'),
    ) &&
    typeof radius_km === 'number'
  );
}
