import { useI18n } from '#i18n/I18nContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Popover } from '#ui/Popover.tsx';
import styles from './FigureAccount.module.css';
import type { AnyAsked } from './useAsk.ts';

/** How a figure is made: the query, its parameters and the data version, for whoever asks. */
export function FigureAccount({ asked }: { readonly asked: readonly AnyAsked[] }) {
  const { t } = useI18n();
  return (
    <Popover
      label={t.frame.how}
      trigger={(props) => <IconButton icon="info" label={t.frame.how} {...props} />}
    >
      <div className={styles.account}>
        <h3>{t.frame.how}</h3>
        {asked.map(({ query, statement, dataVersion }) => (
          <section key={query.name}>
            <p>
              <strong>{t.frame.query}</strong> <code>{query.name}</code>
            </p>
            {statement && (
              <>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
                <pre dir="ltr" tabIndex={0}>
                  {statement.sql}
                </pre>
                {Object.keys(statement.params).length > 0 && (
                  <>
                    <p>
                      <strong>{t.frame.parameters}</strong>
                    </p>
                    <dl dir="ltr">
                      {Object.entries(statement.params).map(([name, value]) => (
                        <div key={name}>
                          <dt>${name}</dt>
                          <dd>{Array.isArray(value) ? value.join(', ') : String(value)}</dd>
                        </div>
                      ))}
                    </dl>
                  </>
                )}
              </>
            )}
            {dataVersion && (
              <p>
                <strong>{t.frame.dataVersion}</strong> <code>{dataVersion}</code>
              </p>
            )}
          </section>
        ))}
      </div>
    </Popover>
  );
}
