import { missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { indicatorOf } from '#core/indicators/list.ts';
import { type Claim, type FigureResult, VIEW_FIGURE, type ViewPlace } from '#core/report/claim.ts';
import { filtersOf, type ReportFigure } from '#core/report/figures/figure.ts';
import { fill } from '#i18n/messages.ts';
import type { Voice } from '#i18n/report/voice.ts';
import type { AnswerShelf } from './AnswerShelf.ts';
import { figureFilters, resultOf } from './claimFigure.ts';
import { figureName } from './figureName.ts';

export interface ClaimBookOptions {
  readonly voice: Voice;
  readonly shelf: AnswerShelf;
  readonly nameOf: (pcode: string) => string;
  /** The address of the view that shows the figure. */
  readonly linkTo: (screen: string, filters: Filters) => string;
}

/** Numbers the claims of one report in the order in which they are made; the same figure said again keeps its mark. */
export class ClaimBook {
  readonly #options: ClaimBookOptions;
  readonly #claims = new Map<string, Claim>();

  constructor(options: ClaimBookOptions) {
    this.#options = options;
  }

  get claims(): readonly Claim[] {
    return [...this.#claims.values()];
  }

  /** The number of a figure without claiming it. */
  result(figure: ReportFigure, filters: Filters, adm2_pcode: string | null = null): FigureResult {
    const found = resultOf(figure, figureFilters(filters, adm2_pcode), this.#options.shelf);
    return found ?? { cell: missing('not-collected') };
  }

  /** The claim of a figure; `text` says how it is printed, in the words of a sentence unless told. */
  claim(
    figure: ReportFigure,
    filters: Filters,
    adm2_pcode: string | null = null,
    say: (result: FigureResult) => string = (result) => this.#options.voice.say(result, figure.unit),
  ): Claim {
    const { voice, shelf, nameOf, linkTo } = this.#options;
    const result = this.result(figure, filters, adm2_pcode);
    const text = say(result);
    const asked = figureFilters(filters, adm2_pcode);
    const { period, categories, movements, radius_km } = asked;
    const key = JSON.stringify([
      figure.id,
      adm2_pcode,
      text,
      period,
      categories,
      movements,
      asked.districts,
      radius_km,
    ]);
    const known = this.#claims.get(key);
    if (known) return known;
    const name = figureName(voice.words, voice.lang, figure.id);
    const claim: Claim = {
      ...result,
      mark: this.#claims.size + 1,
      figure: figure.id,
      adm2_pcode,
      filters: asked,
      label: adm2_pcode ? fill('{name} · {district}', { name, district: nameOf(adm2_pcode) }) : name,
      text,
      questions: figure.questions.map(({ query, which }) => {
        const answer = shelf.look(query, filtersOf(asked, which));
        return answer?.kind === 'rows'
          ? { query, sql: answer.sql, params: answer.params }
          : { query, sql: null, params: {} };
      }),
      link: linkTo(screenOf(figure), asked),
    };
    this.#claims.set(key, claim);
    return claim;
  }

  /** The claim of one figure of a kept view, printed in the view's own words. */
  viewClaim(claim: Omit<Claim, 'mark' | 'figure' | 'adm2_pcode'> & { readonly view: ViewPlace }): Claim {
    const key = JSON.stringify(claim.view);
    const known = this.#claims.get(key);
    if (known) return known;
    const made: Claim = { ...claim, mark: this.#claims.size + 1, figure: VIEW_FIGURE, adm2_pcode: null };
    this.#claims.set(key, made);
    return made;
  }
}

/** The screen that shows a figure, by what it asks. */
function screenOf({ id, questions }: ReportFigure): string {
  if (indicatorOf(id)) return 'overview';
  const query = questions[0]!.query;
  if (query.startsWith('incidents')) return 'trends';
  return query.startsWith('arrivals') ? 'flows' : 'coverage';
}
