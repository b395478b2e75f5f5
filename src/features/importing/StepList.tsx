import { useBook } from '#i18n/book.ts';
import { importingBook } from '#i18n/importing/book.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './Importing.module.css';
import { type Importing, STEPS } from './useImporting.ts';

/** The five steps, the present one marked; those behind can be gone back to. */
export function StepList({ importing }: { readonly importing: Importing }) {
  const w = useBook(importingBook);
  const at = STEPS.indexOf(importing.step);
  return (
    <ol className={styles.steps}>
      {STEPS.map((step, k) => (
        <li key={step} aria-current={k === at ? 'step' : undefined} data-behind={k < at || undefined}>
          <button
            type="button"
            disabled={k >= at || importing.step === 'done' || importing.progress !== null}
            onClick={() => importing.setStep(step)}
          >
            <span className={styles.stepNumber}>{k < at ? <Icon name="check" size={14} /> : k + 1}</span>
            {w.steps[step]}
          </button>
        </li>
      ))}
    </ol>
  );
}
