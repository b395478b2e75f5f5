import { siteChoice } from './problem.ts';
import type { RuledProblem } from './siteRules.ts';
import type { WiderQuestion } from './widerQuestion.ts';

/** Every choice of as many sites as asked for, in order of their ids; fewest first when the model asks how few will do. */
export function* choicesOf(problem: RuledProblem, question: WiderQuestion): Generator<number[]> {
  const { free, predefined, allowed } = siteChoice(problem);
  const [from, to] = 'p' in question ? [question.p, question.p] : [predefined.length, allowed.length];
  for (let p = from; p <= to; p++)
    for (const chosen of combinations(free, p - predefined.length)) yield [...predefined, ...chosen];
}

function* combinations(list: Int32Array, count: number, from = 0): Generator<number[]> {
  if (count === 0) yield [];
  else
    for (let k = from; k <= list.length - count; k++)
      for (const rest of combinations(list, count - 1, k + 1)) yield [list[k]!, ...rest];
}
