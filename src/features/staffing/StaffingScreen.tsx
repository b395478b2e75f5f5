import { useMemo, useState } from 'react';
import { useBook } from '#i18n/book.ts';
import { staffingBook } from '#i18n/staffing/book.ts';
import { QueryFrame } from '#views/QueryFrame.tsx';
import grid from '#views/Screen.module.css';
import { StaffAnswer } from './StaffAnswer.tsx';
import { StaffControls } from './StaffControls.tsx';
import { StaffTable } from './StaffTable.tsx';
import { questionOfToday, type StaffQuestion, staffPlan } from './staffPlan.ts';
import { useOffices } from './useOffices.ts';

/** Who should work in which office: today's split against the best one, the moves, and what one more buys. */
export function StaffingScreen() {
  const w = useBook(staffingBook);
  const { offices, asked } = useOffices();
  const [chosen, setChosen] = useState<StaffQuestion | null>(null);
  const question = useMemo(() => chosen ?? (offices ? questionOfToday(offices) : null), [chosen, offices]);
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
          <div className={grid.five}>
            <StaffControls offices={offices} question={question} onChange={setChosen} />
          </div>
          <div className={grid.seven}>
            <StaffAnswer offices={offices} question={question} plan={plan} />
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
