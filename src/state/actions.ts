import type { Filters, Level, Measure } from '#core/filters.ts';
import type { Pcode } from '#core/pcode.ts';
import type { Period } from '#core/period.ts';
import { MOVEMENTS, type Movement } from '#core/schema/arrival.ts';
import { CATEGORIES, type Category } from '#core/schema/incident.ts';
import { type ChoiceName, type ChoiceValue, sortFrames } from './choices.ts';
import { defaultView, type MapView, roundMapView, type ViewContext, type ViewState } from './viewState.ts';

/**
 * How a change enters the two histories. `step`: the browser's Back and undo both know it. `drag`: as `step`, but a run
 * of changes with one `tag` counts as one. `go`: Back knows it, undo does not. `move`: neither; the link follows.
 */
export type ActionKind = 'step' | 'drag' | 'go' | 'move';

/** One change of the view. `apply` is pure and returns a view with nothing else changed. */
export interface Action {
  readonly kind: ActionKind;
  readonly tag?: string;
  readonly apply: (view: ViewState, context: ViewContext) => ViewState;
}

const filterStep = (change: (filters: Filters, context: ViewContext) => Partial<Filters>): Action => ({
  kind: 'step',
  apply: (view, context) => ({ ...view, filters: { ...view.filters, ...change(view.filters, context) } }),
});

/** The list with the code put in or taken out, in the order of `known`. */
function toggle<T extends string>(list: readonly T[], code: T, known: readonly T[]): readonly T[] {
  const next = new Set(list);
  if (!next.delete(code)) next.add(code);
  return known.filter((one) => next.has(one));
}

/** The list in the order of `known`; all of them is the same as none named. */
function canonical<T extends string>(list: readonly T[], known: readonly T[]): readonly T[] {
  const kept = known.filter((code) => list.includes(code));
  return kept.length === known.length ? [] : kept;
}

export const openScreen = (screen: string): Action => ({
  kind: 'go',
  apply: (view, context) => (context.screens.includes(screen) ? { ...view, screen } : view),
});

const clampPeriod = (period: Period, { extent }: ViewContext): Period => {
  const [start, end] = period.start <= period.end ? [period.start, period.end] : [period.end, period.start];
  const clamp = (month: string) =>
    month < extent.start ? extent.start : month > extent.end ? extent.end : month;
  return { start: clamp(start), end: clamp(end) };
};

/** Sets the months, kept within the atlas's extent. */
export const setPeriod = (period: Period): Action =>
  filterStep((_, context) => ({ period: clampPeriod(period, context) }));

/** The same while a brush is dragged: the whole drag is one step. */
export const dragPeriod = (period: Period): Action => ({
  ...setPeriod(period),
  kind: 'drag',
  tag: 'period',
});

/** An empty list means every category. */
export const setCategories = (categories: readonly Category[]): Action =>
  filterStep(() => ({ categories: canonical(categories, CATEGORIES) }));

/** Puts a category in or out; from "every category", it singles this one out. */
export const toggleCategory = (category: Category): Action =>
  filterStep(({ categories }) => ({
    categories: canonical(toggle(categories, category, CATEGORIES), CATEGORIES),
  }));

/** An empty list means every district. */
export const setDistricts = (districts: readonly Pcode[]): Action =>
  filterStep((_, context) => ({ districts: canonical(districts, context.districts) }));

/** Selects a district, or clears it when it is selected; others stay. */
export const toggleDistrict = (pcode: Pcode): Action =>
  filterStep(({ districts }, context) => ({ districts: toggle(districts, pcode, context.districts) }));

/** Selects this district alone, or clears it when it stands alone. */
export const selectDistrict = (pcode: Pcode): Action =>
  filterStep(({ districts }, context) => ({
    districts:
      districts.length === 1 && districts[0] === pcode
        ? []
        : context.districts.filter((known) => known === pcode),
  }));

/** An empty list means every kind of movement. */
export const setMovements = (movements: readonly Movement[]): Action =>
  filterStep(() => ({ movements: canonical(movements, MOVEMENTS) }));

export const setLevel = (level: Level): Action => filterStep(() => ({ level }));

export const setMeasure = (measure: Measure): Action => filterStep(() => ({ measure }));

/** Sets the service radius in kilometres, to a tenth; a dragged slider is one step. */
export const setRadius = (km: number): Action => ({
  ...filterStep(() => ({ radius_km: Number(km.toFixed(1)) })),
  kind: 'drag',
  tag: 'radius',
});

/** Puts every filter back; screen and map stay. */
export const resetFilters = (): Action => filterStep((_, context) => defaultView(context).filters);

/** Sets a small choice of a screen; undefined puts it back to what the screen does first. */
export const choose = <K extends ChoiceName>(name: K, value: ChoiceValue<K> | undefined): Action => ({
  kind: 'step',
  apply: (view) => {
    const { [name]: _, ...others } = view.choices;
    return { ...view, choices: value === undefined ? others : { ...others, [name]: value } };
  },
});

/** The same while a slider or a mark is dragged: the whole drag is one step. */
export const dragChoice = <K extends ChoiceName>(name: K, value: ChoiceValue<K> | undefined): Action => ({
  ...choose(name, value),
  kind: 'drag',
  tag: name,
});

/** Singles out a place or office, or clears it when it is singled out. */
export const toggleChoice = (name: 'origin' | 'facility' | 'forum', code: string): Action => ({
  kind: 'step',
  apply: (view, context) => choose(name, view.choices[name] === code ? undefined : code).apply(view, context),
});

/** Shows a frame's table in place of its picture, or the picture again. */
export const toggleTable = (frame: string): Action => ({
  kind: 'go',
  apply: (view, context) => {
    const open = new Set(view.choices.tables);
    if (!open.delete(frame)) open.add(frame);
    return choose('tables', open.size === 0 ? undefined : sortFrames(open)).apply(view, context);
  },
});

/** Lets go of the selected districts, origin and office. */
export const clearSelection = (): Action => ({
  kind: 'step',
  apply: (view) => {
    const { origin: _, facility: __, ...choices } = view.choices;
    return { ...view, choices, filters: { ...view.filters, districts: [] } };
  },
});

/** The map was moved; null shows the whole atlas. */
export const moveMap = (map: MapView | null): Action => ({
  kind: 'move',
  apply: (view) => ({ ...view, map: map && roundMapView(map) }),
});
