import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { toggleChoice } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { FactList } from '#ui/FactList.tsx';
import { MapCard } from '#views/MapCard.tsx';
import { MarkKeys } from '#views/MarkKeys.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import type { ThemePicture } from '#views/ThemePicture.ts';
import { useForumPoints } from '#views/useForumPoints.ts';
import { useForumFacts } from './useForumFacts.ts';

export interface ForumMapProps {
  readonly filters: Filters;
  readonly picture: ThemePicture;
  readonly hovered: string | null;
  readonly onHover: (pcode: string | null) => void;
}

/** Where the forums are and where the issues come from; a press on a forum singles it out. */
export function ForumMap({ filters, picture, hovered, onHover }: ForumMapProps) {
  const { forums: words } = useBook(programmeBook);
  const { format } = useI18n();
  const act = useAct();
  const { facts: forums } = useForumFacts(filters);
  return (
    <MapCard asked={picture.asked} note={words.place}>
      <ThemeMap
        picture={picture}
        points={useForumPoints()}
        hovered={hovered}
        onHover={onHover}
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
