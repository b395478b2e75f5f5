import { useCallback, useMemo, useState } from 'react';
import { doubtHints } from '#core/console/doubtHints.ts';
import type { FreeResult } from '#core/console/freeResult.ts';
import { FREE_ROWS_MAX } from '#core/console/freeSelect.ts';
import type { ExportTable } from '#core/export/exportTable.ts';
import type { TableName } from '#core/schema/tables.ts';
import { useBook } from '#i18n/book.ts';
import { consoleBook } from '#i18n/console/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { choose } from '#state/actions.ts';
import { fitsLink } from '#state/choices.ts';
import { useAct, useView } from '#state/useStore.ts';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { Select } from '#ui/Select.tsx';
import { ExportMenu } from '#views/ExportMenu.tsx';
import { PinButton } from '#views/PinButton.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import { useExportAbout } from '#views/useExportAbout.ts';
import { usePicturing } from '#views/usePicturing.ts';
import { useSourceNote } from '#views/useSourceNote.tsx';
import styles from './ConsoleScreen.module.css';
import { COUNT_COLUMNS, tablesIn } from './consoleSchema.ts';
import { measuresOf, ResultChart } from './ResultChart.tsx';
import { ResultMap } from './ResultMap.tsx';
import { resultTable, TABLE_ROWS } from './resultTable.tsx';
import { ANSWER } from './useAnswerDoor.ts';

const VIEWS = ['table', 'chart', 'map'] as const;

export interface ConsoleResultProps {
  readonly sql: string;
  /** What the answer is called where it is kept or saved. */
  readonly name: string;
  readonly result: FreeResult;
  readonly seconds: number;
}

/** The answer: as a table, a chart or a map, with what to know before quoting it, and the ways out. */
export function ConsoleResult({ sql, name, result, seconds }: ConsoleResultProps) {
  const { t, locale, format } = useI18n();
  const words = useBook(consoleBook);
  const act = useAct();
  const shown = useView((view) => view.choices.show) ?? 'table';
  const tables = useMemo(() => tablesIn(sql), [sql]);
  const measures = measuresOf(result);
  const [chosen, setChosen] = useState('');
  const measure = measures.find(({ name }) => name === chosen)?.name ?? measures[0]?.name;
  const table = useMemo(() => resultTable(result, words.result), [result, words]);
  const { picturing, prepare } = usePicturing();
  const hints = doubtHints(sql, result, COUNT_COLUMNS);
  const count = plural(locale, words.rows, result.rows.length, format.integer(result.rows.length));
  return (
    <Card
      title={words.result}
      subtitle={`${count} · ${fill(words.took, { seconds: format.number(seconds) })}`}
      actions={
        <>
          {tables.length > 0 && <ProvenanceMark tables={tables} />}
          {fitsLink(sql) && <PinButton frame={ANSWER} title={name} />}
          {result.rows.length > 0 && (
            <Exports sql={sql} name={name} result={result} tables={tables} prepare={prepare} />
          )}
        </>
      }
      footer={tables.length > 0 && <Sources tables={tables} />}
    >
      <div className={styles.result}>
        {result.cut && <Notice tone="warn">{fill(words.cut, { n: format.integer(FREE_ROWS_MAX) })}</Notice>}
        {hints.map((hint) => (
          <Notice key={hint} tone="warn">
            {words.hints[hint]}
          </Notice>
        ))}
        {result.rows.length === 0 ? (
          <p className={styles.note}>{words.noRows}</p>
        ) : (
          <>
            <div className={styles.controls}>
              <SegmentedControl
                label={words.result}
                hideLabel
                value={shown}
                options={VIEWS.map((value) => ({ value, label: words.views[value] }))}
                onChange={(value) => act(choose('show', value === 'table' ? undefined : value))}
              />
              {shown !== 'table' && measure !== undefined && measures.length > 1 && (
                <Select
                  label={words.measure}
                  value={measure}
                  options={measures.map(({ name }) => ({ value: name, label: name }))}
                  onChange={setChosen}
                />
              )}
            </div>
            {shown === 'table' ? (
              table
            ) : measure === undefined ? (
              <p className={styles.note}>{shown === 'map' ? words.noMap : words.noChart}</p>
            ) : shown === 'chart' ? (
              <ResultChart result={result} measure={measure} />
            ) : (
              <ResultMap result={result} measure={measure} picturing={picturing} />
            )}
          </>
        )}
        {shown === 'table' && result.rows.length > TABLE_ROWS && (
          <p className={styles.note}>{fill(words.shown, { n: format.integer(TABLE_ROWS) })}</p>
        )}
        <span className={styles.hidden} role="status">
          {`${t.frame.query}: ${count}`}
        </span>
      </div>
    </Card>
  );
}

function Sources({ tables }: { readonly tables: readonly TableName[] }) {
  return useSourceNote(tables);
}

interface ExportsProps {
  readonly sql: string;
  readonly name: string;
  readonly result: FreeResult;
  readonly tables: readonly TableName[];
  readonly prepare: () => Promise<() => void>;
}

function Exports({ sql, name, result, tables, prepare }: ExportsProps) {
  const aboutOf = useExportAbout(tables);
  const table = useCallback(
    (): ExportTable => ({
      columns: result.columns.map(({ name, kind }) => ({ id: name, label: name, kind })),
      rows: result.rows.map((row) => result.columns.map(({ name }) => row[name] ?? null)),
    }),
    [result],
  );
  return (
    <ExportMenu
      picture={{ prepare }}
      table={table}
      about={() => aboutOf({ title: name, filters: [], sql: [sql] })}
    />
  );
}
