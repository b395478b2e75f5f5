import { useMemo } from 'react';
import { type Cell, sumCells } from '#core/cell.ts';
import { type Filters, previousFilters } from '#core/filters.ts';
import { share } from '#core/rates.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { referralsByOutcome } from '#queries/referralsByOutcome.ts';
import { referralsByService } from '#queries/referralsByService.ts';
import { referralsByWait } from '#queries/referralsByWait.ts';
import { referralsTotal } from '#queries/referralsTotal.ts';
import { CellTile } from '#views/CellTile.tsx';
import grid from '#views/Screen.module.css';
import { useAsk } from '#views/useAsk.ts';
import { useTogether } from '#views/useTogether.ts';

const TOTAL = '_T';

/** How many were referred, how soon they were reached, how many received the service, and advice on complaints. */
export function ReferralTiles({ filters }: { readonly filters: Filters }) {
  const book = useBook(programmeBook);
  const words = book.referrals;
  const { format } = useI18n();
  const together = useTogether(filters);
  const previous = useMemo(() => previousFilters(filters), [filters]);
  const total = useAsk(referralsTotal, filters);
  const before = useAsk(referralsTotal, previous);
  const whole = useAsk(referralsTotal, together);
  const waits = useAsk(referralsByWait, together);
  const outcomes = useAsk(referralsByOutcome, together);
  const services = useAsk(referralsByService, together);
  const of = (rows: typeof total.rows, sex: string) => rows?.find((row) => row.sex === sex)?.referrals;
  const all = of(total.rows, TOTAL);
  const women = of(total.rows, 'female');
  const earlier = of(before.rows, TOTAL);
  const everyone = of(whole.rows, TOTAL);
  const soon =
    waits.rows &&
    sumCells(
      waits.rows
        .filter(({ wait }) => wait === 'same_day' || wait === 'within_7_days')
        .map(({ referrals }) => referrals),
    );
  const received = outcomes.rows?.find(({ outcome }) => outcome === 'received')?.referrals;
  const advice = services.rows?.find(
    ({ service, sex }) => service === 'complaints' && sex === TOTAL,
  )?.referrals;
  const scope = filters.districts.length > 0 ? [book.together] : [];
  const partOf = (part: Cell | undefined) =>
    part && everyone
      ? [
          fill(words.ofAll, { part: format.cellShort(part), whole: format.cellShort(everyone) }),
          ...scope,
        ].join(' · ')
      : undefined;
  return (
    <div className={grid.tiles}>
      <CellTile
        title={words.all}
        tone="coverage"
        asked={[total]}
        cell={all}
        unit="referrals"
        note={[
          all && women && fill(words.women, { share: format.cell(share(women, all), 'share') }),
          earlier &&
            fill(book.before, {
              year: format.period(previous.period),
              value: format.cellShort(earlier, 'referrals'),
            }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <CellTile
        title={words.contacted}
        tone="coverage"
        asked={[waits, whole]}
        cell={soon && everyone ? share(soon, everyone) : undefined}
        unit="share"
        note={partOf(soon)}
      />
      <CellTile
        title={words.received}
        tone="coverage"
        asked={[outcomes, whole]}
        cell={received && everyone ? share(received, everyone) : undefined}
        unit="share"
        note={partOf(received)}
      />
      <CellTile
        title={words.advice}
        tone="coverage"
        asked={[services, whole]}
        cell={advice}
        unit="referrals"
        note={partOf(advice)}
      />
    </div>
  );
}
