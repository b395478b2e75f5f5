import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
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
import grid from '#views/Screen.module.css';
import { SEX_COLOURS } from '#views/sexColours.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useScope } from '#views/useScope.ts';
import { useTogether } from '#views/useTogether.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';
import { ForumLeads } from './ForumLeads.tsx';
import { MemberSplit } from './MemberSplit.tsx';

/** Those whom the programme means to win first, in colour; the others stand behind them. */
const SPLIT_COLOURS = {
  youth: 'var(--coverage-6)',
  adult: 'var(--line-strong)',
  volunteer: 'var(--coverage-6)',
  member: 'var(--line-strong)',
} as const;

/** Who belongs to the forums and who leads them: women and men, youth, volunteers, year by year. */
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
  const year = yearOf(filters.period.end);
  const series = useMemo(
    () =>
      MEMBER_SEXES.map((sex) => ({
        id: sex,
        label: t.adults[sex],
        color: SEX_COLOURS[sex],
        cells: new Map<string, Cell>(
          years.rows?.filter((row) => row.sex === sex).map((row) => [row.period, row.members]),
        ),
      })),
    [years.rows, t],
  );
  const stand = `${t.filters.allDistricts} · ${fill(book.endOf, { year: format.year(year) })}`;
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
      <div className={grid.half}>
        <ForumLeads filters={filters} />
      </div>
      <div className={`${grid.half} ${grid.stack}`}>
        <MemberSplit
          id="age"
          titles={{ years: words.agesYears, sexes: words.ages15 }}
          codes={AGES.map((age) => ({ id: age, label: codes.age[age], color: SPLIT_COLOURS[age] }))}
          sexes={t.adults}
          asked={ages}
          rows={(ages.rows ?? []).map(({ age, ...row }) => ({ ...row, code: age }))}
          year={year}
          stand={stand}
        />
      </div>
      <div className={`${grid.half} ${grid.stack}`}>
        <MemberSplit
          id="role"
          titles={{ years: words.rolesYears, sexes: words.roles }}
          codes={MEMBER_ROLES.map((role) => ({
            id: role,
            label: codes.role[role],
            color: SPLIT_COLOURS[role],
          }))}
          sexes={t.adults}
          asked={roles}
          rows={(roles.rows ?? []).map(({ role, ...row }) => ({ ...row, code: role }))}
          year={year}
          stand={stand}
        />
      </div>
    </>
  );
}
