import type { Action } from './actions.ts';
import type { Address } from './address.ts';
import { langParam } from './langParam.ts';
import { parseView, printView } from './urlCodec.ts';
import { defaultView, type ViewContext, type ViewState } from './viewState.ts';

/** What undo restores: the screen and the map stay where the reader is. */
type Step = Pick<ViewState, 'filters' | 'choices'>;

/** The store at one moment; a new object after each change. */
export interface Snapshot {
  readonly view: ViewState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Parts of the link that meant nothing, until the reader has waved them away. */
  readonly dropped: readonly string[];
}

/** Holds the view, in step with the address bar. */
export interface ViewStore {
  readonly context: ViewContext;
  readonly get: () => Snapshot;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly act: (action: Action) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly dismissDropped: () => void;
  /** The search part of a link to a view, the present one unless told: for `href` and for sharing. */
  readonly link: (view?: ViewState) => string;
  /** Stops listening to the address bar and writes what is still to write. */
  readonly stop: () => void;
}

export const MAX_UNDO = 100;
/** A pause in a drag longer than this (milliseconds) begins a new step. */
const DRAG_PAUSE = 1000;
/** Writes that replace the present entry wait this long (milliseconds), since browsers refuse frequent ones. */
const WRITE_DELAY = 250;

export interface StoreOptions {
  readonly context: ViewContext;
  readonly address: Address;
  readonly now?: () => number;
}

/** Opens the store on the view that the link describes. */
export function createStore({ context, address, now = () => performance.now() }: StoreOptions): ViewStore {
  const defaults = defaultView(context);
  const print = (view: ViewState) => printView(view, defaults);
  const parsed = parseView(address.read(), context);
  let snapshot: Snapshot = { view: parsed.view, canUndo: false, canRedo: false, dropped: parsed.dropped };
  let past: readonly Step[] = [];
  let future: readonly Step[] = [];
  let drag: { tag: string; at: number } | null = null;
  let pending: ReturnType<typeof setTimeout> | null = null;
  const listeners = new Set<() => void>();

  const stepOf = ({ filters, choices }: ViewState): Step => ({ filters, choices });
  const set = (view: ViewState, dropped = snapshot.dropped) => {
    snapshot = { view, canUndo: past.length > 0, canRedo: future.length > 0, dropped };
    for (const listener of listeners) listener();
  };
  // The language in the link is not the view's, and stays as the reader's preferences left it.
  const linkWithLang = (view: ViewState) => langParam.keep(print(view), address.read());

  const cancelWrite = () => {
    if (pending !== null) clearTimeout(pending);
    pending = null;
  };
  const replaceNow = () => {
    cancelWrite();
    address.write(linkWithLang(snapshot.view), 'replace');
  };
  const replaceLater = () => {
    pending ??= setTimeout(replaceNow, WRITE_DELAY);
  };
  const push = () => {
    cancelWrite();
    address.write(linkWithLang(snapshot.view), 'push');
  };

  const remember = (step: Step) => {
    past = [...past, step].slice(-MAX_UNDO);
    future = [];
  };

  const act = (action: Action) => {
    const before = snapshot.view;
    const after = action.apply(before, context);
    if (after === before || print(after) === print(before)) return;
    const at = now();
    const running =
      action.kind === 'drag' && drag !== null && drag.tag === action.tag && at - drag.at < DRAG_PAUSE;
    drag = action.kind === 'drag' && action.tag !== undefined ? { tag: action.tag, at } : null;
    if (action.kind === 'move' || running) {
      set(after);
      replaceLater();
      return;
    }
    // What a drag or a map move has not written yet belongs to the entry that is about to be left.
    if (pending !== null) replaceNow();
    if (action.kind !== 'go') remember(stepOf(before));
    set(after);
    push();
  };

  const travel = (from: readonly Step[], to: readonly Step[]) => {
    const step = from.at(-1);
    if (!step) return null;
    drag = null;
    if (pending !== null) replaceNow();
    return {
      view: { ...snapshot.view, ...step },
      from: from.slice(0, -1),
      to: [...to, stepOf(snapshot.view)],
    };
  };
  const undo = () => {
    const moved = travel(past, future);
    if (!moved) return;
    past = moved.from;
    future = moved.to;
    set(moved.view);
    push();
  };
  const redo = () => {
    const moved = travel(future, past);
    if (!moved) return;
    future = moved.from;
    past = moved.to;
    set(moved.view);
    push();
  };

  const stopListening = address.listen(() => {
    cancelWrite();
    drag = null;
    const { view, dropped } = parseView(address.read(), context);
    const before = stepOf(snapshot.view);
    const changed = print({ ...snapshot.view, ...stepOf(view) }) !== print(snapshot.view);
    if (changed) remember(before);
    set(view, dropped);
  });

  return {
    context,
    get: () => snapshot,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    act,
    undo,
    redo,
    dismissDropped() {
      set(snapshot.view, []);
      replaceLater();
    },
    link: (view = snapshot.view) => linkWithLang(view),
    stop() {
      stopListening();
      if (pending !== null) replaceNow();
    },
  };
}
