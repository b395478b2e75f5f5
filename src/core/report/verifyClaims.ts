import { type Cell, hasValue } from '../cell.ts';
import { latinDigits } from '../read/readNumber.ts';
import type { FigureResult, LedgerClaim } from './claim.ts';
import { printsInAnyOrder } from './printsInAnyOrder.ts';

/**
 * How a claim stands on the present data. `holds`: the same number with the same doubt. `moved`: another number, or another
 * doubt. `unpublished`: withheld, not published or not known here any more. `altered`: the file does not print what its own
 * ledger says.
 */
export const CLAIM_STATES = ['holds', 'moved', 'unpublished', 'altered'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export interface ClaimVerdict {
  readonly claim: LedgerClaim;
  readonly state: ClaimState;
  /** The figure on the present data; null when it cannot be asked. */
  readonly now: FigureResult | null;
  /** Its words, where the screen that shows it says them. */
  readonly said?: string;
}

/** What a file prints, and in which order: as it is read, or as it is seen, which turns languages written from the right. */
export interface Print {
  readonly text: string;
  readonly order: 'read' | 'seen';
}

/** Compares a claim with what the present data give, and with what the file prints. */
export function verifyClaim(claim: LedgerClaim, now: FigureResult | null, print: Print): ClaimVerdict {
  if (!prints(print, claim)) return { claim, state: 'altered', now };
  if (now && sameCell(claim.cell, now.cell) && claim.verdict === now.verdict)
    return { claim, state: 'holds', now };
  if (!now || (hasValue(claim.cell) && !hasValue(now.cell))) return { claim, state: 'unpublished', now };
  return { claim, state: 'moved', now };
}

/** Whether a file prints the claim's words followed by its mark; or around it, where the order is that of the eye. */
export function prints({ text, order }: Print, claim: Pick<LedgerClaim, 'text' | 'mark'>): boolean {
  return (
    comparable(text).includes(comparable(`${claim.text}[${claim.mark}]`)) ||
    (order === 'seen' && printsInAnyOrder(text, claim))
  );
}

/** Text without what formats add or lose: spaces, direction marks, other shapes of the same letter. */
const comparable = (text: string): string =>
  latinDigits(text.normalize('NFKC')).replace(
    /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\u200b-\u200d]/g,
    '',
  );

// The last bits of a quotient differ between engines; nothing that is printed does.
const CLOSE = 1e-9;
const close = (a: number, b: number) => Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(a), Math.abs(b));

/** Whether two cells say the same. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (a.kind !== b.kind) return false;
  const fields = ['value', 'low', 'high', 'reason'] as const;
  const field = (cell: Cell, name: (typeof fields)[number]) =>
    (cell as unknown as Record<string, unknown>)[name];
  return fields.every((name) => {
    const [x, y] = [field(a, name), field(b, name)];
    return typeof x === 'number' && typeof y === 'number' ? close(x, y) : x === y;
  });
}
