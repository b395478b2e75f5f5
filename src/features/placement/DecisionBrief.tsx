import { Button } from '#ui/Button.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { BriefFile } from './BriefFile.tsx';
import styles from './DecisionBrief.module.css';
import { MarkKeys } from './MarkKeys.tsx';
import { usePlanning } from './PlanningContext.ts';
import { planMarks } from './planMarks.ts';
import { useBrief } from './useBrief.ts';
import { usePlanPicture } from './usePlanPicture.tsx';
import { usePlanWords } from './usePlanWords.ts';

/** One page for the decision: recommendation, map, numbers, proof, what it rests on, doubts and method; made to be printed. */
export function DecisionBrief() {
  const { shown, facts } = usePlanning();
  const { w } = usePlanWords();
  const picture = usePlanPicture(shown, 'after');
  const brief = useBrief();
  if (!shown || !brief) return null;
  const b = w.brief;
  return (
    <>
      <div className={styles.tools} data-print="hide">
        <p>{b.lead}</p>
        <div className={styles.buttons}>
          <BriefFile brief={brief} shown={shown} />
          <Button icon="print" variant="primary" onClick={() => window.print()}>
            {b.print}
          </Button>
        </div>
      </div>
      <article className={styles.brief} data-brief="true">
        <h2>{brief.heading}</h2>
        <p className={styles.soft}>{brief.of}</p>
        <div className={styles.columns}>
          <div>
            <h3>{b.recommendation}</h3>
            <p className={styles.answer}>{brief.what}</p>
            <p>{brief.effect}</p>
            <h3>{b.numbers}</h3>
            <table className={styles.table}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{b.today}</th>
                  <th scope="col">{b.plan}</th>
                </tr>
              </thead>
              <tbody>
                {brief.rows.map(([label, was, will]) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{was}</td>
                    <td>{will}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {brief.proof && (
              <>
                <h3>{b.proof}</h3>
                <p>{brief.proof}</p>
              </>
            )}
            {brief.alternatives.length > 0 && (
              <>
                <h3>{b.alternatives}</h3>
                <ol>
                  {brief.alternatives.map((names) => (
                    <li key={names}>{names}</li>
                  ))}
                </ol>
              </>
            )}
            <h3>{b.assumptions}</h3>
            {brief.rests.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <h3>{b.method}</h3>
            {brief.method.map((line, k) => (
              <p key={line} className={k > 0 ? styles.soft : undefined}>
                {line}
              </p>
            ))}
          </div>
          <div>
            <div className={styles.map}>
              <ThemeMap
                frame="map-brief"
                picture={picture}
                title={w.map.title}
                {...planMarks(shown, facts.mainOffice)}
                keys={<MarkKeys />}
                interactive={false}
              />
            </div>
            <h3>{b.doubts}</h3>
            <ul>
              {brief.doubts.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </div>
      </article>
    </>
  );
}
