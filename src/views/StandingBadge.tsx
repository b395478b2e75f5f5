import type { Status } from '#core/indicators/progress.ts';
import { useBook } from '#i18n/book.ts';
import { resultsBook } from '#i18n/results/book.ts';
import { Badge, type BadgeProps } from '#ui/Badge.tsx';
import type { IconName } from '#ui/Icon.tsx';

/** Tone and sign of each standing, so that colour never speaks alone. */
export const STANDING_MARKS = {
  met: { tone: 'good', icon: 'check' },
  on_track: { tone: 'accent', icon: 'arrowEnd' },
  behind: { tone: 'bad', icon: 'arrowDown' },
  uncertain: { tone: 'warn', icon: 'more' },
  no_target: { tone: 'neutral', icon: 'minus' },
  no_value: { tone: 'neutral', icon: 'minus' },
  withheld: { tone: 'neutral', icon: 'shield' },
} as const satisfies Readonly<Record<Status, { tone: NonNullable<BadgeProps['tone']>; icon: IconName }>>;

/** How an indicator stands, as a mark. */
export function StandingBadge({ status }: { readonly status: Status }) {
  const words = useBook(resultsBook);
  return <Badge {...STANDING_MARKS[status]}>{words.standings[status]}</Badge>;
}
