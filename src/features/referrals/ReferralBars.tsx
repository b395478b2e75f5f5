import { missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { REFERRAL_OUTCOMES, WAITS } from '#core/schema/referral.ts';
import { useBook } from '#i18n/book.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { referralsByOutcome } from '#queries/referralsByOutcome.ts';
import { referralsByWait } from '#queries/referralsByWait.ts';
import { referralsTotal } from '#queries/referralsTotal.ts';
import { BarsFrame } from '#views/BarsFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useScope } from '#views/useScope.ts';
import { useTogether } from '#views/useTogether.ts';

const TOTAL = '_T';
const GAP = missing('not-collected');

/** How referrals stand, or how long it took to reach the person; each a share of all referrals. */
export function ReferralBars({
  filters,
  what,
}: {
  readonly filters: Filters;
  readonly what: 'outcome' | 'wait';
}) {
  const { codes, referrals: words } = useBook(programmeBook);
  const scopeOf = useScope();
  const together = useTogether(filters);
  const outcomes = useAsk(referralsByOutcome, together);
  const waits = useAsk(referralsByWait, together);
  const asked = what === 'outcome' ? outcomes : waits;
  const total = useAsk(referralsTotal, asked.filters);
  const items =
    what === 'outcome'
      ? REFERRAL_OUTCOMES.map((code) => ({
          id: code,
          label: codes.outcome[code],
          cell: outcomes.rows?.find((row) => row.outcome === code)?.referrals ?? GAP,
        }))
      : WAITS.map((code) => ({
          id: code,
          label: codes.wait[code],
          cell: waits.rows?.find((row) => row.wait === code)?.referrals ?? GAP,
        }));
  // While one is of the new selection and the other still of the old, a part may exceed its whole.
  const ready = asked.state === 'ready' && total.state === 'ready';
  const whole = ready ? total.rows?.find(({ sex }) => sex === TOTAL)?.referrals : undefined;
  const scope = scopeOf(asked.filters);
  return (
    <BarsFrame
      id={what}
      title={what === 'outcome' ? words.byOutcome : words.byWait}
      subtitle={what === 'outcome' ? scope : `${words.waitHint} ${scope}`}
      counted={words.all}
      asked={[asked]}
      items={items}
      unit="referrals"
      color="var(--coverage-5)"
      {...(whole ? { total: whole } : {})}
    />
  );
}
