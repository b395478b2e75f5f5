import { PROTECTED_NAMES, type TableName } from '#core/schema/tables.ts';
import { absentBook } from '#i18n/absent/book.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { openScreen } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import styles from './NothingHere.module.css';
import grid from './Screen.module.css';

const isImported = (name: TableName) => (PROTECTED_NAMES as readonly TableName[]).includes(name);

/** In place of a screen whose tables are all empty: what is missing, and how to bring it. */
export function NothingHere({
  title,
  tables,
}: {
  readonly title: string;
  readonly tables: readonly TableName[];
}) {
  const w = useBook(absentBook);
  const names = useBook(dictionary).tables;
  const { format } = useI18n();
  const act = useAct();
  const files = tables.filter((name) => !isImported(name)).map((name) => `${name}.csv`);
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{title}</h1>
        <p className={grid.lead}>{w.lead}</p>
      </header>
      <Card title={w.missing}>
        <div className={styles.body} data-testid="nothing-here">
          <ul className={styles.list}>
            {tables.map((name) => (
              <li key={name}>{names[name]}</li>
            ))}
          </ul>
          {tables.some(isImported) && (
            <>
              <p>{w.bring}</p>
              <div>
                <Button variant="primary" onClick={() => act(openScreen('importing'))}>
                  {w.open}
                </Button>
              </div>
            </>
          )}
          {files.length > 0 && <p>{fill(w.folder, { files: format.list(files) })}</p>}
        </div>
      </Card>
    </div>
  );
}
