import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { listYears, yearOf } from '#core/period.ts';
import { AGES, MEMBER_ROLES, MEMBER_SEXES } from '#core/schema/forumMember.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { membersByAge } from '#queries/membersByAge.ts';
import { membersByRole } from '#queries/membersByRole.ts';
import { membersByYear } from '#queries/membersByYear.ts';
import { GroupedBarsFrame } from '#views/GroupedBarsFrame.tsx';
import grid from '#views/Screen.module.css';
import { SEX_COLOURS } from '#views/sexColours.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useScope } from '#views/useScope.ts';
import { useTogether } from '#views/useTogether.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';

const GAP = missing('not-collected');

/** Who belongs to the forums: women and men over the years, youth, volunteers. */
export function ForumMembers({ filters }: { readonly filters: Filters }) {
  const book = useBook(programmeBook);
  const { codes, forums: words } = book;
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const scopeOf = useScope();
  const together = useTogether(filters);
  const years = useAsk(membersByYear, filters);
  const ages = useAsk(membersByAge, together);
  const roles = useAsk(membersByRole, together);
  const kinds = MEMBER_SEXES.map((sex) => ({ id: sex, label: codes.sex[sex], color: SEX_COLOURS[sex] }));
  const series = useMemo(
    () =>
      MEMBER_SEXES.map((sex) => ({
        id: sex,
        label: codes.sex[sex],
        color: SEX_COLOURS[sex],
        cells: new Map<string, Cell>(
          years.rows?.filter((row) => row.sex === sex).map((row) => [row.period, row.members]),
        ),
      })),
    [years.rows, codes],
  );
  const stand = `${t.filters.allDistricts} · ${fill(book.endOf, { year: format.year(yearOf(filters.period.end)) })}`;
  return (
    <>
      <div className={grid.half}>
        <YearsFrame
          id="growth"
          title={words.growth}
          subtitle={scopeOf({ districts: filters.districts, period: catalog.extent })}
          asked={[years]}
          years={listYears(catalog.extent)}
          series={series}
          unit="persons"
          height={260}
        />
      </div>
      <div className={`${grid.half} ${grid.stack}`}>
        <GroupedBarsFrame
          id="members-age"
          title={words.ages15}
          subtitle={stand}
          asked={[ages]}
          height={120}
          kinds={kinds}
          rows={AGES.map((age) => ({
            id: age,
            label: codes.age[age],
            cells: MEMBER_SEXES.map(
              (sex) => ages.rows?.find((row) => row.age === age && row.sex === sex)?.members ?? GAP,
            ),
          }))}
          unit="persons"
        />
        <GroupedBarsFrame
          id="members-role"
          title={words.roles}
          subtitle={stand}
          asked={[roles]}
          height={120}
          kinds={kinds}
          rows={MEMBER_ROLES.map((role) => ({
            id: role,
            label: codes.role[role],
            cells: MEMBER_SEXES.map(
              (sex) => roles.rows?.find((row) => row.role === role && row.sex === sex)?.members ?? GAP,
            ),
          }))}
          unit="persons"
        />
      </div>
    </>
  );
}
