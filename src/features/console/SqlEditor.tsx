import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useImperativeHandle, useRef } from 'react';
import styles from './SqlEditor.module.css';

/** What the screen can do with the editor. */
export interface SqlEditorHandle {
  /** Puts text in place of the selection and the cursor after it. */
  readonly insert: (text: string) => void;
  readonly focus: () => void;
}

export interface SqlEditorProps {
  readonly ref: React.Ref<SqlEditorHandle>;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Ctrl or ⌘ with Enter, with the text as it stands. */
  readonly onRun: (value: string) => void;
  /** Names of columns by table, for completion. */
  readonly schema: Readonly<Record<string, readonly string[]>>;
  /** Where the last question was wrong; null when it was not. */
  readonly mark: { readonly from: number } | null;
}

const setMark = StateEffect.define<number | null>();
const wrong = Decoration.mark({ class: 'cm-wrong', attributes: { 'aria-invalid': 'true' } });

/** The word at which the question is wrong; gone with the next change. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    let next = transaction.docChanged ? Decoration.none : shown;
    for (const effect of transaction.effects)
      if (effect.is(setMark))
        next = effect.value === null ? Decoration.none : markAt(transaction.state, effect.value);
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function markAt(state: EditorState, from: number): DecorationSet {
  const start = Math.max(0, Math.min(from, state.doc.length - 1));
  const word = state.wordAt(start) ?? { from: start, to: Math.min(start + 1, state.doc.length) };
  return word.to > word.from ? Decoration.set(wrong.range(word.from, word.to)) : Decoration.none;
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--good)' },
  { tag: tags.number, color: 'var(--arrivals-6)' },
  { tag: [tags.lineComment, tags.blockComment], color: 'var(--ink-faint)', fontStyle: 'italic' },
]);

const look = EditorView.theme({
  '&': { fontSize: 'var(--text-s)', color: 'var(--ink)', minBlockSize: '12rem', maxBlockSize: '26rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
    lineHeight: '1.6',
    overflow: 'auto',
  },
  '.cm-content': {
    caretColor: 'var(--ink)',
    padding: '0.5rem 0',
  },
  '.cm-gutters': { background: 'var(--surface-sunk)', color: 'var(--ink-faint)', border: 'none' },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--accent-soft)',
  },
  '.cm-matchingBracket': { outline: '1px solid var(--line-strong)', background: 'none' },
  '.cm-wrong': { textDecoration: 'underline wavy var(--bad) 1.5px', textUnderlineOffset: '3px' },
  '.cm-tooltip': {
    background: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius-s)',
    boxShadow: 'var(--shadow-float)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--accent-ink)',
  },
});

/**
 * Text typed over a selection. Left to the browser, it keeps the look of what it replaces in a style attribute, which the
 * page's policy refuses and reports.
 */
const replacing = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || event.data === null || view.state.selection.main.empty)
      return false;
    event.preventDefault();
    view.dispatch({
      ...view.state.replaceSelection(event.data),
      userEvent: 'input.type',
      scrollIntoView: true,
    });
    return true;
  },
});

/**
 * The SQL editor. It lives in a shadow root, since only there does the editor bring its styles without a style element, which
 * the page's policy refuses. Tab leaves it, so that the keyboard is never caught.
 */
export function SqlEditor({ ref, label, value, onChange, onRun, schema, mark }: SqlEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const latest = useRef({ onChange, onRun });
  latest.current = { onChange, onRun };
  const start = useRef({ value, label, schema });

  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: start.current.value,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          bracketMatching(),
          EditorView.lineWrapping,
          autocompletion({ activateOnTyping: true, icons: false }),
          sql({ dialect: PostgreSQL, upperCaseKeywords: true, schema: start.current.schema }),
          syntaxHighlighting(colours),
          look,
          marks,
          EditorView.contentAttributes.of({
            'aria-label': start.current.label,
            dir: 'ltr',
            spellcheck: 'false',
          }),
          Prec.highest(
            keymap.of([
              {
                key: 'Mod-Enter',
                run: ({ state }) => {
                  latest.current.onRun(state.doc.toString());
                  return true;
                },
              },
            ]),
          ),
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          replacing,
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    editor.current = view;
    return () => {
      view.destroy();
      editor.current = null;
    };
  }, []);

  useEffect(() => {
    const view = editor.current;
    if (view && view.state.doc.toString() !== value)
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
  }, [value]);

  useEffect(() => {
    editor.current?.dispatch({ effects: setMark.of(mark?.from ?? null) });
  }, [mark]);

  useImperativeHandle(ref, () => ({
    insert(text) {
      const view = editor.current;
      if (!view) return;
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    focus: () => editor.current?.focus(),
  }));

  return <div ref={host} className={styles.host} dir="ltr" />;
}
