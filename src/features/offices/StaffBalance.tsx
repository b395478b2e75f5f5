import { useMemo } from 'react';
import { exact, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { share } from '#core/rates.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { incidentsByDistrict } from '#queries/incidentsByDistrict.ts';
import { incidentsTotal } from '#queries/incidentsTotal.ts';
import { populationByDistrict } from '#queries/populationByDistrict.ts';
import { GroupedBarsFrame } from '#views/GroupedBarsFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { type OfficesAnswer, staffIn, sumOf } from './useOffices.ts';

const GAP = missing('not-collected');

/** The share of each district in the cases, in the staff of its offices and in the residents. */
export function StaffBalance({
  filters,
  answer,
}: {
  readonly filters: Filters;
  readonly answer: OfficesAnswer;
}) {
  const { offices: words } = useBook(programmeBook);
  const { format } = useI18n();
  const { catalog } = useAtlas();
  const nameOf = useAreaNames();
  const all = useMemo<Filters>(() => ({ ...filters, districts: [], categories: [] }), [filters]);
  const cases = useAsk(incidentsByDistrict, all);
  const total = useAsk(incidentsTotal, cases.filters);
  const population = useAsk(populationByDistrict, all);
  const { staff, year, offices, staffAsked } = answer;
  const rows = useMemo(() => {
    const now = staffIn(staff, year);
    const headcount = (list: typeof now) => sumOf(list, 'staff_men') + sumOf(list, 'staff_women');
    const home = new Map(offices.map(({ facility_id, adm2_pcode }) => [facility_id, adm2_pcode]));
    const people = (pcode?: string) =>
      (population.rows ?? [])
        .filter(({ adm2_pcode }) => pcode === undefined || adm2_pcode === pcode)
        .reduce((sum, { female, male }) => sum + female + male, 0);
    const ready = cases.state === 'ready' && total.state === 'ready';
    const whole = (ready ? total.rows?.[0]?.count : undefined) ?? GAP;
    return catalog.districts
      .map((pcode) => ({
        id: pcode,
        label: nameOf(pcode),
        persons: people(pcode),
        cells: [
          ready ? share(cases.rows?.find((row) => row.adm2_pcode === pcode)?.count ?? GAP, whole) : GAP,
          now.length > 0
            ? exact(
                headcount(now.filter(({ facility_id }) => home.get(facility_id) === pcode)) / headcount(now),
              )
            : GAP,
          people() > 0 ? exact(people(pcode) / people()) : GAP,
        ],
      }))
      .sort((a, b) => b.persons - a.persons);
  }, [staff, year, offices, population.rows, cases, total, catalog, nameOf]);
  return (
    <GroupedBarsFrame
      id="balance"
      title={words.balance}
      subtitle={`${words.balanceHint} ${format.period(cases.filters.period)}`}
      asked={[cases, total, staffAsked, population]}
      height={320}
      kinds={[
        { id: 'cases', label: words.shareCases, color: 'var(--disputes-5)' },
        { id: 'staff', label: words.shareStaff, color: 'var(--coverage-5)' },
        { id: 'persons', label: words.sharePersons, color: 'var(--line-strong)' },
      ]}
      rows={rows}
      unit="share"
    />
  );
}
