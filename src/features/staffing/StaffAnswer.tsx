import { staffMoves } from '#core/staffing/staffMoves.ts';
import type { StaffPlan } from '#core/staffing/staffPlan.ts';
import type { StaffedOffice, StaffQuestion, Unit } from '#core/staffing/staffQuestion.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { staffingBook } from '#i18n/staffing/book.ts';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './Staffing.module.css';

export interface StaffAnswerProps {
  readonly offices: readonly StaffedOffice[];
  readonly question: StaffQuestion;
  readonly plan: StaffPlan;
}

/** The best split in a sentence with its proof, the moves to it, and what one more of each buys; or what stands in the way. */
export function StaffAnswer({ offices, question, plan }: StaffAnswerProps) {
  const w = useBook(staffingBook);
  const { format } = useI18n();
  // A few cases more or less for one officer are seen in tenths alone.
  const say = (value: number) =>
    !Number.isFinite(value)
      ? w.nobody
      : value < 100
        ? format.number(Math.round(value * 10) / 10)
        : format.integer(Math.round(value));
  const nameOf = (id: string | null) => offices.find((office) => office.id === id)?.name ?? '';
  const { best, today, patrols, more, short } = plan;
  const obstacles = short.map(({ of, total, needed, floors }) => (
    <Notice key={of} tone="warn" title={w[of]}>
      <p>
        {fill(w.short, {
          needed: format.integer(needed),
          total: format.integer(total),
          floors: format.list(
            floors.map(({ id, unit, least }) =>
              fill(unit === null ? w.floorOfOffice : w.floorOfUnit, {
                office: nameOf(id),
                unit: unit === null ? '' : w.units[unit as Unit],
                n: format.integer(least),
              }),
            ),
          ),
        })}
      </p>
    </Notice>
  ));
  if (best.status === 'infeasible') return <Card title={w.answer}>{obstacles}</Card>;
  const { split } = best;
  const byWomen = question.first === 'women';
  const ratios = byWomen ? split.women_per_woman_officer : split.cases_per_officer;
  const worst = byWomen ? split.worst_women : split.worst_cases;
  const worstOffice = offices[ratios.indexOf(worst)];
  const ids = offices.map(({ id }) => id);
  const of = (key: 'officers' | 'women' | 'patrols') => offices.map((office) => office.today[key]);
  const moves = [
    { of: w.movesOf.officers, list: staffMoves(ids, of('officers'), split.officers) },
    { of: w.movesOf.women, list: staffMoves(ids, of('women'), split.women) },
    {
      of: w.movesOf.patrols,
      list: patrols.status === 'proven' ? staffMoves(ids, of('patrols'), patrols.counts) : [],
    },
  ].filter(({ list }) => list.length > 0);
  return (
    <Card title={w.answer} className={styles.answerCard}>
      <div aria-live="polite">
        <p className={styles.answer}>
          {fill(w.best[question.first], {
            best: say(worst),
            office: worstOffice?.name ?? '',
            today: say(byWomen ? today.worst_women : today.worst_cases),
          })}
        </p>
        <p className={styles.proof}>✓ {w.proof}</p>
        {obstacles}
        <h3>{w.moves}</h3>
        {moves.length === 0 && <p>{w.noMoves}</p>}
        <dl className={styles.moves}>
          {moves.map((kind) => (
            <div key={kind.of}>
              <dt>{kind.of}</dt>
              {kind.list.map(({ from, to, count }) => (
                <dd key={`${from} ${to}`}>
                  {fill(from === null ? w.joins : to === null ? w.leaves : w.move, {
                    n: format.integer(count),
                    from: nameOf(from),
                    to: nameOf(to),
                  })}
                </dd>
              ))}
            </div>
          ))}
        </dl>
        {more.length > 0 && (
          <>
            <h3>{w.more}</h3>
            <dl className={styles.bought}>
              {more.map((one) => (
                <div key={one.what}>
                  <dt>{w.moreOf[one.what]}</dt>
                  <dd>
                    {fill(w.moreSay[one.what], {
                      office: nameOf(one.id),
                      before: say(one.before),
                      after: say(one.after),
                    })}{' '}
                    {one.worst_after < one.worst_before
                      ? fill(w.moreWorst, { before: say(one.worst_before), after: say(one.worst_after) })
                      : w.moreSame}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </Card>
  );
}
