import { missing } from '#core/cell.ts';
import { type Filters, previousFilters } from '#core/filters.ts';
import { estimateOf } from '#core/measure.ts';
import { monthsIn } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { incidentsByMonth } from '#queries/incidentsByMonth.ts';
import { clearSelection } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { FactList } from '#ui/FactList.tsx';
import { ChangeNote } from '#views/ChangeNote.tsx';
import { EstimateText } from '#views/EstimateText.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { useCoverage } from '#views/useCoverage.ts';
import { useIncidentsByDistrict } from '#views/useDistrictValues.ts';

const GAP = missing('not-collected');

/** The facts of the one selected district; says how to select one while none or several are. */
export function DistrictProfile({ filters }: { readonly filters: Filters }) {
  const { t, format } = useI18n();
  const act = useAct();
  const nameOf = useAreaNames();
  const values = useIncidentsByDistrict(filters);
  const months = useAsk(incidentsByMonth, filters);
  const { coverage, isKnown } = useCoverage(filters.radius_km);
  const [pcode, ...others] = filters.districts;
  if (pcode === undefined || others.length > 0)
    return (
      <QueryFrame id="profile" title={t.trends.profile} level={2} asked={[]} height={80}>
        <p>{t.trends.profileHint}</p>
      </QueryFrame>
    );
  const count = values.current.get(pcode) ?? GAP;
  const previous = values.previous.get(pcode) ?? GAP;
  const persons = values.persons.get(pcode) ?? 0;
  const years = monthsIn(filters.period) / 12;
  const estimate = estimateOf('rate', { current: count, previous, persons, years });
  const people = values.population.rows?.find((row) => row.adm2_pcode === pcode);
  const reach = coverage?.by_adm2.get(pcode);
  const before = format.period(previousFilters(filters).period);
  return (
    <QueryFrame
      id="profile"
      title={nameOf(pcode)}
      subtitle={t.trends.profile}
      level={2}
      asked={[values.answer, values.population]}
      height={240}
      actions={
        <Button size="s" onClick={() => act(clearSelection())}>
          {t.trends.clear}
        </Button>
      }
    >
      <FactList
        facts={[
          [t.trends.cases, format.cell(count, 'cases')],
          [t.trends.rate, <EstimateText key="rate" rate={estimate} />],
          [
            t.trends.change,
            months.state === 'loading' ? (
              '…'
            ) : (
              <ChangeNote
                key="change"
                current={count}
                previous={previous}
                period={filters.period}
                months={(months.rows ?? []).map((row) => ({ period: row.period, cell: row.count }))}
                previousPeriod={before}
              />
            ),
          ],
          ...(people
            ? ([
                [fill(t.trends.population, { year: format.year(people.year) }), format.integer(persons)],
                [t.coverage.women, format.integer(people.female)],
              ] as const)
            : []),
          ...(reach
            ? ([
                [
                  fill(t.trends.covered, { radius: format.distance(filters.radius_km) }),
                  isKnown && reach.share !== null ? format.percent(reach.share) : format.cell(GAP),
                ],
                ...(reach.mean_km === null
                  ? []
                  : ([[t.trends.nearest, format.distance(reach.mean_km)]] as const)),
              ] as const)
            : []),
        ]}
      />
    </QueryFrame>
  );
}
