import { METHODS } from '#core/methods/list.ts';
import { METHOD_QUESTIONS } from '#core/methods/method.ts';
import { METHOD_IDS, type MethodId } from '#core/statistics/methodId.ts';
import { useBook } from '#i18n/book.ts';
import { methodsBook } from '#i18n/methods/book.ts';
import { choose } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { Card } from '#ui/Card.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './MethodsScreen.module.css';

/** Every method under the question that it helps with. */
export function MethodList({ open }: { readonly open: MethodId }) {
  const words = useBook(methodsBook);
  const act = useAct();
  return (
    <Card title={words.list}>
      <div className={styles.pick}>
        <Select
          label={words.list}
          hideLabel
          value={open}
          options={METHOD_QUESTIONS.flatMap((question) =>
            METHOD_IDS.filter((id) => METHODS[id].question === question).map((id) => ({
              value: id,
              label: words.methods[id].name,
            })),
          )}
          onChange={(id) => act(choose('method', id))}
        />
      </div>
      <nav aria-label={words.list} className={styles.list}>
        {METHOD_QUESTIONS.map((question) => {
          const ids = METHOD_IDS.filter((id) => METHODS[id].question === question);
          return (
            ids.length > 0 && (
              <section key={question}>
                <h3 className={styles.question}>{words.questions[question]}</h3>
                <ul>
                  {ids.map((id) => (
                    <li key={id}>
                      <button
                        type="button"
                        className={styles.method}
                        aria-current={id === open || undefined}
                        onClick={() => act(choose('method', id))}
                      >
                        {words.methods[id].name}
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </nav>
    </Card>
  );
}
