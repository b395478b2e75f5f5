import { type Month, yearOf } from '#core/period.ts';
import type { ForumRow } from '#core/schema/forum.ts';
import type { ForumLeadRow } from '#core/schema/forumLead.ts';

/** The first year at whose end a woman chaired the forum, where it was not the year in which it opened. */
const SINCE: Readonly<Record<string, number>> = { cpf_maqal: 2020, cpf_jumhuriya: 2022 };

/** Invents since when the women who lead forums today have led them: a row for each forum and year from its founding. */
export function makeLeads(forums: readonly ForumRow[], months: readonly Month[]): ForumLeadRow[] {
  const years = [...new Set(months.map((month) => Number(yearOf(month))))];
  return forums.flatMap(({ forum_id, opened, women_led }) =>
    years
      .filter((year) => year >= (opened ?? 0))
      .map((year) => ({ forum_id, year, women_led: women_led && year >= (SINCE[forum_id] ?? 0) })),
  );
}
