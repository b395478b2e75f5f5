import { useBook } from '#i18n/book.ts';
import { importingBook } from '#i18n/importing/book.ts';
import styles from './Importing.module.css';
import type { TableDraft } from './tableDraft.ts';
import { useRoleNames } from './useRoleNames.ts';

const ROWS = 5;

/** The first rows of the columns that are used; no other column is shown. */
export function PreviewTable({ draft }: { readonly draft: TableDraft }) {
  const w = useBook(importingBook);
  const roleName = useRoleNames();
  const { seen, mapping } = draft;
  const used = Object.entries(mapping.columns).map(([role, column]) => ({
    role,
    at: seen.columns.findIndex(({ name }) => name === column),
  }));
  if (used.length === 0) return null;
  return (
    <details>
      <summary>{w.previewTitle}</summary>
      <section className={styles.scroll} aria-label={w.previewTitle}>
        <table className={styles.grid}>
          <thead>
            <tr>
              {used.map(({ role }) => (
                <th key={role} scope="col">
                  {roleName(role)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.profile.preview.slice(0, ROWS).map((row, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name and never move
              <tr key={k}>
                {used.map(({ role, at }) => (
                  <td key={role} dir="auto">
                    {String(row[at] ?? '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
