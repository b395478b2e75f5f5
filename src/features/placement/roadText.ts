import type { en } from '#i18n/ground/en.ts';
import type { useI18n } from '#i18n/I18nContext.tsx';
import type { Widen } from '#i18n/messages.ts';
import { fill } from '#i18n/messages.ts';
import type { Plan } from './usePlan.ts';

type Words = Widen<typeof en>;

/** Classes that are named before the rest is left to "others". */
const NAMED = 4;

/** The class of a road in the reader's language where it is one of the usual ones, as in the file otherwise. */
export const roadClassName = (name: string, { classes }: Words['roads']): string =>
  (classes as Readonly<Record<string, string>>)[name] ?? name;

/** The speeds of the longest classes, those that the reader set first: "primary 60 km/h, tertiary 40 km/h and usual speeds elsewhere". */
export function roadSpeedsText(
  { scenario, roads }: Pick<Plan, 'scenario' | 'roads'>,
  ground: Words,
  format: ReturnType<typeof useI18n>['format'],
): string {
  const r = ground.roads;
  const own = scenario.roadSpeeds;
  const isOwn = (name: string) => Number(own[name] !== undefined);
  const order = [...roads].sort((a, b) => isOwn(b.name) - isOwn(a.name));
  const named = order.slice(0, Math.max(NAMED, order.filter(({ name }) => isOwn(name)).length));
  const speeds = named.map(({ name, kmh }) =>
    fill(r.classSpeed, {
      name: roadClassName(name, r),
      kmh: format.number(own[name] ?? Math.round(kmh)),
    }),
  );
  return format.list(order.length > named.length ? [...speeds, r.others] : speeds);
}

/** Whether some road goes at a speed that neither the reader nor the file gives. */
export const someAssumed = ({ scenario, roads }: Pick<Plan, 'scenario' | 'roads'>): boolean =>
  scenario.roadMode === 'car' &&
  roads.some(({ name, km, km_with_speed }) => km_with_speed < km && scenario.roadSpeeds[name] === undefined);
