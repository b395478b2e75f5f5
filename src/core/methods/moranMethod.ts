import { andThen, done, refuse } from '../statistics/outcome.ts';
import { moran } from '../statistics/space/moran.ts';
import { SEED } from '../statistics/work.ts';
import { integer, number, placesOf, pOf, say } from './figure.ts';
import type { Method, MethodResult } from './method.ts';
import {
  drawnFor,
  type SpaceWord,
  shownOf,
  spaceConditions,
  spaceQuestion,
  spaceSettings,
} from './spaceQuestion.ts';

type GlobalWord = SpaceWord | 'clustered' | 'scattered';

const MISS = 0.05;

/** Moran's I: does like lie beside like on the map as a whole? */
export const moranMethod: Method<GlobalWord> = {
  id: 'moran',
  question: 'place',
  reads: ['incident', 'coverage'],
  settings: spaceSettings,
  conditions: (data, settings) => spaceConditions(data, settings, false),
  run(data, settings, work) {
    const question = spaceQuestion(data, settings);
    if (!question) return refuse('no-denominator');
    const { values, weights, draws, level } = question;
    return andThen(
      moran(values, weights, { draws, seed: SEED, ...(work && { work }) }),
      ({ i, expected, p }) => {
        const finds = p <= MISS;
        const isRate = settings.matter === 'cases';
        return done<MethodResult<GlobalWord>>({
          ...drawnFor(question, 1),
          finds,
          verdict: [
            say(finds ? 'clustered' : 'scattered', {
              areas: integer(level.ids.length),
              i: number(i),
              expected: number(expected),
              p: pOf(p),
            }),
          ],
          cautions: [say('notWhy')],
          pictures: [],
          table: {
            columns: [
              { id: 'place', label: 'place', kind: 'figure' },
              { id: 'value', label: 'value', kind: 'figure' },
              { id: 'neighbours', label: 'neighbours', kind: 'number' },
            ],
            rows: level.ids.map((id, k) => [
              placesOf(id),
              shownOf(question, k, isRate),
              weights.neighbours[k]!.length,
            ]),
          },
        });
      },
    );
  },
};
