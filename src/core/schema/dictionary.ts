import { groupsOf } from './dimensions.ts';
import { type Column, publishedColumns, type Table } from './table.ts';
import {
  PROTECTED_TABLES,
  type ProtectedTable,
  SCHEMA_VERSION,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from './tables.ts';

/** One column as the data dictionary tells it. */
export interface DictionaryEntry {
  readonly table: TableName;
  readonly column: string;
  /** Its names in the files of an atlas: a count has four, a month or year stands as `period`. Empty for what is never published. */
  readonly in_files: readonly string[];
  readonly type: Column['type'];
  readonly unit: string | null;
  /** Whether it helps to name the row. */
  readonly key: boolean;
  readonly nullable: boolean;
  /** Whether it is a count that disclosure control protects. */
  readonly protected: boolean;
  /** Allowed codes; empty where any text will do or the codes come from another list. */
  readonly codes: readonly string[];
  /** The list of the atlas that the codes come from; null where there is none. */
  readonly codes_from: 'districts' | 'origins' | null;
  /** Published unions of codes and their members. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Codes, groups among them, that are guarded by the sensitive threshold. */
  readonly sensitive: readonly string[];
}

/** Every column of every table in order, from the schemas themselves. */
export function dictionaryEntries(): DictionaryEntry[] {
  return TABLE_NAMES.flatMap((name) => {
    const table: Table = TABLES[name];
    const isProtected = name in PROTECTED_TABLES;
    return table.columns.map(
      (column): DictionaryEntry => ({
        table: name,
        column: column.name,
        in_files: publishedColumns({ ...table, columns: [column] }).map((published) => published.name),
        type: column.type,
        unit: column.unit ?? null,
        key: table.key.includes(column.name),
        nullable: column.nullable === true,
        protected: column.count !== undefined,
        codes: column.codes ?? [],
        codes_from: column.codesFrom ?? null,
        groups: isProtected ? groupsOf(name as ProtectedTable, column.name) : {},
        sensitive: table.protection?.sensitive?.[column.name] ?? [],
      }),
    );
  });
}

/** The words of the dictionary in one language. */
export interface DictionaryWords {
  readonly tables: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
}

/** The dictionary for machines: every table with its columns, and what each means, by BCP 47 tag of the language. */
export function dictionaryDocument(words: ReadonlyMap<string, DictionaryWords>) {
  const meaning = (of: (word: DictionaryWords) => string | undefined) =>
    Object.fromEntries([...words].flatMap(([lang, word]) => (of(word) ? [[lang, of(word)!]] : [])));
  const entries = dictionaryEntries();
  return {
    schema_version: SCHEMA_VERSION,
    tables: TABLE_NAMES.map((name) => ({
      table: name,
      meaning: meaning(({ tables }) => tables[name]),
      columns: entries
        .filter(({ table }) => table === name)
        .map(({ table: _, ...entry }) => ({
          ...entry,
          meaning: meaning(({ columns }) => columns[entry.column]),
        })),
    })),
  };
}
