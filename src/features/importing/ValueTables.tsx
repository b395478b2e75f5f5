import { type Mapping, valueKey } from '#core/mapping/mapping.ts';
import { codeColumnsOf } from '#core/mapping/role.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { Select } from '#ui/Select.tsx';
import { useCodeNames } from '#views/useCodeNames.ts';
import styles from './Importing.module.css';
import type { TableDraft } from './tableDraft.ts';
import { useRoleNames } from './useRoleNames.ts';

/** Values that are listed for one field; the rest can be settled after the checks. */
const LISTED = 40;
const OPEN = '?';
const OUT = '-';

/** What each value of a coded column means. */
export function ValueTables({
  draft,
  change,
}: {
  readonly draft: TableDraft;
  readonly change: (part: Partial<Mapping>) => void;
}) {
  const w = useBook(importingBook);
  const roleName = useRoleNames();
  const { format } = useI18n();
  const codeName = useCodeNames();
  const { seen, mapping } = draft;
  const coded = codeColumnsOf(mapping.table).filter(({ name }) => mapping.columns[name] !== undefined);
  if (coded.length === 0) return null;
  return (
    <div className={styles.blocks}>
      {coded.map(({ name, codes = [] }) => {
        const profile = seen.profile.columns.find(({ column }) => column.name === mapping.columns[name]);
        const values = [...(profile?.values ?? [])].sort((a, b) => b[1] - a[1]).slice(0, LISTED);
        const settle = (text: string, choice: string) => {
          const { [valueKey(text)]: _, ...others } = mapping.values[name] ?? {};
          const next =
            choice === OPEN ? others : { ...others, [valueKey(text)]: choice === OUT ? null : choice };
          change({ values: { ...mapping.values, [name]: next } });
        };
        return (
          <section key={name} className={styles.scroll} aria-label={`${w.valuesTitle}: ${roleName(name)}`}>
            <table className={styles.grid}>
              <thead>
                <tr>
                  <th scope="col">{roleName(name)}</th>
                  <th scope="col">{w.number}</th>
                  <th scope="col">{w.meaning}</th>
                </tr>
              </thead>
              <tbody>
                {values.map(([text, count]) => {
                  const code = mapping.values[name]?.[valueKey(text)];
                  return (
                    <tr key={text}>
                      <th scope="row" dir="auto">
                        {text}
                      </th>
                      <td>{format.integer(count)}</td>
                      <td>
                        <Select
                          label={text}
                          hideLabel
                          value={code === undefined ? OPEN : (code ?? OUT)}
                          onChange={(choice) => settle(text, choice)}
                          options={[
                            { value: OPEN, label: w.open },
                            ...codes.map((one) => ({
                              value: one,
                              label: codeName(mapping.table, name, one) ?? one,
                            })),
                            { value: OUT, label: w.leaveOut },
                          ]}
                        />
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        );
      })}
    </div>
  );
}
