import type { Condition } from '#core/methods/method.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { methodsBook } from '#i18n/methods/book.ts';
import { Icon } from '#ui/Icon.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './MethodsScreen.module.css';
import { useConditionValues } from './useConditionValues.ts';

/** What a method asks of the data, each with what is there and whether that will do. */
export function Conditions({
  conditions,
  known,
}: {
  readonly conditions: readonly Condition[];
  /** False while the figures are on their way, or are not published. */
  readonly known: boolean;
}) {
  const words = useBook(methodsBook);
  const { t } = useI18n();
  const valuesOf = useConditionValues();
  return (
    <ul className={styles.conditions} aria-label={words.conditionsTitle}>
      {conditions.map((condition, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a method's conditions keep their order
        <li key={k} data-met={condition.met}>
          <Icon name={condition.met ? 'check' : 'close'} size={16} />
          <span>
            {fill(words.conditions[condition.reason], valuesOf(condition))}
            <VisuallyHidden>{` (${condition.met ? words.met : words.notMet})`}</VisuallyHidden>
          </span>
        </li>
      ))}
      {conditions.length === 0 && <li>{known ? t.controls.none : '–'}</li>}
    </ul>
  );
}
