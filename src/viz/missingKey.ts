import type { Cell } from '#core/cell.ts';
import type { Messages } from '#i18n/messages.ts';

/** What a key calls missing cells: with the reason where all of them have the same. */
export function missingKey(t: Messages, cells: readonly Cell[]): string {
  const [reason, ...others] = new Set(
    cells.flatMap((cell) => (cell.kind === 'missing' ? [cell.reason] : [])),
  );
  return reason && others.length === 0
    ? `${t.legend.missing}: ${t.cell.missingReason[reason]}`
    : t.legend.missing;
}
