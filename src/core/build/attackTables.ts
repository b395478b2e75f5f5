import { type AuditStep, auditRelease } from '../audit/auditRelease.ts';
import { certify } from '../audit/certificate.ts';
import type { Engine } from '../audit/engine.ts';
import { type Release, releasedTable, releaseOf } from '../audit/release.ts';
import type { DisclosureSettings } from '../manifest.ts';
import { PROTECTED_NAMES, type TableName } from '../schema/tables.ts';
import { stableJson } from '../stableJson.ts';
import type { TabulationFrame } from '../tabulationAxis.ts';
import type { BuiltTable } from './builtTable.ts';
import { bytesOf } from './fileOf.ts';
import { BadInput } from './problems.ts';
import { sha256Hex } from './sha256Hex.ts';

/** What each attacker of a release tried, by its id. */
export type Attacked = Readonly<Record<string, number>>;

/**
 * Attacks the tables just made, as `npm run audit` does, and puts the certificate beside them. Throws when they do not stand
 * it: controlled rounding and suppression always should. The first protection is known not to, so that it ships uncertified.
 */
export function attackTables(
  disclosure: DisclosureSettings,
  frame: TabulationFrame,
  tables: Readonly<Record<TableName, BuiltTable>>,
  files: Map<string, Uint8Array>,
  engine: Engine,
  earlier: readonly Release[] = [],
  progress?: (step: AuditStep) => void,
): { readonly attacked: Attacked | null; readonly disclosure: DisclosureSettings } {
  if (disclosure.method === 'threshold-and-rounding') return { disclosure, attacked: null };
  const release = releaseOf(
    { ...frame, disclosure },
    PROTECTED_NAMES.map((name) =>
      releasedTable(name, tables[name].rows, (column) => tables[name].values[column]!),
    ),
    Object.fromEntries(
      PROTECTED_NAMES.map((name) => [`${name}.arrow`, sha256Hex(files.get(`${name}.arrow`)!)]),
    ),
  );
  const report = auditRelease(release, engine, earlier, progress ? { progress } : {});
  if (report.faults.length > 0)
    throw new BadInput(
      report.faults.map((says) => ({ file: 'publication.json', says, fix: 'Publish less, or coarser' })),
    );
  files.set('certificate.json', bytesOf(stableJson(certify(release, report), 2)));
  return { disclosure: { ...disclosure, audited: true }, attacked: report.tried };
}
