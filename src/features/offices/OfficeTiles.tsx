import { type Cell, exact, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { RATE_PER } from '#core/rates.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { populationByDistrict } from '#queries/populationByDistrict.ts';
import { CellTile } from '#views/CellTile.tsx';
import grid from '#views/Screen.module.css';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { Sparkline } from '#viz/chart/Sparkline.tsx';
import { type OfficesAnswer, staffIn, sumOf } from './useOffices.ts';

export interface OfficeTilesProps {
  readonly filters: Filters;
  readonly answer: OfficesAnswer;
}

const GAP = missing('not-collected');

/** How many serve, how many of them are women, and how many women live near one of them. */
export function OfficeTiles({ filters, answer }: OfficeTilesProps) {
  const { offices: words } = useBook(programmeBook);
  const { t, format } = useI18n();
  const nameOf = useAreaNames();
  const population = useAsk(populationByDistrict, filters);
  const { staff, staffAsked, years, year, access } = answer;
  const each = (cellAt: (year: number) => Cell) => years.map(cellAt);
  const now = staffIn(staff, year);
  const known = staffAsked.rows !== undefined;
  const all = (at: number) => {
    const rows = staffIn(staff, at);
    return rows.length > 0 ? exact(sumOf(rows, 'staff_men') + sumOf(rows, 'staff_women')) : GAP;
  };
  const women = (at: number) => {
    const rows = staffIn(staff, at);
    return rows.length > 0 ? exact(sumOf(rows, 'staff_women')) : GAP;
  };
  const females = population.rows?.reduce((sum, row) => sum + row.female, 0);
  const rateOf = (at: number): Cell => {
    const cell = women(at);
    return cell.kind === 'exact' && females ? exact((cell.value / females) * RATE_PER) : cell;
  };
  const covered = access.get(year);
  const tallies = covered
    ? filters.districts.length === 0
      ? [covered.total]
      : filters.districts.flatMap((pcode) => covered.by_adm2.get(pcode) ?? [])
    : [];
  const near = tallies.reduce((sum, tally) => sum + tally.female_covered, 0);
  const whole = tallies.reduce((sum, tally) => sum + tally.female, 0);
  const share = sumOf(now, 'staff_women') / (sumOf(now, 'staff_women') + sumOf(now, 'staff_men'));
  const where = filters.districts.length > 0 ? format.list(filters.districts.map(nameOf)) : null;
  return (
    <div className={grid.tiles}>
      <CellTile
        title={words.staff}
        tone="coverage"
        asked={[staffAsked]}
        cell={known ? all(year) : undefined}
        note={`${t.coverage.patrols}: ${format.integer(sumOf(now, 'patrols'))}`}
      >
        <Sparkline cells={each(all)} color="var(--coverage-5)" label={words.bySex} />
      </CellTile>
      <CellTile
        title={words.women}
        tone="coverage"
        asked={[staffAsked]}
        cell={known ? women(year) : undefined}
        note={now.length > 0 ? fill(words.womenOf, { share: format.percent(share) }) : undefined}
      >
        <Sparkline cells={each(women)} color="var(--coverage-5)" label={words.bySex} />
      </CellTile>
      <CellTile
        title={words.womenRate}
        tone="coverage"
        asked={[staffAsked, population]}
        cell={known && females ? rateOf(year) : undefined}
        note={words.rateNote}
      >
        <Sparkline cells={each(rateOf)} color="var(--coverage-5)" label={words.rateYears} />
      </CellTile>
      <CellTile
        title={fill(words.access, { radius: format.distance(filters.radius_km) })}
        tone="coverage"
        asked={answer.asked}
        cell={whole > 0 ? exact(near / whole) : known && covered === undefined ? GAP : undefined}
        unit="share"
        note={
          whole > 0
            ? [
                fill(words.accessOf, { part: format.integer(near), whole: format.integer(whole) }),
                ...(where ? [where] : []),
              ].join(' · ')
            : undefined
        }
      />
    </div>
  );
}
