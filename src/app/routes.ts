import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { TableName } from '#core/schema/tables.ts';
import type { IconName } from '#ui/Icon.tsx';
import type { FilterName } from '#views/FilterBar.tsx';

/** The groups of the navigation, in their order, each with its mark. A group opens on the first of its screens. */
export const GROUPS = {
  overview: 'map',
  situation: 'chart',
  offices: 'office',
  programme: 'people',
  analysis: 'search',
  reporting: 'print',
  data: 'info',
} as const satisfies Record<string, IconName>;
export type GroupName = keyof typeof GROUPS;

/** One screen: its place in the navigation, the filters that answer to something on it, how its code is fetched, what draws it. */
export interface Route {
  readonly group: GroupName;
  readonly filters: readonly FilterName[];
  readonly load: () => Promise<unknown>;
  readonly Screen: LazyExoticComponent<ComponentType>;
  /** Tables without whose rows it has nothing to show; one of them is enough. Empty where it always has. */
  readonly needs: readonly TableName[];
}

function route<Name extends string>(
  group: GroupName,
  filters: readonly FilterName[],
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  needs: readonly TableName[] = [],
): Route {
  return { group, filters, load, needs, Screen: lazy(async () => ({ default: (await load())[name] })) };
}

const INCIDENT_FILTERS = ['period', 'categories', 'districts', 'measure'] as const;

/** Every screen, in the order of the navigation; each arrives when it is opened. */
export const ROUTES = {
  overview: route(
    'overview',
    [...INCIDENT_FILTERS, 'radius'],
    'OverviewScreen',
    () => import('#features/overview/OverviewScreen.tsx'),
  ),
  trends: route(
    'situation',
    INCIDENT_FILTERS,
    'TrendsScreen',
    () => import('#features/trends/TrendsScreen.tsx'),
    ['incident'],
  ),
  flows: route(
    'situation',
    ['period', 'movements', 'districts', 'measure'],
    'FlowsScreen',
    () => import('#features/flows/FlowsScreen.tsx'),
    ['arrival'],
  ),
  coverage: route(
    'offices',
    ['radius', 'level', 'districts'],
    'CoverageScreen',
    () => import('#features/coverage/CoverageScreen.tsx'),
    ['facility'],
  ),
  placement: route('offices', [], 'PlacementScreen', () => import('#features/placement/PlacementScreen.tsx')),
  staffing: route('offices', [], 'StaffingScreen', () => import('#features/staffing/StaffingScreen.tsx'), [
    'staffing',
  ]),
  programme: route(
    'programme',
    ['period'],
    'ProgrammeScreen',
    () => import('#features/programme/ProgrammeScreen.tsx'),
  ),
  forums: route(
    'programme',
    ['period', 'districts'],
    'ForumsScreen',
    () => import('#features/forums/ForumsScreen.tsx'),
    ['forum', 'issue', 'forum_member'],
  ),
  offices: route(
    'programme',
    ['period', 'radius', 'districts'],
    'OfficesScreen',
    () => import('#features/offices/OfficesScreen.tsx'),
    ['facility', 'staffing_year'],
  ),
  referrals: route(
    'programme',
    ['period', 'districts'],
    'ReferralsScreen',
    () => import('#features/referrals/ReferralsScreen.tsx'),
    ['referral'],
  ),
  initiatives: route(
    'programme',
    ['period', 'districts'],
    'InitiativesScreen',
    () => import('#features/initiatives/InitiativesScreen.tsx'),
    ['initiative', 'participant'],
  ),
  requests: route(
    'programme',
    ['period', 'districts'],
    'RequestsScreen',
    () => import('#features/requests/RequestsScreen.tsx'),
    ['awareness_request', 'training'],
  ),
  survey: route(
    'programme',
    ['districts'],
    'SurveyScreen',
    () => import('#features/survey/SurveyScreen.tsx'),
  ),
  explore: route(
    'analysis',
    ['period', 'categories', 'districts'],
    'ExploreScreen',
    () => import('#features/explore/ExploreScreen.tsx'),
    ['incident', 'arrival'],
  ),
  methods: route(
    'analysis',
    ['categories', 'districts'],
    'MethodsScreen',
    () => import('#features/methods/MethodsScreen.tsx'),
    ['incident', 'arrival'],
  ),
  console: route('analysis', [], 'ConsoleScreen', () => import('#features/console/ConsoleScreen.tsx')),
  importing: route('data', [], 'ImportingScreen', () => import('#features/importing/ImportingScreen.tsx')),
  results: route('reporting', [], 'ResultsScreen', () => import('#features/results/ResultsScreen.tsx')),
  notebook: route('reporting', [], 'NotebookScreen', () => import('#features/notebook/NotebookScreen.tsx')),
  report: route('reporting', [], 'ReportScreen', () => import('#features/report/ReportScreen.tsx')),
  releases: route('data', [], 'ReleasesScreen', () => import('#features/releases/ReleasesScreen.tsx')),
  dictionary: route(
    'data',
    [],
    'DictionaryScreen',
    () => import('#features/dictionary/DictionaryScreen.tsx'),
  ),
  about: route('data', [], 'AboutScreen', () => import('#features/about/AboutScreen.tsx')),
} as const satisfies Record<string, Route>;

export type ScreenName = keyof typeof ROUTES;
export const SCREENS = Object.keys(ROUTES) as ScreenName[];

/** The screens of a group, in order. */
export const screensOf = (group: GroupName): readonly ScreenName[] =>
  SCREENS.filter((screen) => ROUTES[screen].group === group);

/** The groups that have a screen. */
export const GROUP_NAMES = (Object.keys(GROUPS) as GroupName[]).filter(
  (group) => screensOf(group).length > 0,
);

/** The screen that a link names, else the first; read before the atlas is open, so that its code comes at the same time. */
export function screenOf(search: string): ScreenName {
  const named = new URLSearchParams(search).get('screen');
  return SCREENS.find((screen) => screen === named) ?? SCREENS[0]!;
}
