import { guessCode } from '#core/mapping/guessCode.ts';
import { type Mapping, valueKey } from '#core/mapping/mapping.ts';
import { codeColumnsOf, rolesOf } from '#core/mapping/role.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { fill } from '#i18n/messages.ts';
import { Select, type SelectOption } from '#ui/Select.tsx';
import { useCodeNames } from '#views/useCodeNames.ts';
import styles from './Importing.module.css';
import type { TableDraft } from './tableDraft.ts';
import { useRoleNames } from './useRoleNames.ts';

const EXAMPLES = 3;
const ALWAYS = '\u0001';

/** Every field of the table, the column that gives it, how certain that is, and what stands in it. */
export function RoleTable({
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
  const coded = codeColumnsOf(mapping.table);
  const columns = seen.columns.map(({ name }) => name).filter((name) => !mapping.dropped.includes(name));

  const choose = (role: string, value: string) => {
    const { [role]: _, ...others } = mapping.columns;
    const { [role]: __, ...constants } = mapping.constants;
    if (value.startsWith(ALWAYS))
      return change({ columns: others, constants: { ...constants, [role]: value.slice(1) } });
    if (value === '') return change({ columns: others, constants });
    const column = coded.find(({ name }) => name === role);
    const profile = seen.profile.columns.find((one) => one.column.name === value);
    const guessed = Object.fromEntries(
      column && profile
        ? [...profile.values.keys()].flatMap((text) => {
            const guess = guessCode(column, text);
            return guess && guess.certainty >= 0.8 ? [[valueKey(text), guess.code]] : [];
          })
        : [],
    );
    change({
      columns: { ...others, [role]: value },
      constants,
      values: column ? { ...mapping.values, [role]: guessed } : mapping.values,
    });
  };

  return (
    <section className={styles.scroll} aria-label={w.columnsTitle}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{w.field}</th>
            <th scope="col">{w.column}</th>
            <th scope="col">{w.certainty}</th>
            <th scope="col">{w.examples}</th>
          </tr>
        </thead>
        <tbody>
          {rolesOf(mapping.table).map((role) => {
            const name = roleName(role);
            const column = mapping.columns[role];
            const constant = mapping.constants[role];
            const profile = seen.profile.columns.find((one) => one.column.name === column);
            const codes = coded.find((one) => one.name === role)?.codes ?? [];
            const options: SelectOption<string>[] = [
              { value: '', label: w.noColumn },
              ...columns.map((value) => ({ value, label: value })),
              ...codes.map((code) => ({
                value: ALWAYS + code,
                label: fill(w.always, { value: codeName(mapping.table, role, code) ?? code }),
              })),
            ];
            if (role === 'date' && constant)
              options.push({ value: ALWAYS + constant, label: fill(w.always, { value: constant }) });
            const guessed = seen.guess.mapping.columns[role] === column && !seen.saved;
            return (
              <tr key={role}>
                <th scope="row">{name}</th>
                <td>
                  <Select
                    label={name}
                    hideLabel
                    value={column ?? (constant ? ALWAYS + constant : '')}
                    options={options}
                    onChange={(value) => choose(role, value)}
                  />
                </td>
                <td>{column && guessed ? format.percent(seen.guess.certainty[role] ?? 1) : ''}</td>
                <td className={styles.examples} dir="auto">
                  {profile ? [...profile.values.keys()].slice(0, EXAMPLES).join(' · ') : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
