import type { ReactNode } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import { listYears } from '#core/period.ts';
import { MEMBER_SEXES } from '#core/schema/forumMember.ts';
import { TOTAL } from '#core/schema/table.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { GroupedBarsFrame } from '#views/GroupedBarsFrame.tsx';
import { SEX_COLOURS } from '#views/sexColours.ts';
import type { AnyAsked } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';

/** One number of members: of one year, sex and code. */
export interface SplitRow {
  readonly period: string;
  readonly sex: string;
  readonly code: string;
  readonly members: Cell;
}

export interface MemberSplitProps {
  readonly id: string;
  readonly titles: { readonly years: string; readonly sexes: string };
  readonly codes: readonly { readonly id: string; readonly label: string; readonly color: string }[];
  readonly sexes: Readonly<Record<(typeof MEMBER_SEXES)[number], string>>;
  readonly asked: AnyAsked;
  readonly rows: readonly SplitRow[];
  /** The year of the second picture, and what it is called. */
  readonly year: string;
  readonly stand: ReactNode;
}

const GAP = missing('not-collected');

/** Members by age or role: how their number grew, and how women and men stand in the last year. */
export function MemberSplit({ id, titles, codes, sexes, asked, rows, year, stand }: MemberSplitProps) {
  const { t } = useI18n();
  const { catalog } = useAtlas();
  return (
    <>
      <YearsFrame
        id={`${id}-years`}
        title={titles.years}
        subtitle={t.filters.allDistricts}
        asked={[asked]}
        years={listYears(catalog.extent)}
        series={codes.map((code) => ({
          ...code,
          cells: new Map(
            rows
              .filter((row) => row.code === code.id && row.sex === TOTAL)
              .map((row) => [row.period, row.members]),
          ),
        }))}
        unit="persons"
        height={220}
      />
      <GroupedBarsFrame
        id={`members-${id}`}
        title={titles.sexes}
        subtitle={stand}
        asked={[asked]}
        height={120}
        kinds={MEMBER_SEXES.map((sex) => ({ id: sex, label: sexes[sex], color: SEX_COLOURS[sex] }))}
        rows={codes.map((code) => ({
          id: code.id,
          label: code.label,
          cells: MEMBER_SEXES.map(
            (sex) =>
              rows.find((row) => row.period === year && row.code === code.id && row.sex === sex)?.members ??
              GAP,
          ),
        }))}
        unit="persons"
      />
    </>
  );
}
