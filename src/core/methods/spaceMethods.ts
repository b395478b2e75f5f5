import { andThen, done, refuse } from '../statistics/outcome.ts';
import { getisOrd } from '../statistics/space/getisOrd.ts';
import { localMoran, type Quadrant } from '../statistics/space/localMoran.ts';
import { moran } from '../statistics/space/moran.ts';
import { withSelf } from '../statistics/space/weights.ts';
import { SEED } from '../statistics/work.ts';
import { integer, number, placesOf, pOf, say, shareOf } from './figure.ts';
import type { Method, MethodResult } from './method.ts';
import type { MapInk, MapPicture } from './picture.ts';
import {
  type SpaceQuestion,
  type SpaceWord,
  spaceConditions,
  spaceQuestion,
  spaceSettings,
} from './spaceQuestion.ts';

type GlobalWord = SpaceWord | 'clustered' | 'scattered';
type LocalWord =
  | SpaceWord
  | Quadrant
  | 'found'
  | 'noneFound'
  | 'picture'
  | 'none'
  | 'kind'
  | 'pAlone'
  | 'pCorrected';
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

const MISS = 0.05;

/** What every result on place shares. */
const shared = (question: SpaceQuestion, tests: number) => ({
  tests,
  draws: question.draws,
  seed: SEED,
  readings: 1,
});
const nothing = () => refuse('no-denominator');
/** A rate of cases is said per 100,000; a share as it is. */
const shownOf = (question: SpaceQuestion, k: number, isRate: boolean) =>
  isRate ? number(question.shown[k]! * 100_000) : shareOf(question.shown[k]!);

/** Moran's I: does like lie beside like on the map as a whole? */
export const moranMethod: Method<GlobalWord> = {
  id: 'moran',
  question: 'place',
  reads: ['incident', 'coverage'],
  settings: spaceSettings,
  conditions: (data, settings) => spaceConditions(data, settings, false),
  run(data, settings, work) {
    const question = spaceQuestion(data, settings);
    if (!question) return nothing();
    const { values, weights, draws, level } = question;
    return andThen(
      moran(values, weights, { draws, seed: SEED, ...(work && { work }) }),
      ({ i, expected, p }) => {
        const finds = p <= MISS;
        const isRate = settings.matter === 'cases';
        return done<MethodResult<GlobalWord>>({
          ...shared(question, 1),
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

const INKS: Readonly<Record<Quadrant, MapInk>> = {
  'high-high': 'high',
  'high-low': 'highAmongLow',
  'low-high': 'lowAmongHigh',
  'low-low': 'low',
};

/** Local Moran: which areas are high among high, low among low, or unlike their neighbours? */
export const localMoranMethod: Method<LocalWord> = {
  id: 'local-moran',
  question: 'place',
  reads: ['incident', 'coverage'],
  settings: spaceSettings,
  conditions: (data, settings) => spaceConditions(data, settings, true),
  run(data, settings, work) {
    const question = spaceQuestion(data, settings);
    if (!question) return nothing();
    const { values, weights, draws, level } = question;
    return andThen(localMoran(values, weights, { draws, seed: SEED, ...(work && { work }) }), ({ areas }) => {
      const found = areas.flatMap((area, k) => (area.significant ? [{ ...area, id: level.ids[k]! }] : []));
      const isRate = settings.matter === 'cases';
      const picture: MapPicture<LocalWord> = {
        kind: 'map',
        id: 'clusters',
        title: say('picture'),
        level: level.level,
        classes: [
          ...(Object.keys(INKS) as Quadrant[]).map((quadrant) => ({
            label: say(quadrant),
            ink: INKS[quadrant],
          })),
          { label: say('none'), ink: 'none' },
        ],
        areas: areas.map((area, k) => ({
          id: level.ids[k]!,
          ink: area.significant ? INKS[area.quadrant] : 'none',
        })),
      };
      return done<MethodResult<LocalWord>>({
        ...shared(question, areas.length),
        finds: found.length > 0,
        verdict:
          found.length === 0
            ? [say('noneFound', { areas: integer(areas.length) })]
            : [
                say('found', {
                  areas: integer(areas.length),
                  places: placesOf(...found.map(({ id }) => id)),
                }),
              ],
        cautions: [say('notWhy')],
        // A map of clusters that are not there would be read as one of clusters.
        pictures: found.length > 0 ? [picture] : [],
        table: {
          columns: [
            { id: 'place', label: 'place', kind: 'figure' },
            { id: 'value', label: 'value', kind: 'figure' },
            { id: 'kind', label: 'kind', kind: 'figure' },
            { id: 'p', label: 'pAlone', kind: 'p' },
            { id: 'p_corrected', label: 'pCorrected', kind: 'p' },
          ],
          rows: areas.map((area, k) => [
            placesOf(level.ids[k]!),
            shownOf(question, k, isRate),
            { as: 'word', value: area.significant ? area.quadrant : 'none' },
            area.p_permutation,
            area.p_corrected,
          ]),
        },
      });
    });
  },
};

/** Getis and Ord's Gi*: which areas lie in a hot or a cold neighbourhood? */
export const hotSpots: Method<SpotWord> = {
  id: 'getis-ord',
  question: 'place',
  reads: ['incident', 'coverage'],
  settings: spaceSettings,
  conditions: (data, settings) => spaceConditions(data, settings, true),
  run(data, settings, work) {
    const question = spaceQuestion(data, settings);
    if (!question) return nothing();
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
        ...shared(question, areas.length),
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
