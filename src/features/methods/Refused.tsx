import type { Condition } from '#core/methods/method.ts';
import { useBook } from '#i18n/book.ts';
import { fill } from '#i18n/messages.ts';
import { methodsBook } from '#i18n/methods/book.ts';
import { choose } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './MethodsScreen.module.css';
import { useConditionValues } from './useConditionValues.ts';

/** Why a method does not answer, and which to try in its place. */
export function Refused({ refusals }: { readonly refusals: readonly Omit<Condition, 'met'>[] }) {
  const words = useBook(methodsBook);
  const act = useAct();
  const valuesOf = useConditionValues();
  const instead = refusals.find((refusal) => refusal.instead)?.instead;
  return (
    <div className={styles.refused}>
      <Notice
        tone="warn"
        title={words.refusedTitle}
        {...(instead
          ? {
              action: {
                label: fill(words.instead, { method: words.methods[instead].name }),
                onAct: () => act(choose('method', instead)),
              },
            }
          : {})}
      >
        {refusals.map((refusal) => (
          <p key={`${refusal.reason} ${refusal.unit} ${refusal.needs}`}>
            {fill(words.refusals[refusal.reason], valuesOf(refusal))}
          </p>
        ))}
      </Notice>
    </div>
  );
}
