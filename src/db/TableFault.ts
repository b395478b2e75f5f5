import type { TableName } from '#core/schema/tables.ts';

/** Why a table is not there: not delivered, other bytes than the manifest says, or bytes that the engine cannot read. */
export type TableFaultReason = 'missing' | 'corrupt' | 'unreadable';

/** One table of the atlas cannot be used. Questions that need it throw this; all others are answered. */
export class TableFault extends Error {
  override readonly name = 'TableFault';
  readonly table: TableName;
  readonly reason: TableFaultReason;
  /** What was found, for the page's technical note. */
  readonly detail: string;

  constructor(table: TableName, reason: TableFaultReason, detail: string, cause?: unknown) {
    super(`table ${table} is ${reason}: ${detail}`, { cause });
    this.table = table;
    this.reason = reason;
    this.detail = detail;
  }
}
