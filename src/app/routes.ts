import { type ComponentType, lazy } from 'react';
import { OverviewScreen } from '#features/overview/OverviewScreen.tsx';
import type { IconName } from '#ui/Icon.tsx';

/** One screen: its name in the URL and in the messages, its mark, and what draws it. */
export interface Route {
  readonly icon: IconName;
  readonly Screen: ComponentType;
}

/** Every screen, in the order of the navigation. The first is in the first download; the others come when opened. */
export const ROUTES = {
  overview: { icon: 'map', Screen: OverviewScreen },
  trends: { icon: 'chart', Screen: lazy(() => import('#features/trends/TrendsScreen.tsx')) },
  flows: { icon: 'flow', Screen: lazy(() => import('#features/flows/FlowsScreen.tsx')) },
  coverage: { icon: 'coverage', Screen: lazy(() => import('#features/coverage/CoverageScreen.tsx')) },
  about: { icon: 'info', Screen: lazy(() => import('#features/about/AboutScreen.tsx')) },
} as const satisfies Record<string, Route>;

export type Screen = keyof typeof ROUTES;
