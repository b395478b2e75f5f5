import { type Cell, hasValue, missing, scaleCell } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { useBook } from '#i18n/book.ts';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { participantsByTopic } from '#queries/participantsByTopic.ts';
import { sessionsByTopic } from '#queries/sessionsByTopic.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useScope } from '#views/useScope.ts';
import { useTogether } from '#views/useTogether.ts';

const GAP = missing('not-collected');

/** Sessions, schools, materials and participants of every topic. */
export function TopicTable({ filters }: { readonly filters: Filters }) {
  const words = useBook(initiativesBook);
  const scopeOf = useScope();
  const together = useTogether(filters);
  const held = useAsk(sessionsByTopic, together);
  const people = useAsk(participantsByTopic, together);
  const rows = INITIATIVE_TOPICS.map((topic) => {
    const facts = held.rows?.find((row) => row.topic === topic);
    const of = (sex: string): Cell =>
      people.rows?.find((row) => row.topic === topic && row.sex === sex)?.participants ?? GAP;
    const all = of('_T');
    const sessions = facts?.sessions ?? 0;
    return {
      topic,
      sessions,
      schools: facts?.schools ?? 0,
      materials: facts?.materials ?? 0,
      female: of('female'),
      male: of('male'),
      each: hasValue(all) && sessions > 0 ? scaleCell(all, 1 / sessions) : missing('low-base'),
    };
  });
  return (
    <QueryFrame
      id="topics"
      title={words.byTopic}
      subtitle={scopeOf(together)}
      level={2}
      asked={[held, people]}
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
            label: words.codes.sex.female,
            kind: 'cell',
            value: (row) => row.female,
            unit: 'persons',
          },
          {
            id: 'male',
            label: words.codes.sex.male,
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
        ]}
        rows={rows}
        rowId={(row) => row.topic}
        sorting={{ column: 'sessions', direction: 'descending' }}
      />
    </QueryFrame>
  );
}
