import { MODELS, type Question } from './problem.ts';

/**
 * The models beyond the four first ones:
 * - p-center-lex: the p-center that goes on, so that fewest bear the largest cost, then the next one;
 * - bclp: weight within the radius counts, and counts more when two sites reach it (Hogan and ReVelle 1986, BACOP2);
 * - lscp-b: the fewest sites that reach all, and of those choices the one that reaches most weight twice;
 * - cp-median, cmclp, clscp: the first models where a site serves no more than its capacity; demand may be split.
 */
export const WIDER_MODELS = [
  ...MODELS,
  'p-center-lex',
  'bclp',
  'lscp-b',
  'cp-median',
  'cmclp',
  'clscp',
] as const;
export type WiderModel = (typeof WIDER_MODELS)[number];

/** What a wider model needs beside the problem; the capacitated ones need its `capacities` too. */
export type WiderQuestion =
  | Question
  | { readonly model: 'p-center-lex' | 'cp-median'; readonly p: number }
  | { readonly model: 'cmclp'; readonly p: number; readonly service_radius: number }
  | { readonly model: 'lscp-b' | 'clscp'; readonly service_radius: number }
  | {
      readonly model: 'bclp';
      readonly p: number;
      readonly service_radius: number;
      /** Share of the worth of being reached that being reached twice makes up, from 0 to 1; a half unless told. */
      readonly backup?: number;
    };

export const isCapacitated = (model: WiderModel): boolean =>
  model === 'cp-median' || model === 'cmclp' || model === 'clscp';

/** Whether more is better under the model. */
export const isMostBest = (model: WiderModel): boolean =>
  model === 'mclp' || model === 'bclp' || model === 'cmclp';

/** The share of a BCLP's worth that is for being reached twice. */
export const backupShare = (question: WiderQuestion): number =>
  question.model === 'bclp' ? (question.backup ?? 0.5) : 0;
