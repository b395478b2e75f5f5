import { useState } from 'react';
import { useBook } from '#i18n/book.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { useFilters } from '#state/useStore.ts';
import grid from '#views/Screen.module.css';
import { ThemeRanking } from '#views/ThemeRanking.tsx';
import { useScope } from '#views/useScope.ts';
import { ForumList } from './ForumList.tsx';
import { ForumMap } from './ForumMap.tsx';
import { ForumMembers } from './ForumMembers.tsx';
import { ForumTiles } from './ForumTiles.tsx';
import { IssueAges } from './IssueAges.tsx';
import { IssueCategories } from './IssueCategories.tsx';
import { IssueFunnel } from './IssueFunnel.tsx';
import { IssueMonths } from './IssueMonths.tsx';
import { MeetingCalendar } from './MeetingCalendar.tsx';
import { useForumPicture } from './useForumPicture.ts';

/** Community Policing Forums: whether they meet, what becomes of the issues raised in them, and who belongs to them. */
export function ForumsScreen() {
  const { forums: words, referrals } = useBook(programmeBook);
  const filters = useFilters();
  const scopeOf = useScope();
  const picture = useForumPicture(filters);
  const [hovered, setHovered] = useState<string | null>(null);
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{words.title}</h1>
        <p className={grid.lead}>{scopeOf(filters)}</p>
      </header>
      <ForumTiles filters={filters} />
      <div className={`${grid.seven} ${grid.tall}`}>
        <ForumMap filters={filters} picture={picture} hovered={hovered} onHover={setHovered} />
      </div>
      <div className={`${grid.five} ${grid.stack}`}>
        <ThemeRanking picture={picture} title={referrals.ranking} hovered={hovered} onHover={setHovered} />
        <IssueAges filters={filters} />
      </div>
      <IssueFunnel filters={filters} />
      <MeetingCalendar filters={filters} />
      <div className={grid.five}>
        <IssueCategories filters={filters} />
      </div>
      <div className={grid.seven}>
        <IssueMonths filters={filters} />
      </div>
      <ForumMembers filters={filters} />
      <ForumList filters={filters} />
    </div>
  );
}
