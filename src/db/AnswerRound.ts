/**
 * Lets answers that were asked for together arrive together, so that linked views change in one drawing: an answer waits
 * until nothing is running, or at most `patience` milliseconds after the first that waits.
 */
export class AnswerRound {
  readonly #patience: number;
  #running = 0;
  #waiting: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(patience: number) {
    this.#patience = patience;
  }

  /** Counts work as running until it settles. */
  async track<T>(work: Promise<T>): Promise<T> {
    this.#running++;
    try {
      return await work;
    } finally {
      this.#running--;
      // After this turn, so that whoever waits for this very work is in the round.
      setTimeout(() => this.#running === 0 && this.#deliver());
    }
  }

  /** Resolves when the round is delivered. */
  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#timer ??= setTimeout(() => this.#deliver(), this.#running === 0 ? 0 : this.#patience);
    });
  }

  #deliver(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
