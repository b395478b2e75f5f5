import { exact, hasValue, missing, scaleCell } from '#core/cell.ts';
import { ELIGIBLE } from '#core/eligible.ts';
import type { Filters } from '#core/filters.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { sessionsByTopic } from '#queries/sessionsByTopic.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useScope } from '#views/useScope.ts';
import { useTopicReach } from './useTopicReach.ts';

/** Sessions, schools, materials, participants and reach of every topic. */
export function TopicTable({ filters }: { readonly filters: Filters }) {
  const words = useBook(initiativesBook);
  const { t } = useI18n();
  const scopeOf = useScope();
  const held = useAsk(sessionsByTopic, filters);
  const reach = useTopicReach(filters);
  const rows = INITIATIVE_TOPICS.map((topic) => {
    const facts = held.rows?.find((row) => row.topic === topic);
    const all = reach.participants(topic, '_T');
    const sessions = facts?.sessions ?? 0;
    return {
      topic,
      sessions,
      schools: facts?.schools ?? 0,
      materials: facts?.materials ?? 0,
      female: reach.participants(topic, 'female'),
      male: reach.participants(topic, 'male'),
      each: hasValue(all) && sessions > 0 ? scaleCell(all, 1 / sessions) : missing('low-base'),
      group: words.eligible[ELIGIBLE[topic]],
      eligible: reach.eligible(topic) ?? null,
      reach: reach.of(topic),
    };
  });
  return (
    <QueryFrame
      id="topics"
      title={words.byTopic}
      subtitle={scopeOf(filters)}
      level={2}
      asked={[held, ...reach.asked]}
    >
      <DataTable
        caption={words.byTopic}
        captionHidden
        columns={[
          { id: 'topic', label: words.topic, kind: 'text', value: (row) => words.codes.topic[row.topic] },
          { id: 'sessions', label: words.sessions, kind: 'number', value: (row) => row.sessions },
          { id: 'schools', label: words.schools, kind: 'number', value: (row) => row.schools },
          { id: 'materials', label: words.materials, kind: 'number', value: (row) => row.materials },
          {
            id: 'female',
            label: t.codes.sex.female,
            kind: 'cell',
            value: (row) => row.female,
            unit: 'persons',
          },
          {
            id: 'male',
            label: t.codes.sex.male,
            kind: 'cell',
            value: (row) => row.male,
            unit: 'persons',
          },
          {
            id: 'each',
            label: words.perSessionShort,
            kind: 'cell',
            value: (row) => row.each,
            unit: 'persons',
          },
          { id: 'group', label: words.eligibleGroup, kind: 'text', value: (row) => row.group },
          {
            id: 'eligible',
            label: words.eligiblePersons,
            kind: 'cell',
            value: (row) => (row.eligible === null ? missing('no-denominator') : exact(row.eligible)),
            unit: 'persons',
          },
          { id: 'reach', label: words.reachShort, kind: 'cell', value: (row) => row.reach, unit: 'rate' },
        ]}
        rows={rows}
        rowId={(row) => row.topic}
        sorting={{ column: 'sessions', direction: 'descending' }}
      />
    </QueryFrame>
  );
}
