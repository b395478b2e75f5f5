import { useMemo } from 'react';
import { type Cell, exact } from '#core/cell.ts';
import type { ClassScale } from '#core/classes.ts';
import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { meetings } from '#queries/meetings.ts';
import { dragPeriod, toggleChoice } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useScope } from '#views/useScope.ts';
import { CalendarHeat } from '#viz/chart/CalendarHeat.tsx';
import { KeyList } from '#viz/chart/KeyList.tsx';
import { useForumFacts } from './useForumFacts.ts';

/** Held and missed as the two ends of a diverging scale, so that neither looks like zero or like a gap. */
const HELD = exact(-1);
const MISSED = exact(1);
const SCALE: ClassScale = { method: 'diverging', breaks: [-1.5, -0.5, 0.5, 1.5], steps: 3, basis: 3 };

/** Whether each forum met in each month, since it was founded. */
export function MeetingCalendar({ filters }: { readonly filters: Filters }) {
  const { forums: words } = useBook(programmeBook);
  const { t } = useI18n();
  const scopeOf = useScope();
  const { catalog } = useAtlas();
  const act = useAct();
  const forum = useView((view) => view.choices.forum);
  const { facts, asked } = useForumFacts(filters);
  const each = useAsk(meetings, filters);
  const rows = useMemo(() => {
    const of = new Map<string, Map<string, Cell>>(facts.map(({ forum_id }) => [forum_id, new Map()]));
    for (const row of each.rows ?? []) of.get(row.forum_id)?.set(row.period, row.held ? HELD : MISSED);
    return facts.map(({ forum_id, name }) => ({ id: forum_id, label: name, cells: of.get(forum_id)! }));
  }, [facts, each.rows]);
  const names = new Map(facts.map(({ forum_id, name }) => [forum_id, name]));
  const say = (cell: Cell) =>
    cell === HELD ? words.meetingHeld : cell === MISSED ? words.meetingMissed : words.notYet;
  return (
    <QueryFrame
      id="calendar"
      title={words.calendar}
      subtitle={words.calendarHint}
      scope={scopeOf(filters)}
      level={2}
      asked={[...asked, each]}
      height={280}
      table={
        <DataTable
          caption={words.calendar}
          captionHidden
          columns={[
            {
              id: 'forum_id',
              label: words.forum,
              kind: 'text',
              value: (row) => names.get(row.forum_id) ?? row.forum_id,
            },
            { id: 'period', label: t.chart.period, kind: 'period', value: (row) => row.period },
            {
              id: 'held',
              label: words.heldKey,
              kind: 'text',
              value: (row) => (row.held ? words.meetingHeld : words.meetingMissed),
            },
          ]}
          rows={(each.rows ?? []).filter(({ forum_id }) => names.has(forum_id))}
          rowId={(row) => `${row.forum_id} ${row.period}`}
        />
      }
    >
      <KeyList
        kinds={[
          { id: 'held', label: words.heldKey, color: 'var(--fall-3)' },
          { id: 'missed', label: words.missedKey, color: 'var(--rise-3)' },
          { id: 'later', label: words.notYet, mark: 'dotted' },
        ]}
      />
      <CalendarHeat
        label={words.calendar}
        extent={catalog.extent}
        rows={rows}
        scale={SCALE}
        ramp="change"
        sayCell={say}
        selected={forum === undefined ? [] : [forum]}
        onToggle={(id) => act(toggleChoice('forum', id))}
        period={filters.period}
        onPeriodChange={(period) => act(dragPeriod(period))}
      />
    </QueryFrame>
  );
}
