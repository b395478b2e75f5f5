import { useMemo } from 'react';
import { type Cell, missing, sumCells } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { share } from '#core/rates.ts';
import { useBook } from '#i18n/book.ts';
import { exploreBook } from '#i18n/explore/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { incidentsByDistrictCategory } from '#queries/incidentsByDistrictCategory.ts';
import { toggleDistrict } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { ShareBars } from '#viz/chart/ShareBars.tsx';

const GAP = missing('not-collected');
/** One colour a kind, far enough from the ground for figures in its colour. */
const COLOURS: Readonly<Record<string, string>> = {
  dispute_tribal: 'var(--disputes-6)',
  dispute_other: 'var(--disputes-5)',
  illegal_weapon: 'var(--rise-3)',
  domestic_violence: 'var(--coverage-6)',
  electronic_blackmail: 'var(--coverage-5)',
  sensitive: 'var(--coverage-5)',
  family_dispute: 'var(--arrivals-5)',
  drug_abuse: 'var(--good)',
  other: 'var(--ink-faint)',
};

/** The kinds of case of each district as shares of its whole. */
export function CategoryMix({
  filters,
  districts,
}: {
  readonly filters: Filters;
  readonly districts: readonly string[];
}) {
  const words = useBook(exploreBook);
  const { t, format } = useI18n();
  const nameOf = useAreaNames();
  const act = useAct();
  const asked = useAsk(incidentsByDistrictCategory, filters);
  const { kinds, rows } = useMemo(() => {
    const codes = [...new Set((asked.rows ?? []).map((row) => row.category))];
    const ordered = Object.keys(COLOURS).filter((code) => codes.includes(code));
    const cells = new Map(
      (asked.rows ?? []).map((row) => [`${row.adm2_pcode} ${row.category}`, row.count] as const),
    );
    return {
      kinds: ordered.map((code) => ({
        id: code,
        label: t.codes.category[code as keyof typeof t.codes.category],
        color: COLOURS[code]!,
      })),
      rows: districts.map((pcode) => {
        const parts = ordered.map((code): Cell => cells.get(`${pcode} ${code}`) ?? GAP);
        const whole = sumCells(parts);
        return { id: pcode, label: nameOf(pcode), shares: parts.map((part) => share(part, whole)) };
      }),
    };
  }, [asked.rows, districts, nameOf, t]);
  return (
    <QueryFrame
      id="mix"
      title={words.mix}
      subtitle={`${format.period(filters.period)} · ${words.mixHint}`}
      level={2}
      asked={[asked]}
      footer={words.mixDoubt}
      table={
        <DataTable
          caption={words.mix}
          captionHidden
          columns={[
            { id: 'adm2_name', label: t.coverage.area, kind: 'text', value: (row) => row.label },
            ...kinds.map(
              (kind, k) =>
                ({
                  id: kind.id,
                  label: kind.label,
                  kind: 'cell',
                  unit: 'share',
                  value: (row: (typeof rows)[number]) => row.shares[k] ?? GAP,
                }) as const,
            ),
          ]}
          rows={rows}
          rowId={(row) => row.id}
        />
      }
    >
      <ShareBars
        label={words.mix}
        kinds={kinds}
        rows={rows}
        selected={filters.districts}
        onToggle={(pcode) => act(toggleDistrict(pcode))}
      />
    </QueryFrame>
  );
}
