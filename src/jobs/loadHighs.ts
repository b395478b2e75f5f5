import load, { type Highs } from 'highs';
import wasmUrl from 'highs/runtime?url';

/** Loads HiGHS in a worker, its WebAssembly from this site's own files. */
export const loadHighs = (): Promise<Highs> => load({ locateFile: () => wasmUrl });
