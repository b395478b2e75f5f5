import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { type IssuesByDistrictRow, issuesByDistrict } from '#queries/issuesByDistrict.ts';
import { membersByDistrict } from '#queries/membersByDistrict.ts';
import { toggleChoice } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { FactList } from '#ui/FactList.tsx';
import { MapCard } from '#views/MapCard.tsx';
import { MarkKeys } from '#views/MarkKeys.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCountPicture } from '#views/useCountPicture.tsx';
import { useForumPoints } from '#views/useForumPoints.ts';
import { useForumFacts } from './useForumFacts.ts';

const TOTAL = '_T';
const TABLES = ['issue', 'forum', 'area'] as const;

/** Where the forums are and where the issues come from; a press on a forum singles it out. */
export function ForumMap({ filters }: { readonly filters: Filters }) {
  const { codes, forums: words } = useBook(programmeBook);
  const { format } = useI18n();
  const { summary } = useAtlas();
  const act = useAct();
  const now = useAsk(issuesByDistrict, filters);
  const usual = useAsk(issuesByDistrict, summary.filters);
  const members = useAsk(membersByDistrict, filters);
  const cells = useMemo(() => cellsOf(now.rows), [now.rows]);
  const standard = useMemo(() => cellsOf(usual.rows), [usual.rows]);
  const asked = useMemo(() => [now], [now]);
  const facts = useMemo(
    () => (pcode: string) => {
      const of = (sex: string) =>
        members.rows?.find((row) => row.adm2_pcode === pcode && row.sex === sex)?.members;
      const done = now.rows?.find((row) => row.adm2_pcode === pcode && row.stage === 'implemented')?.issues;
      const [all, women] = [of(TOTAL), of('female')];
      return [
        ...(done ? ([[words.done, format.cell(done, 'issues')]] as const) : []),
        ...(all ? ([[words.members, format.cell(all, 'persons')]] as const) : []),
        ...(women ? ([[codes.sex.female, format.cell(women, 'persons')]] as const) : []),
      ];
    },
    [members.rows, now.rows, words, codes, format],
  );
  const picture = useCountPicture({
    theme: 'issues',
    title: words.map,
    ramp: 'coverage',
    unit: 'issues',
    period: now.filters.period,
    cells,
    standard,
    tables: TABLES,
    asked,
    facts,
  });
  const { facts: forums } = useForumFacts(filters);
  return (
    <MapCard asked={picture.asked} note={words.place}>
      <ThemeMap
        picture={picture}
        points={useForumPoints()}
        onPoint={(id) => act(toggleChoice('forum', id))}
        pointTooltip={(id) => {
          const forum = forums.find(({ forum_id }) => forum_id === id);
          return forum ? (
            <div>
              <strong>{forum.name}</strong>
              <FactList
                facts={[
                  [words.chair, forum.women_led ? words.woman : words.man],
                  [words.since, forum.opened === null ? '–' : format.year(forum.opened)],
                  [words.due, format.integer(forum.due)],
                  [words.heldCount, format.integer(forum.held)],
                ]}
              />
            </div>
          ) : null;
        }}
        keys={
          <MarkKeys
            marks={[
              ['forum', words.otherForum],
              ['womenForum', words.womenForum],
            ]}
          />
        }
      />
    </MapCard>
  );
}

const cellsOf = (rows: readonly IssuesByDistrictRow[] | undefined): ReadonlyMap<string, Cell> =>
  new Map(rows?.filter(({ stage }) => stage === TOTAL).map((row) => [row.adm2_pcode, row.issues]));
