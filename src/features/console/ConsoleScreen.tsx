import { useEffect, useMemo, useRef, useState } from 'react';
import { consoleExamples } from '#core/console/consoleExamples.ts';
import { lineAndColumn, placeInText } from '#core/console/placeInText.ts';
import { useBook } from '#i18n/book.ts';
import { consoleBook } from '#i18n/console/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { choose } from '#state/actions.ts';
import { fitsLink } from '#state/choices.ts';
import { useDeviceList } from '#state/deviceList.ts';
import { useAct, useView } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import grid from '#views/Screen.module.css';
import { useAtlas } from '#views/useAtlas.ts';
import { ConsoleResult } from './ConsoleResult.tsx';
import styles from './ConsoleScreen.module.css';
import { CONSOLE_SCHEMA } from './consoleSchema.ts';
import { questionHistory, rememberQuestion } from './questionHistory.ts';
import { questionName } from './questionName.ts';
import { SchemaBrowser } from './SchemaBrowser.tsx';
import { SqlEditor, type SqlEditorHandle } from './SqlEditor.tsx';
import { useAnswerDoor } from './useAnswerDoor.ts';
import { type ConsoleState, useConsole } from './useConsole.ts';

/** A place for the reader's own question: the editor, its answer, examples, what was asked before, tables and columns. */
export function ConsoleScreen() {
  const words = useBook(consoleBook);
  const { manifest } = useAtlas();
  const act = useAct();
  const linked = useView((view) => view.choices.sql);
  const examples = useMemo(() => consoleExamples(manifest.extent.end.slice(0, 4)), [manifest]);
  const [text, setText] = useState(linked ?? examples[0]!.sql);
  const editor = useRef<SqlEditorHandle>(null);
  const { state, run, cancel } = useConsole();

  const ask = async (question: string) => {
    if (!(await run(question))) return;
    // A question too long for a link stays on this device, and the link names none.
    act(choose('sql', fitsLink(question) ? question : undefined));
    rememberQuestion(question);
  };
  const open = (question: string) => {
    setText(question);
    void ask(question);
  };
  // A link, Back and undo bring a question with them; it runs by itself, since it can only read.
  const asked = useRef<string | undefined>(undefined);
  // Leaving stops what runs, so a screen that is mounted again asks again.
  useEffect(
    () => () => {
      asked.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (linked === undefined || asked.current === linked) return;
    asked.current = linked;
    setText(linked);
    void run(linked);
  }, [linked, run]);
  useEffect(() => {
    if (state.kind === 'answer') asked.current = text;
  });

  const mark = useMemo(() => markOf(state, text), [state, text]);
  const name = questionName(state.kind === 'answer' ? state.sql : text, examples, words.example);
  if (useAnswerDoor(state, name)) return null;
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{words.title}</h1>
        <p className={grid.lead}>{words.lead}</p>
      </header>
      <div className={`${grid.wide} ${grid.stack}`}>
        <Card
          title={words.editor}
          actions={
            state.kind === 'running' ? (
              <Button icon="close" onClick={cancel}>
                {words.cancel}
              </Button>
            ) : (
              <Button variant="primary" onClick={() => void ask(text)} title={words.runHint}>
                {words.run}
              </Button>
            )
          }
        >
          <SqlEditor
            ref={editor}
            label={words.editor}
            value={text}
            onChange={setText}
            onRun={(value) => void ask(value)}
            schema={CONSOLE_SCHEMA}
            mark={mark}
          />
          <Outcome state={state} text={text} />
          {state.kind === 'answer' && !fitsLink(state.sql) && <Notice tone="info">{words.tooLong}</Notice>}
        </Card>
        {state.kind === 'answer' ? (
          <ConsoleResult
            key={state.sql}
            sql={state.sql}
            name={name}
            result={state.result}
            seconds={state.seconds}
          />
        ) : (
          <Card title={words.result}>
            <p className={styles.note} role="status" aria-busy={state.kind === 'running'}>
              {state.kind === 'running'
                ? words.running
                : state.kind === 'cancelled'
                  ? words.cancelled
                  : words.resultEmpty}
            </p>
          </Card>
        )}
      </div>
      <div className={`${grid.third} ${grid.stack}`}>
        <Card title={words.examples}>
          <ul className={styles.questions}>
            {examples.map(({ key, sql }) => (
              <li key={key}>
                <button type="button" className={styles.question} onClick={() => open(sql)}>
                  {words.example[key]}
                </button>
              </li>
            ))}
          </ul>
        </Card>
        <SchemaBrowser onInsert={(name) => editor.current?.insert(name)} />
        <History onOpen={open} />
      </div>
    </div>
  );
}

/** Where the question is wrong, as a character of the text. */
function markOf(state: ConsoleState, text: string): { from: number } | null {
  if (state.kind === 'problem') return state.problem.kind === 'empty' ? null : { from: state.problem.at };
  return state.kind === 'fault' && state.at ? { from: placeInText(text, state.at) } : null;
}

function Outcome({ state, text }: { readonly state: ConsoleState; readonly text: string }) {
  const words = useBook(consoleBook);
  const { format } = useI18n();
  const [place, setPlace] = useState<{ line: number; column: number } | null>(null);
  // The place belongs to the text that was asked, not to the one being typed now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: text is read once, when the outcome arrives
  useEffect(() => {
    setPlace(
      state.kind === 'problem'
        ? lineAndColumn(text, state.problem.at)
        : state.kind === 'fault' && state.at
          ? state.at
          : null,
    );
  }, [state]);
  if (state.kind !== 'problem' && state.kind !== 'fault') return null;
  return (
    <div className={styles.outcome}>
      <Notice tone="error">
        {state.kind === 'problem' ? words.problem[state.problem.kind] : words.fault}
        {place &&
          ` ${fill(words.at, { line: format.integer(place.line), column: format.integer(place.column) })}.`}
        {state.kind === 'fault' && (
          <code className={styles.message} lang="en" dir="ltr">
            {state.message}
          </code>
        )}
      </Notice>
    </div>
  );
}

function History({ onOpen }: { readonly onOpen: (sql: string) => void }) {
  const words = useBook(consoleBook);
  const questions = useDeviceList(questionHistory);
  return (
    <Card
      title={words.history}
      actions={
        questions.length > 0 && (
          <Button size="s" variant="quiet" onClick={() => questionHistory.set([])}>
            {words.clearHistory}
          </Button>
        )
      }
    >
      {questions.length === 0 ? (
        <p className={styles.note}>{words.historyEmpty}</p>
      ) : (
        <ul className={styles.questions}>
          {questions.map((sql) => (
            <li key={sql}>
              <button
                type="button"
                className={styles.question}
                onClick={() => onOpen(sql)}
                lang="en"
                dir="ltr"
              >
                <code>{sql}</code>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
