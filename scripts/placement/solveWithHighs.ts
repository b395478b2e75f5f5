import loadHighs from 'highs';
import type { Solve } from '#core/placement/linearModel.ts';
import { highsSolver } from '#jobs/placement/highsSolver.ts';

/** Loads HiGHS (WebAssembly) in Node and gives it as the solver that the placement models ask for. */
export const solveWithHighs = async (): Promise<Solve> => highsSolver(await loadHighs());
