import { clueName, type PlaceClue, type PlaceMatch, settledKey } from '#core/places/matchPlace.ts';
import type { PlaceIndex } from '#core/places/placeIndex.ts';
import type { OpenPlace } from './importJob.ts';

/** Different names that are asked about at most; the others stay in the report. */
const MOST = 200;

/** Gathers the place names that are not sure, the most frequent first. */
export class OpenPlaces {
  readonly #index: PlaceIndex;
  readonly #found = new Map<string, OpenPlace & { count: number }>();

  constructor(index: PlaceIndex) {
    this.#index = index;
  }

  add(role: OpenPlace['role'], clue: PlaceClue, { choices }: PlaceMatch): void {
    const key = settledKey(clue);
    const id = `${role} ${key}`;
    const known = this.#found.get(id);
    if (known) known.count++;
    else if (this.#found.size < 5000)
      this.#found.set(id, {
        key,
        name: clueName(clue),
        role,
        count: 1,
        choices: choices.filter(({ pcode }) => this.#index.known.has(pcode)),
      });
  }

  list(): OpenPlace[] {
    return [...this.#found.values()].sort((a, b) => b.count - a.count).slice(0, MOST);
  }
}
