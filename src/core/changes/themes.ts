import { CATEGORIES, CATEGORY_GROUPS, type Category } from '../schema/incident.ts';

const SENSITIVE: readonly string[] = CATEGORY_GROUPS.sensitive;
const DISPUTES: readonly string[] = CATEGORY_GROUPS.violent_dispute;

/** Kinds of case as they are watched for change, with published margins of their own: the groups, and what is in no merged one. */
export const INCIDENT_THEMES: readonly string[] = [
  'violent_dispute',
  ...CATEGORIES.filter((code) => !SENSITIVE.includes(code)),
  'sensitive',
];

/** The theme of arriving households. */
export const ARRIVALS = 'arrivals';

/** The theme that holds this one whole; undefined for all others. */
export const wholeOf = (theme: string): string | undefined =>
  DISPUTES.includes(theme) ? 'violent_dispute' : undefined;

/** The categories that show a theme of cases on a screen. */
export const categoriesOf = (theme: string): readonly Category[] =>
  Object.entries(CATEGORY_GROUPS).find(([group]) => group === theme)?.[1] ??
  CATEGORIES.filter((code) => code === theme);
