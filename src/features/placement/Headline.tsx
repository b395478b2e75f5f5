import styles from './PlacementScreen.module.css';
import { usePlanning } from './PlanningContext.ts';
import { useAnswerText } from './useAnswerText.ts';
import { useObstacle } from './useObstacle.ts';

/** The answer in one line at the head of the screen, where a phone would have to scroll for it. */
export function Headline() {
  const { shown, stale } = usePlanning();
  const text = useAnswerText();
  const obstacle = useObstacle();
  if (!shown || !text || obstacle || stale) return null;
  return <p className={styles.headline}>{text.what}</p>;
}
