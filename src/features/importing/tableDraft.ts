import { lackingRoles } from '#core/importing/prepareTable.ts';
import type { Mapping } from '#core/mapping/mapping.ts';
import { PROTECTED_NAMES, type ProtectedTable } from '#core/schema/tables.ts';
import type { SeenTable } from '#jobs/importing/importJob.ts';

/** A table of a file on its way: what was seen of it, and what the steward makes of it. */
export interface TableDraft {
  readonly id: string;
  readonly seen: SeenTable;
  readonly mapping: Mapping;
  /** Whether it is to be taken in; one that is only compared, or left out, is not. */
  readonly taken: boolean;
}

/** The draft of a table that was just seen. Tables that fill no table of records are not taken. */
export function draftOf(seen: SeenTable): TableDraft {
  const feedsRecords = seen.feeds === null || PROTECTED_NAMES.includes(seen.feeds as ProtectedTable);
  return { id: `${seen.file} ${seen.part ?? ''}`, seen, mapping: seen.guess.mapping, taken: feedsRecords };
}

/** Personal columns that are not dropped yet. */
export const personalLeft = ({ seen, mapping }: TableDraft) =>
  seen.personal.filter(({ column }) => !mapping.dropped.includes(column));

/** Whether a draft can be checked: nothing personal is left, and no role is lacking. */
export const isReady = (draft: TableDraft): boolean =>
  personalLeft(draft).length === 0 && lackingRoles(draft.mapping).length === 0;

/** A mapping without a column, which is then never read. */
export function dropColumn(mapping: Mapping, column: string): Mapping {
  const columns = Object.fromEntries(Object.entries(mapping.columns).filter(([, name]) => name !== column));
  return { ...mapping, columns, dropped: [...new Set([...mapping.dropped, column])] };
}
