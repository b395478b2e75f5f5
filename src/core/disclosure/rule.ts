import type { DisclosureSettings } from '../manifest.ts';
import type { Table } from '../schema/table.ts';
import { PROTECTED_NAMES, PROTECTED_TABLES } from '../schema/tables.ts';
import type { TrueCells } from '../tabulate.ts';

/** The settings that protection needs; what was done with them is printed with every output. */
export type ProtectionRule = Pick<
  DisclosureSettings,
  'threshold' | 'sensitive_threshold' | 'sensitive' | 'base'
>;

/** The sensitive codes that the schemas name: table to dimension to codes. */
export const sensitiveCodes = (): DisclosureSettings['sensitive'] =>
  Object.fromEntries(
    PROTECTED_NAMES.flatMap((name) => {
      const codes = (PROTECTED_TABLES[name] as Table).protection?.sensitive;
      return codes ? [[name, codes]] : [];
    }),
  );

/** Whether any code of a row is guarded by the sensitive threshold. */
export function isSensitiveRow(
  { sensitive }: Pick<ProtectionRule, 'sensitive'>,
  { table, keys }: Pick<TrueCells, 'table' | 'keys'>,
  row: number,
): boolean {
  return Object.entries(sensitive[table] ?? {}).some(([dimension, codes]) =>
    codes.includes(keys[dimension]![row]!),
  );
}
