import { useMemo } from 'react';
import { staffPlan } from '#core/staffing/staffPlan.ts';
import { readQuestion, type StaffQuestion, writeQuestion } from '#core/staffing/staffQuestion.ts';
import { useBook } from '#i18n/book.ts';
import { staffingBook } from '#i18n/staffing/book.ts';
import { choose, dragChoice } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { QueryFrame } from '#views/QueryFrame.tsx';
import grid from '#views/Screen.module.css';
import { StaffAnswer } from './StaffAnswer.tsx';
import { StaffControls } from './StaffControls.tsx';
import { StaffTable } from './StaffTable.tsx';
import { useOffices } from './useOffices.ts';

/** Who should work in which office: today's split against the best one, the moves, and what one more buys. */
export function StaffingScreen() {
  const w = useBook(staffingBook);
  const { offices, asked } = useOffices();
  const act = useAct();
  const chosen = useView((view) => view.choices.staff);
  const question = useMemo(() => (offices ? readQuestion(chosen ?? {}, offices) : null), [chosen, offices]);
  const ask = (next: StaffQuestion | null, dragging = false) => {
    const settings = next && offices ? writeQuestion(next, offices) : {};
    const value = Object.keys(settings).length > 0 ? settings : undefined;
    act((dragging ? dragChoice : choose)('staff', value));
  };
  const plan = useMemo(
    () => (offices && question ? staffPlan(offices, question) : null),
    [offices, question],
  );
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{w.title}</h1>
        <p className={grid.lead}>{w.lead}</p>
      </header>
      {offices && question && plan ? (
        <>
          <div className={grid.seven}>
            <StaffAnswer offices={offices} question={question} plan={plan} />
          </div>
          <div className={grid.five}>
            <StaffControls offices={offices} question={question} onChange={ask} />
          </div>
          <StaffTable offices={offices} plan={plan} asked={asked} />
        </>
      ) : (
        <QueryFrame id="staffing" title={w.table} asked={asked}>
          <p>{w.method}</p>
        </QueryFrame>
      )}
    </div>
  );
}
