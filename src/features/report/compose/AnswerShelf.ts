import type { Filters } from '#core/filters.ts';
import type { AnswerRow } from '#core/report/figures/figure.ts';
import type { Param } from '#queries/query.ts';
import type { ViewFigure } from '#views/ViewFigure.ts';

/** An answer as a report needs it: its rows and how they were asked, or that the combination is not published. */
export type ShelvedAnswer =
  | {
      readonly kind: 'rows';
      readonly rows: readonly AnswerRow[];
      readonly sql: string;
      readonly params: Readonly<Record<string, Param>>;
    }
  | { readonly kind: 'unpublished' };

export interface WantedAnswer {
  readonly query: string;
  readonly filters: Filters;
}

/** A kept view to be read in one language. */
export interface WantedView {
  readonly link: string;
  readonly frame: string;
  readonly lang: string;
  readonly digits: string;
}

/** The answers at hand. What was looked for and is not there is noted, so that it can be fetched before the next try. */
export class AnswerShelf {
  readonly #answers = new Map<string, ShelvedAnswer>();
  readonly #wanted = new Map<string, WantedAnswer>();
  readonly #views = new Map<string, ViewFigure | 'gone'>();
  readonly #wantedViews = new Map<string, WantedView>();

  /** The answer, or null while it is not there; then it is noted as wanted. */
  look(query: string, filters: Filters): ShelvedAnswer | null {
    const key = keyOf(query, filters);
    const found = this.#answers.get(key);
    if (!found) this.#wanted.set(key, { query, filters });
    return found ?? null;
  }

  put({ query, filters }: WantedAnswer, answer: ShelvedAnswer): void {
    const key = keyOf(query, filters);
    this.#answers.set(key, answer);
    this.#wanted.delete(key);
  }

  /** What a kept view shows, or that it cannot be read any more; null while it is not there, and noted as wanted. */
  lookView(view: WantedView): ViewFigure | 'gone' | null {
    const key = viewKey(view);
    const found = this.#views.get(key);
    if (!found) this.#wantedViews.set(key, view);
    return found ?? null;
  }

  putView(view: WantedView, figure: ViewFigure | 'gone'): void {
    const key = viewKey(view);
    this.#views.set(key, figure);
    this.#wantedViews.delete(key);
  }

  get wantedViews(): readonly WantedView[] {
    return [...this.#wantedViews.values()];
  }

  get wanted(): readonly WantedAnswer[] {
    return [...this.#wanted.values()];
  }
}

const keyOf = (query: string, { period, categories, districts, movements }: Filters): string =>
  JSON.stringify([query, period.start, period.end, categories, districts, movements]);

const viewKey = ({ link, frame, lang, digits }: WantedView): string =>
  JSON.stringify([link, frame, lang, digits]);
