import { TABLE_NAMES } from '#core/schema/tables.ts';
import { useBook } from '#i18n/book.ts';
import { consoleBook } from '#i18n/console/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { fill } from '#i18n/messages.ts';
import { Card } from '#ui/Card.tsx';
import styles from './ConsoleScreen.module.css';
import { CONSOLE_COLUMNS } from './consoleSchema.ts';

/** Every table and column that can be asked, with what each means; a press puts its name into the question. */
export function SchemaBrowser({ onInsert }: { readonly onInsert: (name: string) => void }) {
  const t = useBook(dictionary);
  const words = useBook(consoleBook);
  const name = (text: string, title?: string) => (
    <button
      type="button"
      className={styles.name}
      title={title}
      aria-label={fill(words.insert, { name: text })}
      onClick={() => onInsert(text)}
    >
      <code lang="en" dir="ltr">
        {text}
      </code>
    </button>
  );
  return (
    <Card title={words.schema} subtitle={words.schemaHint} footer={words.totalHint}>
      {TABLE_NAMES.map((table) => (
        <details key={table} className={styles.table}>
          <summary>
            <code lang="en" dir="ltr">
              {table}
            </code>{' '}
            {t.tables[table]}
          </summary>
          <ul className={styles.columns}>
            <li>{name(table)}</li>
            {CONSOLE_COLUMNS[table].map((column) => (
              <li key={column.name}>
                {name(column.name)}
                <span>{t.columns[column.name as keyof typeof t.columns] ?? ''}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Card>
  );
}
