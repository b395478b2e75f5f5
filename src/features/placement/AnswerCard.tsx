import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { choose } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import styles from './AnswerCard.module.css';
import { usePlanning } from './PlanningContext.ts';
import { proofText } from './proofText.ts';
import { useAnswerText } from './useAnswerText.ts';
import { useObstacle } from './useObstacle.ts';
import { HURRY_MS } from './usePlan.ts';
import { usePlanWords } from './usePlanWords.ts';
import { useWantedFiles } from './useWantedFiles.ts';

/** The answer in a sentence, with its proof in words, or why there is none. */
export function AnswerCard() {
  const { job: answering, travel, shown, stale, look, hurried, hurry } = usePlanning();
  const { format } = useI18n();
  // Journeys come before the answer, so what stopped them is what the reader can start again.
  const job = travel.state === 'fault' || travel.state === 'cancelled' ? travel : answering;
  const { w } = usePlanWords();
  const a = w.answer;
  const obstacle = useObstacle();
  const text = useAnswerText();
  const wanted = useWantedFiles();
  const running = job.state === 'running' || travel.state === 'running';
  return (
    <Card title={a.title} className={styles.card}>
      <FileWanted files={wanted} />
      <div
        aria-live="polite"
        aria-busy={running}
        className={stale && (running || wanted.length > 0) ? styles.stale : undefined}
      >
        {shown && obstacle && !stale && (
          <Notice tone="warn" title={w.obstacle.title}>
            <p>{obstacle}</p>
          </Notice>
        )}
        {shown && text && !obstacle && (
          <>
            {shown.kind !== 'best' && (
              <p className={styles.kind}>
                {shown.waiting ? a.waiting : shown.kind === 'dragged' ? a.dragged : a.other}
              </p>
            )}
            <p className={styles.answer}>{text.what}</p>
            <p className={styles.effect}>{text.effect}</p>
            {shown.kind === 'best' ? <Proof /> : null}
            {hurried && shown.plan.answer.best.status !== 'proven' && !running && (
              <Button size="s" onClick={() => hurry(false)}>
                {a.goOn}
              </Button>
            )}
            {shown.kind === 'other' && (
              <Button size="s" icon="undo" onClick={() => look(null)}>
                {a.backToBest}
              </Button>
            )}
            <Gains />
            <p className={styles.rests}>{text.rests}</p>
            <Sureness />
          </>
        )}
        {!shown && running && <p className={styles.effect}>{a.working}</p>}
      </div>
      <Running />
      {job.state === 'fault' && (
        <Notice tone="error" action={{ label: a.again, onAct: job.retry }}>
          <p>{a.fault}</p>
        </Notice>
      )}
      {job.state === 'cancelled' && (
        <Notice action={{ label: a.again, onAct: job.retry }}>
          <p>{a.cancelled}</p>
          {job === answering && !hurried && (
            <Button size="s" variant="quiet" onClick={() => hurry(true)}>
              {fill(a.hurry, { n: format.integer(HURRY_MS / 1000) })}
            </Button>
          )}
        </Notice>
      )}
    </Card>
  );
}

/** Says which file a scenario rests on that is not open here. */
function FileWanted({ files }: { readonly files: ReturnType<typeof useWantedFiles> }) {
  const { w } = usePlanWords();
  if (files.length === 0) return null;
  return (
    <Notice tone="warn" title={w.files.wanted.title}>
      {files.map((kind) => (
        <p key={kind}>{w.files.wanted[kind]}</p>
      ))}
    </Notice>
  );
}

/** What shows that work goes on: the bound, the best so far, and a way to stop. */
function Running() {
  const { job, travel } = usePlanning();
  const { format } = useI18n();
  const { w } = usePlanWords();
  const work = travel.state === 'running' ? travel : job;
  if (work.state !== 'running') return null;
  const search = job.progress && 'search' in job.progress ? job.progress.search : null;
  return (
    <div className={styles.running}>
      <progress
        aria-label={w.answer.working}
        {...(travel.state === 'running' && travel.progress ? { value: travel.progress.done } : {})}
      />
      {search && search.incumbent !== null && (
        <span>
          {fill(w.answer.incumbent, {
            incumbent: format.compact(Math.abs(search.incumbent)),
            bound: format.compact(Math.abs(search.bound)),
          })}
        </span>
      )}
      <Button size="s" icon="close" onClick={work.cancel}>
        {w.answer.cancel}
      </Button>
    </div>
  );
}

function Proof() {
  const { shown } = usePlanning();
  const { format } = useI18n();
  const words = usePlanWords();
  const proof = shown && proofText(shown.plan, words, format);
  if (!proof) return null;
  if (!proof.proven)
    return (
      <p className={styles.proof} data-open="true">
        {proof.text}
      </p>
    );
  return (
    <p className={styles.proof}>
      <span className={styles.tick} aria-hidden="true">
        ✓
      </span>
      {proof.text}
    </p>
  );
}

/** The way from the answer to how far it can be trusted. */
function Sureness() {
  const { w } = usePlanWords();
  const act = useAct();
  const open = () => {
    act({ ...choose('part', 'sure'), kind: 'go' });
    document.querySelector('[data-plan-parts]')?.scrollIntoView({ block: 'start' });
  };
  return (
    <Button size="s" variant="quiet" endIcon="arrowDown" onClick={open}>
      {w.answer.howSure}
    </Button>
  );
}

/** How many districts the answer names as gaining most. */
const NAMED = 3;

function Gains() {
  const { shown } = usePlanning();
  const { w, cost, people } = usePlanWords();
  const { format } = useI18n();
  const nameOf = useAreaNames();
  if (!shown || shown.added.length + shown.given_up.length === 0) return null;
  const { plan, after } = shown;
  const gains = [...after.by_adm2]
    .map(([pcode, tally]) => ({
      pcode,
      more: tally.people_within - (plan.before.by_adm2.get(pcode)?.people_within ?? 0),
    }))
    .filter(({ more }) => more > 0)
    .sort((x, y) => y.more - x.more)
    .slice(0, NAMED);
  return (
    <p className={styles.gains}>
      {gains.length === 0
        ? fill(w.answer.gainsNobody, { radius: cost(plan.scenario.radius, plan.scenario.travel) })
        : fill(w.answer.gains, {
            names: format.list(gains.map(({ pcode, more }) => `${nameOf(pcode)} (+${people(more)})`)),
          })}
    </p>
  );
}
