/** A table's single definition. Row types, DDL, checks and the data dictionary all come from it. */
export interface Table<C extends readonly Column[] = readonly Column[]> {
  readonly name: string;
  readonly columns: C;
  /** Columns that together name one row. */
  readonly key: readonly string[];
  /** What disclosure control must know of a table of counts; a table of published facts has none. */
  readonly protection?: Protection;
}

/** How the codes of a protected table are merged, published and guarded: everything by column, then by name. */
export interface Protection {
  /** Named unions of single codes: published margins between them and the total. Groups of a column do not overlap. */
  readonly groups?: CodeLists;
  /** Named lists of codes at which the publication list may release a column, besides `each`: every single code. */
  readonly grains?: CodeLists;
  /** Codes, groups among them, that are guarded by the sensitive threshold. */
  readonly sensitive?: Readonly<Record<string, readonly string[]>>;
}

/** Column to name to codes. */
export type CodeLists = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Allowed codes of a `code` column; a column of codes without a list takes codes of another table. */
  readonly codes?: readonly string[];
  /** Which list of the atlas the codes come from, where they differ from atlas to atlas. */
  readonly codesFrom?: 'districts' | 'origins';
  readonly unit?: Unit;
  /**
   * A number of people, cases or households that disclosure control must protect: how many records there are, or the sum
   * of what they say in a column of this name.
   */
  readonly count?: 'records' | 'sum';
  /** Set on a count of the members of units that another column counts, such as the persons of households. */
  readonly members?: Members;
  /** A fact that depends on the period alone; records of a period that disagree make it `mixed`, and none the first code. */
  readonly perPeriod?: true;
  /** Could identify a person, so it may never be published. */
  readonly personal?: true;
  readonly nullable?: true;
}

/** Public facts on the size of a unit, such as a household, which bound what one count tells of the other. */
export interface Members {
  /** The column that counts the units. */
  readonly of: string;
  /** The most members that one unit plausibly has. */
  readonly most: number;
  /** Members of a unit where they were multiplied instead of counted, and the column that says `modelled` then. */
  readonly usual: number;
  readonly basis: string;
}

/** `period` holds a month or a year; `localized` text has a twin column in another language. */
export type ColumnType =
  | 'text'
  | 'code'
  | 'month'
  | 'year'
  | 'period'
  | 'date'
  | 'integer'
  | 'number'
  | 'boolean';
export type Unit =
  | 'persons'
  | 'households'
  | 'cases'
  | 'officers'
  | 'patrols'
  | 'sessions'
  | 'schools'
  | 'items'
  | 'requests'
  | 'km2'
  | 'degrees'
  | 'year';

/** The code for "all" in every coded dimension of a published table (SDMX's `_T`). */
export const TOTAL = '_T';

/** Names of the four columns that carry one count in a published table, so that a cell survives storage. */
export const cellColumns = (name: string) =>
  ({ value: name, low: `${name}_low`, high: `${name}_high`, kind: `${name}_kind` }) as const;

export function defineTable<const C extends readonly Column[]>(table: Table<C>): Table<C> {
  return table;
}

/** The columns as published: a month or year becomes a period, each count becomes the four columns of a cell. */
export function publishedColumns(table: Table): Column[] {
  return table.columns.flatMap((column): Column[] => {
    if (column.personal) return [];
    if (column.type === 'month' || column.type === 'year')
      return [{ ...column, name: 'period', type: 'period' }];
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
