import { ELIGIBLE } from '#core/eligible.ts';
import type { Filters } from '#core/filters.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { fill } from '#i18n/messages.ts';
import { BarsFrame } from '#views/BarsFrame.tsx';
import { useScope } from '#views/useScope.ts';
import { useTopicReach } from './useTopicReach.ts';

/** How far each topic reaches into the population that it is meant for; where none is published, that is said instead. */
export function ReachByTopic({ filters }: { readonly filters: Filters }) {
  const words = useBook(initiativesBook);
  const { format } = useI18n();
  const scopeOf = useScope();
  const reach = useTopicReach(filters);
  const without = INITIATIVE_TOPICS.filter((topic) => reach.eligible(topic) === undefined);
  const isReady = reach.asked.every(({ rows }) => rows !== undefined);
  return (
    <BarsFrame
      id="reach"
      title={words.reachByTopic}
      subtitle={`${words.reachHint} ${scopeOf(filters)}`}
      counted={words.reach}
      asked={reach.asked}
      items={INITIATIVE_TOPICS.map((topic) => ({
        id: topic,
        label: fill(words.topicFor, {
          topic: words.codes.topic[topic],
          group: words.eligible[ELIGIBLE[topic]],
        }),
        cell: reach.of(topic),
      }))}
      unit="rate"
      color="var(--coverage-5)"
      height={200}
      {...(isReady && without.length > 0
        ? {
            footer: fill(words.noEligible, {
              topics: format.list(without.map((topic) => words.codes.topic[topic])),
            }),
          }
        : {})}
    />
  );
}
