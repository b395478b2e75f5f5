/** A question that failed, with the SQL that ran and the cause. It concerns only the view that asked. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault';
  /** The name of the query. */
  readonly query: string;
  /** The statement with its values in place. */
  readonly sql: string;

  constructor(query: string, sql: string, cause: unknown) {
    super(`query ${query} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.query = query;
    this.sql = sql;
  }
}
