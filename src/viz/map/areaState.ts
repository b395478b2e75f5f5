import { type Cell, missing } from '#core/cell.ts';
import { type CellClass, classOf } from '#core/classes.ts';
import type { MapContent } from './MapContent.ts';

/** How one area is drawn at the moment. */
export interface AreaState {
  readonly class: CellClass;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Steps back because others are selected or highlighted. */
  readonly dimmed: boolean;
}

const NOT_ASKED: Cell = missing('not-published');

/** The state of every area, in the order of `areas`. An area without a cell is missing. */
export function areaStates(
  content: Pick<MapContent, 'areas' | 'values' | 'scale' | 'selected' | 'hovered' | 'highlighted'>,
): ReadonlyMap<string, AreaState> {
  const chosen = new Set(content.selected);
  const any = content.areas.features.some(({ properties }) => chosen.has(properties.pcode));
  return new Map(
    content.areas.features.map(({ properties: { pcode } }) => [
      pcode,
      {
        class: classOf(content.scale, content.values.get(pcode) ?? NOT_ASKED),
        selected: chosen.has(pcode),
        hovered: content.hovered === pcode,
        dimmed: content.highlighted ? !content.highlighted.has(pcode) : any && !chosen.has(pcode),
      },
    ]),
  );
}

/** The areas drawn in a class, for highlighting them from the legend. */
export const areasOfClass = (
  { values, scale }: Pick<MapContent, 'values' | 'scale'>,
  wanted: CellClass,
): ReadonlySet<string> =>
  new Set([...values].filter(([, cell]) => classOf(scale, cell) === wanted).map(([pcode]) => pcode));
