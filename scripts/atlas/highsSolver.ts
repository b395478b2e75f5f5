import loadHighs from 'highs';
import type { SolveProgram } from '#core/disclosure/integerProgram.ts';
import { solverOf } from '#core/disclosure/solverOf.ts';

/** Loads HiGHS as the solver of a build. */
export const highsSolver = async (): Promise<SolveProgram> => solverOf(await loadHighs());
