/** A table's single definition. Row types, DDL, checks and the data dictionary all come from it. */
export interface Table<C extends readonly Column[] = readonly Column[]> {
  readonly name: string;
  readonly columns: C;
  /** Columns that together name one row. */
  readonly key: readonly string[];
}

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Allowed codes of a `code` column; a column of codes without a list takes codes of another table. */
  readonly codes?: readonly string[];
  readonly unit?: Unit;
  /** A number of people, cases or households that disclosure control must protect. */
  readonly count?: true;
  /** Could identify a person, so it may never be published. */
  readonly personal?: true;
  readonly nullable?: true;
}

/** `period` holds a month or a year; `localized` text has a twin column in another language. */
export type ColumnType = 'text' | 'code' | 'month' | 'period' | 'date' | 'integer' | 'number' | 'boolean';
export type Unit = 'persons' | 'households' | 'cases' | 'officers' | 'patrols' | 'km2' | 'degrees' | 'year';

/** The code for "all" in every coded dimension of a published table (SDMX's `_T`). */
export const TOTAL = '_T';

/** Names of the four columns that carry one count in a published table, so that a cell survives storage. */
export const cellColumns = (name: string) =>
  ({ value: name, low: `${name}_low`, high: `${name}_high`, kind: `${name}_kind` }) as const;

export function defineTable<const C extends readonly Column[]>(table: Table<C>): Table<C> {
  return table;
}

/** The columns as published: a month becomes a period (months and years), each count becomes the four columns of a cell. */
export function publishedColumns(table: Table): Column[] {
  return table.columns.flatMap((column): Column[] => {
    if (column.personal) return [];
    if (column.type === 'month') return [{ ...column, name: 'period', type: 'period' }];
    if (!column.count) return [column];
    const { value, low, high, kind } = cellColumns(column.name);
    const number = {
      type: 'integer',
      nullable: true,
      ...(column.unit ? { unit: column.unit } : {}),
    } as const;
    return [
      { ...number, name: value },
      { ...number, name: low },
      { ...number, name: high },
      { name: kind, type: 'code', codes: ['exact', 'rounded', 'suppressed', 'missing'] },
    ];
  });
}

type JsType<T extends Column> = T['codes'] extends readonly (infer U)[]
  ? U
  : T['type'] extends 'integer' | 'number'
    ? number
    : T['type'] extends 'boolean'
      ? boolean
      : string;

/** The row type of a table as read from a file, before publication. */
export type RowOf<T> =
  T extends Table<infer C>
    ? { [K in C[number] as K['name']]: K extends { nullable: true } ? JsType<K> | null : JsType<K> }
    : never;
