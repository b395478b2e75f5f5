import { useState } from 'react';
import { type Mapping, valueKey } from '#core/mapping/mapping.ts';
import { codeColumnsOf } from '#core/mapping/role.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Select } from '#ui/Select.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCodeNames } from '#views/useCodeNames.ts';
import styles from './Importing.module.css';
import type { Importing } from './useImporting.ts';
import { useRoleNames } from './useRoleNames.ts';

const OPEN = '?';
const OUT = '-';

interface OpenItem {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly count: number;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Puts what was chosen into a mapping. */
  readonly put: (mapping: Mapping, choice: string | null) => Mapping;
}

/** Places and values that the checks left open: settled here once, for all their rows, and for the next file of the kind. */
export function SettleTable({ importing }: { readonly importing: Importing }) {
  const w = useBook(importingBook);
  const { format } = useI18n();
  const items = useOpenItems(importing);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  if (items.length === 0) return null;
  const settle = () =>
    importing.settle((mapping) =>
      items.reduce((next, item) => {
        const choice = chosen[item.id] ?? OPEN;
        return choice === OPEN ? next : item.put(next, choice === OUT ? null : choice);
      }, mapping),
    );
  return (
    <Card title={w.placesTitle} subtitle={w.placesText}>
      <div className={styles.rows}>
        <section className={styles.scroll} aria-label={w.placesTitle}>
          <table className={styles.grid}>
            <thead>
              <tr>
                <th scope="col">{w.value}</th>
                <th scope="col">{w.field}</th>
                <th scope="col">{w.rows}</th>
                <th scope="col">{w.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <th scope="row" dir="auto">
                    {item.label}
                  </th>
                  <td>{item.about}</td>
                  <td>{format.integer(item.count)}</td>
                  <td>
                    <Select
                      label={item.label}
                      hideLabel
                      value={chosen[item.id] ?? OPEN}
                      onChange={(choice) => setChosen({ ...chosen, [item.id]: choice })}
                      options={[
                        { value: OPEN, label: w.open },
                        ...item.options,
                        { value: OUT, label: w.leaveOut },
                      ]}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div className={styles.actions}>
          <Button
            disabled={Object.values(chosen).every((choice) => choice === OPEN) || importing.progress !== null}
            onClick={() => void settle()}
          >
            {w.again}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** What is open after the checks: places with their likeliest areas first, and values without a meaning. */
function useOpenItems({ checked, drafts }: Importing): OpenItem[] {
  const w = useBook(importingBook);
  const { format } = useI18n();
  const { manifest } = useAtlas();
  const roleName = useRoleNames();
  const areaName = useAreaNames();
  const codeName = useCodeNames();
  if (!checked) return [];
  const places = checked.places.map(({ key, name, role, count, choices }): OpenItem => {
    const likely = choices.map(({ pcode, certainty }) => ({
      value: pcode,
      label: `${areaName(pcode)} · ${format.percent(certainty)}`,
    }));
    const all = (role === 'place' ? manifest.districts : manifest.origins)
      .filter((code) => !choices.some(({ pcode }) => pcode === code))
      .map((code) => ({ value: code, label: areaName(code) }));
    const field = role === 'place' ? 'places' : 'originPlaces';
    return {
      id: `${role} ${key}`,
      label: name,
      about: role === 'place' ? w.roles.adm2 : w.roles.origin_adm1,
      count,
      options: [...likely, ...all],
      put: (mapping, choice) => ({ ...mapping, [field]: { ...mapping[field], [key]: choice } }),
    };
  });
  const mappings = drafts.filter(({ taken }) => taken).map(({ mapping }) => mapping);
  const values = checked.report.findings.flatMap((finding): OpenItem[] => {
    const { kind, column, value, count } = finding;
    if (kind !== 'unknown_code' || value === undefined) return [];
    const own = mappings.find((mapping) => Object.values(mapping.columns).includes(column ?? ''));
    const role = own && codeColumnsOf(own.table).find(({ name }) => own.columns[name] === column);
    if (!role) return [];
    return [
      {
        id: `${column} ${value}`,
        label: value,
        about: roleName(role.name),
        count,
        options: (role.codes ?? []).map((code) => ({
          value: code,
          label: codeName(own!.table, role.name, code) ?? code,
        })),
        put: (mapping, choice) =>
          mapping.columns[role.name] === column
            ? {
                ...mapping,
                values: {
                  ...mapping.values,
                  [role.name]: { ...mapping.values[role.name], [valueKey(value)]: choice },
                },
              }
            : mapping,
      },
    ];
  });
  return [...places, ...values];
}
