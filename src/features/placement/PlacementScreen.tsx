import { useBook } from '#i18n/book.ts';
import { placementBook } from '#i18n/placement/book.ts';
import grid from '#views/Screen.module.css';
import { AnswerCard } from './AnswerCard.tsx';
import { Headline } from './Headline.tsx';
import styles from './PlacementScreen.module.css';
import { PlanMap } from './PlanMap.tsx';
import { PlanningContext } from './PlanningContext.ts';
import { PlanParts } from './PlanParts.tsx';
import { PlanTiles } from './PlanTiles.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { SiteList } from './SiteList.tsx';
import { usePlanningState } from './usePlanningState.ts';

/** Where the next office goes: the question, the proven answer, the map, and how far both can be trusted. */
export function PlacementScreen() {
  const w = useBook(placementBook);
  const planning = usePlanningState();
  return (
    <PlanningContext value={planning}>
      <div className={`${grid.screen} ${styles.room}`}>
        <header>
          <h1 className={grid.title}>{w.title}</h1>
          <p className={grid.lead}>{w.lead}</p>
          <Headline />
        </header>
        <ScenarioBar />
        <QuestionCard />
        <div className={`${grid.five} ${grid.stack}`}>
          <AnswerCard />
          <PlanTiles />
          <SiteList />
        </div>
        <div className={`${grid.seven} ${grid.tall}`}>
          <PlanMap />
        </div>
        <PlanParts />
      </div>
    </PlanningContext>
  );
}
