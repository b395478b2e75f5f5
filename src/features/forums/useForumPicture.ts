import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { type IssuesByDistrictRow, issuesByDistrict } from '#queries/issuesByDistrict.ts';
import { membersByDistrict } from '#queries/membersByDistrict.ts';
import type { ThemePicture } from '#views/ThemePicture.ts';
import { useAreaCounts } from '#views/useAreaCounts.ts';
import { useAsk } from '#views/useAsk.ts';
import { useCountPicture } from '#views/useCountPicture.tsx';

const TOTAL = '_T';
const TABLES = ['issue', 'forum', 'area'] as const;

/** Issues raised by district, with what was implemented and who belongs to the forums in the note. */
export function useForumPicture(filters: Filters): ThemePicture {
  const { forums: words } = useBook(programmeBook);
  const { t, format } = useI18n();
  const { answer, ...counts } = useAreaCounts(issuesByDistrict, filters, cellsOf);
  const members = useAsk(membersByDistrict, filters);
  const facts = useMemo(
    () => (pcode: string) => {
      const of = (sex: string) =>
        members.rows?.find((row) => row.adm2_pcode === pcode && row.sex === sex)?.members;
      const done = answer.rows?.find(
        (row) => row.adm2_pcode === pcode && row.stage === 'implemented',
      )?.issues;
      const [all, women] = [of(TOTAL), of('female')];
      return [
        ...(done ? ([[words.done, format.cell(done, 'issues')]] as const) : []),
        ...(all ? ([[words.members, format.cell(all, 'persons')]] as const) : []),
        ...(women ? ([[t.adults.female, format.cell(women, 'persons')]] as const) : []),
      ];
    },
    [members.rows, answer.rows, words, t, format],
  );
  return useCountPicture({
    ...counts,
    theme: 'issues',
    title: words.map,
    ramp: 'coverage',
    unit: 'issues',
    tables: TABLES,
    facts,
  });
}

const cellsOf = (rows: readonly IssuesByDistrictRow[] | undefined): ReadonlyMap<string, Cell> =>
  new Map(rows?.filter(({ stage }) => stage === TOTAL).map((row) => [row.adm2_pcode, row.issues]));
