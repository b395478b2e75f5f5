/** What passes between the page and a worker that does one long piece of work. */
export type JobMessage<Progress, Output> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly output: Output }
  | { readonly kind: 'fault'; readonly name: string; readonly message: string };

/** What a reader can do with a running job, and hear of it. */
export interface JobOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting ends the worker at once, wherever it is. */
  readonly signal?: AbortSignal;
}

/** A job that failed in its worker; `name` is that of the error thrown there. */
export class JobFault extends Error {
  override readonly name: string;
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}
