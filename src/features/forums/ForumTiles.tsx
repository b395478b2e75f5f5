import { useMemo } from 'react';
import { type Cell, exact } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { yearOf } from '#core/period.ts';
import { growth, share } from '#core/rates.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { forumLeads } from '#queries/forumLeads.ts';
import { issuesByStage } from '#queries/issuesByStage.ts';
import { membersByYear } from '#queries/membersByYear.ts';
import { CellTile } from '#views/CellTile.tsx';
import grid from '#views/Screen.module.css';
import { useAsk } from '#views/useAsk.ts';
import { useTogether } from '#views/useTogether.ts';
import { Sparkline } from '#viz/chart/Sparkline.tsx';
import { useForumFacts } from './useForumFacts.ts';

const TOTAL = '_T';

/** How many forums there are, whether they meet, what comes of their issues, and how many belong to them. */
export function ForumTiles({ filters }: { readonly filters: Filters }) {
  const book = useBook(programmeBook);
  const words = book.forums;
  const { locale, format } = useI18n();
  const { facts, asked } = useForumFacts(filters);
  const together = useTogether(filters);
  const stages = useAsk(issuesByStage, together);
  const members = useAsk(membersByYear, filters);
  const leads = useAsk(forumLeads, filters);
  const ready = asked.every(({ rows }) => rows !== undefined);
  const active = facts.filter(({ due }) => due > 0);
  const due = facts.reduce((sum, fact) => sum + fact.due, 0);
  const held = facts.reduce((sum, fact) => sum + fact.held, 0);
  const issues = useMemo(() => new Map(stages.rows?.map((row) => [row.stage, row.issues])), [stages.rows]);
  const raised = issues.get(TOTAL);
  const done = issues.get('implemented');
  const year = yearOf(filters.period.end);
  const led = leads.rows?.filter(
    (row) =>
      row.women_led && String(row.year) === year && active.some(({ forum_id }) => forum_id === row.forum_id),
  ).length;
  const of = (sex: string) =>
    (members.rows ?? []).filter((row) => row.sex === sex).map((row) => [row.period, row.members] as const);
  const all = new Map<string, Cell>(of(TOTAL));
  const now = all.get(year);
  const before = all.get(String(Number(year) - 1));
  const women = new Map<string, Cell>(of('female')).get(year);
  return (
    <div className={grid.tiles}>
      <CellTile
        title={words.active}
        tone="coverage"
        asked={[...asked, leads]}
        cell={ready ? exact(active.length) : undefined}
        note={
          led !== undefined && leads.rows?.length
            ? plural(locale, words.womenLed, led, format.integer(led))
            : undefined
        }
      />
      <CellTile
        title={words.held}
        tone="coverage"
        asked={asked}
        cell={ready ? share(exact(held), exact(due)) : undefined}
        unit="share"
        note={fill(words.heldOf, { held: format.integer(held), due: format.integer(due) })}
      />
      <CellTile
        title={words.implemented}
        tone="coverage"
        asked={[stages]}
        cell={raised && done ? share(done, raised) : undefined}
        unit="share"
        note={
          raised &&
          done &&
          [
            fill(words.implementedOf, { part: format.cellShort(done), whole: format.cellShort(raised) }),
            ...(filters.districts.length > 0 ? [book.together] : []),
          ].join(' · ')
        }
      />
      <CellTile
        title={words.members}
        tone="coverage"
        asked={[members]}
        cell={now}
        unit="persons"
        note={
          now &&
          [
            ...(women ? [fill(words.women, { share: format.cell(share(women, now), 'share') })] : []),
            ...(before
              ? [
                  fill(words.grown, {
                    change: format.cell(growth(now, before), 'change'),
                    year: format.year(Number(year) - 1),
                  }),
                ]
              : []),
          ].join(' · ')
        }
      >
        <Sparkline cells={[...all.values()]} color="var(--coverage-5)" label={words.growth} />
      </CellTile>
    </div>
  );
}
