import { andThen, done, refuse } from '../statistics/outcome.ts';
import { localMoran, type Quadrant } from '../statistics/space/localMoran.ts';
import { SEED } from '../statistics/work.ts';
import { integer, placesOf, say } from './figure.ts';
import type { Method, MethodResult } from './method.ts';
import type { MapInk, MapPicture } from './picture.ts';
import {
  drawnFor,
  type SpaceWord,
  shownOf,
  spaceConditions,
  spaceQuestion,
  spaceSettings,
} from './spaceQuestion.ts';

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
    if (!question) return refuse('no-denominator');
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
        ...drawnFor(question, areas.length),
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
