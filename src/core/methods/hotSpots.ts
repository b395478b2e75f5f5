import { andThen, done, refuse } from '../statistics/outcome.ts';
import { getisOrd } from '../statistics/space/getisOrd.ts';
import { withSelf } from '../statistics/space/weights.ts';
import { SEED } from '../statistics/work.ts';
import { integer, placesOf, say } from './figure.ts';
import type { Method, MethodResult } from './method.ts';
import type { MapPicture } from './picture.ts';
import {
  drawnFor,
  type SpaceWord,
  shownOf,
  spaceConditions,
  spaceQuestion,
  spaceSettings,
} from './spaceQuestion.ts';

type SpotWord =
  | SpaceWord
  | 'hot'
  | 'cold'
  | 'hotSpots'
  | 'coldSpots'
  | 'noneFound'
  | 'picture'
  | 'none'
  | 'score'
  | 'pAlone'
  | 'pCorrected';

/** Getis and Ord's Gi*: which areas lie in a hot or a cold neighbourhood? */
export const hotSpots: Method<SpotWord> = {
  id: 'getis-ord',
  question: 'place',
  reads: ['incident', 'coverage'],
  settings: spaceSettings,
  conditions: (data, settings) => spaceConditions(data, settings, true),
  run(data, settings, work) {
    const question = spaceQuestion(data, settings);
    if (!question) return refuse('no-denominator');
    const { values, weights, draws, level } = question;
    const star = withSelf(weights.ids, weights.neighbours, 'row');
    return andThen(getisOrd(values, star, { draws, seed: SEED, ...(work && { work }) }), ({ areas }) => {
      const isRate = settings.matter === 'cases';
      const kindOf = (k: number) => (areas[k]!.significant ? (areas[k]!.z > 0 ? 'hot' : 'cold') : 'none');
      const named = (kind: 'hot' | 'cold') => level.ids.filter((_, k) => kindOf(k) === kind);
      const [hot, cold] = [named('hot'), named('cold')];
      const picture: MapPicture<SpotWord> = {
        kind: 'map',
        id: 'spots',
        title: say('picture'),
        level: level.level,
        classes: [
          { label: say('hot'), ink: 'high' },
          { label: say('cold'), ink: 'low' },
          { label: say('none'), ink: 'none' },
        ],
        areas: level.ids.map((id, k) => ({
          id,
          ink: ({ hot: 'high', cold: 'low', none: 'none' } as const)[kindOf(k)],
        })),
      };
      return done<MethodResult<SpotWord>>({
        ...drawnFor(question, areas.length),
        finds: hot.length + cold.length > 0,
        verdict: [
          ...(hot.length > 0 ? [say<SpotWord>('hotSpots', { places: placesOf(...hot) })] : []),
          ...(cold.length > 0 ? [say<SpotWord>('coldSpots', { places: placesOf(...cold) })] : []),
          ...(hot.length + cold.length === 0
            ? [say<SpotWord>('noneFound', { areas: integer(areas.length) })]
            : []),
        ],
        cautions: [say('notWhy')],
        pictures: hot.length + cold.length > 0 ? [picture] : [],
        table: {
          columns: [
            { id: 'place', label: 'place', kind: 'figure' },
            { id: 'value', label: 'value', kind: 'figure' },
            { id: 'z', label: 'score', kind: 'number' },
            { id: 'p', label: 'pAlone', kind: 'p' },
            { id: 'p_corrected', label: 'pCorrected', kind: 'p' },
          ],
          rows: areas.map((area, k) => [
            placesOf(level.ids[k]!),
            shownOf(question, k, isRate),
            area.z,
            area.p_permutation,
            area.p_corrected,
          ]),
        },
      });
    });
  },
};
