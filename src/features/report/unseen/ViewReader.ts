import type { FigureDoor } from '#views/figureDoor.ts';
import type { ViewFigure } from '#views/ViewFigure.ts';
import type { WantedView } from '../compose/AnswerShelf.ts';

/** One screen that is being read: all that is wanted of the same link in the same language. */
export interface Reading extends Pick<WantedView, 'link' | 'lang' | 'digits'> {
  readonly id: number;
  readonly door: FigureDoor;
  /** Ends the reading with what has been shown so far. */
  readonly end: () => void;
}

/**
 * A figure that has not changed for so long (milliseconds) is taken to be finished; longer while other frames of its screen
 * still wait, since marks on a map come with answers of their own.
 */
const STILL = { all: 250, some: 1500 } as const;
/** How long a frame may stay away from its screen, and how long one that works may take, before it is given up. */
const PATIENCE = { absent: 20_000, working: 120_000 } as const;

/** Reads what kept views show, one screen at a time, each drawn unseen by `UnseenScreen`. What was read once is kept. */
export class ViewReader {
  readonly #read = new Map<string, ReadonlyMap<string, ViewFigure>>();
  readonly #listeners = new Set<() => void>();
  #line: Promise<unknown> = Promise.resolve();
  #current: Reading | null = null;
  #count = 0;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };
  /** The screen to draw unseen now; null while there is none. */
  readonly current = (): Reading | null => this.#current;

  /** Forgets what was read, for instance when the screens have changed. */
  forget(): void {
    this.#read.clear();
  }

  /** Reads views; one that its screen does not show is left out. */
  readonly read = async (
    wanted: readonly WantedView[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<WantedView, ViewFigure>> => {
    const found = new Map<WantedView, ViewFigure>();
    const screens = new Map<string, WantedView[]>();
    for (const view of wanted) {
      const key = JSON.stringify([view.link, view.lang, view.digits]);
      screens.set(key, [...(screens.get(key) ?? []), view]);
    }
    for (const [key, views] of screens) {
      const next = this.#line.then(() => this.#screen(key, views, signal));
      this.#line = next.catch(() => undefined);
      const figures = await next;
      for (const view of views) {
        const figure = figures.get(view.frame);
        if (figure) found.set(view, figure);
      }
    }
    return found;
  };

  #screen(
    key: string,
    views: readonly WantedView[],
    signal: AbortSignal | undefined,
  ): ReadonlyMap<string, ViewFigure> | Promise<ReadonlyMap<string, ViewFigure>> {
    signal?.throwIfAborted();
    const frames = views.map(({ frame }) => frame);
    const known = this.#read.get(key);
    if (known && frames.every((frame) => known.has(frame))) return known;
    const { link, lang, digits } = views[0]!;
    return new Promise((resolve, reject) => {
      const shown = new Map<string, ViewFigure | null>();
      let clock: ReturnType<typeof setTimeout>;
      const close = () => {
        clearTimeout(clock);
        signal?.removeEventListener('abort', abort);
        this.#show(null);
      };
      const abort = () => {
        close();
        reject(signal!.reason);
      };
      const end = () => {
        close();
        const figures = new Map(
          [...shown].flatMap(([frame, figure]) => (figure ? [[frame, figure] as const] : [])),
        );
        this.#read.set(key, figures);
        resolve(figures);
      };
      const wait = () => {
        clearTimeout(clock);
        const of = frames.map((frame) => shown.get(frame));
        const others = [...shown.values()].includes(null) ? STILL.some : STILL.all;
        const time = of.includes(undefined) ? PATIENCE.absent : of.includes(null) ? PATIENCE.working : others;
        clock = setTimeout(end, time);
      };
      signal?.addEventListener('abort', abort);
      const door: FigureDoor = {
        show: (frame, figure) => {
          shown.set(frame, figure);
          wait();
        },
      };
      this.#show({ id: ++this.#count, link, lang, digits, door, end });
      wait();
    });
  }

  #show(reading: Reading | null): void {
    this.#current = reading;
    for (const listener of this.#listeners) listener();
  }
}
