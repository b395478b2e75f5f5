import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { OverviewScreen } from '#features/overview/OverviewScreen.tsx';
import type { IconName } from '#ui/Icon.tsx';

/** One screen: the mark of its place in the navigation, and what draws it. */
export interface Route {
  readonly icon: IconName;
  readonly Screen: ComponentType | LazyExoticComponent<ComponentType>;
}

/** Every screen, in the order of the navigation. The first is in the first download; the others come when opened. */
export const ROUTES = {
  overview: { icon: 'map', Screen: OverviewScreen },
  trends: {
    icon: 'chart',
    Screen: lazy(async () => ({ default: (await import('#features/trends/TrendsScreen.tsx')).TrendsScreen })),
  },
  flows: {
    icon: 'flow',
    Screen: lazy(async () => ({ default: (await import('#features/flows/FlowsScreen.tsx')).FlowsScreen })),
  },
  coverage: {
    icon: 'coverage',
    Screen: lazy(async () => ({
      default: (await import('#features/coverage/CoverageScreen.tsx')).CoverageScreen,
    })),
  },
  about: {
    icon: 'info',
    Screen: lazy(async () => ({ default: (await import('#features/about/AboutScreen.tsx')).AboutScreen })),
  },
} as const satisfies Record<string, Route>;

export type ScreenName = keyof typeof ROUTES;
export const SCREENS = Object.keys(ROUTES) as ScreenName[];
