import type { ReactNode } from 'react';
import type { Cell } from '#core/cell.ts';
import type { EligibleGroup } from '#core/eligible.ts';
import type { Measure } from '#core/filters.ts';
import type { Period } from '#core/period.ts';
import type { TableName } from '#core/schema/tables.ts';
import type { CellUnit } from '#i18n/format.ts';
import type { Ramp } from '#viz/map/MapContent.ts';
import type { AnyAsked } from './useAsk.ts';

/** Everything that a map, small or large, needs to show one theme by area. */
export interface ThemePicture {
  /** Names the classes in links. */
  readonly theme:
    | 'incidents'
    | 'arrivals'
    | 'coverage'
    | 'plan'
    | 'gain'
    | 'issues'
    | 'access'
    | 'referrals'
    | 'sessions'
    | `reach-${EligibleGroup}`
    | 'requests'
    | 'answered'
    | `survey-${number}`;
  readonly title: string;
  readonly measure: Measure;
  readonly ramp: Ramp;
  readonly unit: CellUnit;
  readonly unitText: string;
  /** Null where the picture is of no period. */
  readonly period: Period | null;
  /** The measure of each area in words, and as coloured: a change that may be chance takes the colour of no change. */
  readonly said: ReadonlyMap<string, Cell>;
  readonly colour: ReadonlyMap<string, Cell>;
  /** Cells of the atlas's standard picture, which the standard classes are made from. */
  readonly standard: readonly Cell[];
  readonly tables: readonly TableName[];
  readonly asked: readonly AnyAsked[];
  readonly tooltip: (pcode: string) => ReactNode;
}
