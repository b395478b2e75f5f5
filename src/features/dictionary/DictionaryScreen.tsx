import { useMemo, useState } from 'react';
import { type DictionaryEntry, dictionaryDocument, dictionaryEntries } from '#core/schema/dictionary.ts';
import { SCHEMA_VERSION, TABLE_NAMES } from '#core/schema/tables.ts';
import { stableJson } from '#core/stableJson.ts';
import { saveFile } from '#files/saveFile.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { LANGS } from '#i18n/languages.ts';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import type { DataColumn } from '#ui/dataColumn.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { Select } from '#ui/Select.tsx';
import { exportRows } from '#ui/tableCsv.ts';
import { ExportMenu } from '#views/ExportMenu.tsx';
import grid from '#views/Screen.module.css';
import { useExportAbout } from '#views/useExportAbout.ts';
import styles from './DictionaryScreen.module.css';
import { matches } from './matches.ts';
import { useEntryWords } from './useEntryWords.ts';

const ENTRIES = dictionaryEntries();

/** Every column of every table, from the schemas: searched, filtered by table, and handed out as a workbook or as JSON. */
export function DictionaryScreen() {
  const words = useBook(dictionary);
  const w = words.screen;
  const { format } = useI18n();
  const say = useEntryWords();
  const about = useExportAbout(TABLE_NAMES);
  const [search, setSearch] = useState('');
  const [table, setTable] = useState('');
  const columns: DataColumn<DictionaryEntry>[] = [
    { id: 'table', label: w.table, kind: 'text', value: say.table },
    { id: 'column', label: w.column, kind: 'text', lang: 'en', value: (entry) => entry.column },
    { id: 'meaning', label: w.meaning, kind: 'text', value: say.meaning },
    { id: 'type', label: w.type, kind: 'text', lang: 'en', value: (entry) => entry.type },
    { id: 'unit', label: w.unit, kind: 'text', lang: 'en', value: (entry) => entry.unit ?? '' },
    { id: 'codes', label: w.codes, kind: 'text', value: say.codes },
    {
      id: 'in_files',
      label: w.inFiles,
      kind: 'text',
      lang: 'en',
      value: (entry) => entry.in_files.join(', ') || w.notPublished,
    },
    { id: 'marks', label: w.marks, kind: 'text', value: say.marks },
  ];
  const texts = useMemo(
    () =>
      new Map(
        ENTRIES.map((entry) => [
          entry,
          [
            entry.table,
            say.table(entry),
            entry.column,
            say.meaning(entry),
            say.codes(entry),
            entry.in_files.join(' '),
            say.marks(entry),
          ].join(' '),
        ]),
      ),
    [say],
  );
  const rows = ENTRIES.filter(
    (entry) => (table === '' || entry.table === table) && matches(texts.get(entry)!, search),
  );
  const saveJson = async () => {
    const books = await Promise.all(LANGS.map(async (lang) => [lang, await dictionary.load(lang)] as const));
    saveFile({
      name: 'aman-atlas-dictionary.json',
      type: 'application/json',
      bytes: new TextEncoder().encode(stableJson(dictionaryDocument(new Map(books)), 2)),
    });
  };
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{w.title}</h1>
        <p className={grid.lead}>{w.lead}</p>
      </header>
      <Card
        title={table === '' ? w.allTables : words.tables[table as keyof typeof words.tables]}
        subtitle={
          <span role="status">
            {fill(w.found, {
              shown: format.integer(rows.length),
              all: format.integer(ENTRIES.length),
              version: format.integer(SCHEMA_VERSION),
            })}
          </span>
        }
        actions={
          <>
            <Button size="s" variant="quiet" icon="download" onClick={() => void saveJson()}>
              {w.json}
            </Button>
            <ExportMenu
              table={() => exportRows(columns, rows)}
              about={() => about({ title: w.title, filters: search ? [[w.search, search]] : [], sql: [] })}
            />
          </>
        }
      >
        <div className={styles.stack}>
          <div className={styles.tools}>
            <div className={styles.search}>
              <SearchField label={w.search} value={search} onChange={setSearch} />
            </div>
            <Select
              label={w.table}
              hideLabel
              value={table}
              onChange={setTable}
              options={[
                { value: '', label: w.allTables },
                ...TABLE_NAMES.map((name) => ({ value: name as string, label: words.tables[name] })),
              ]}
            />
          </div>
          {rows.length === 0 ? (
            <p className={styles.nothing}>{w.nothing}</p>
          ) : (
            <DataTable
              caption={w.title}
              captionHidden
              columns={columns}
              rows={rows}
              rowId={(entry) => `${entry.table} ${entry.column}`}
              maxHeight="none"
            />
          )}
        </div>
      </Card>
    </div>
  );
}
