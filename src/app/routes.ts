import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { IconName } from '#ui/Icon.tsx';

/** One screen: the mark of its place in the navigation, how its code is fetched, and what draws it. */
export interface Route {
  readonly icon: IconName;
  readonly load: () => Promise<unknown>;
  readonly Screen: LazyExoticComponent<ComponentType>;
}

function route<Name extends string>(
  icon: IconName,
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
): Route {
  return { icon, load, Screen: lazy(async () => ({ default: (await load())[name] })) };
}

/** Every screen, in the order of the navigation; each arrives when it is opened. */
export const ROUTES = {
  overview: route('map', 'OverviewScreen', () => import('#features/overview/OverviewScreen.tsx')),
  trends: route('chart', 'TrendsScreen', () => import('#features/trends/TrendsScreen.tsx')),
  flows: route('flow', 'FlowsScreen', () => import('#features/flows/FlowsScreen.tsx')),
  coverage: route('coverage', 'CoverageScreen', () => import('#features/coverage/CoverageScreen.tsx')),
  about: route('info', 'AboutScreen', () => import('#features/about/AboutScreen.tsx')),
} as const satisfies Record<string, Route>;

export type ScreenName = keyof typeof ROUTES;
export const SCREENS = Object.keys(ROUTES) as ScreenName[];

/** The screen that a link names, else the first; read before the atlas is open, so that its code comes at the same time. */
export function screenOf(search: string): ScreenName {
  const named = new URLSearchParams(search).get('screen');
  return SCREENS.find((screen) => screen === named) ?? SCREENS[0]!;
}
