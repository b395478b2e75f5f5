import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { stableJson } from '../stableJson.ts';
import type { AuditReport } from './auditRelease.ts';
import { ENOUGH } from './auditRelease.ts';
import type { Release } from './release.ts';

/** What the page may say of an attack that a release has stood. The same release has the same certificate. */
export interface Certificate {
  readonly version: 1;
  /** SHA-256 over the names and hashes of the tables attacked, the publication list and the rule. */
  readonly release: string;
  readonly files: Release['hashes'];
  readonly rule: Omit<Release['disclosure'], 'audited'>;
  /** The fewest numbers that were to be left, and the fewest that are. */
  readonly required_numbers: number;
  readonly tightest: {
    readonly measure: string;
    readonly low: number;
    readonly high: number;
    readonly numbers: number;
  } | null;
  readonly cells: number;
  readonly cells_attacked: number;
  readonly combinations_attacked: number;
  readonly margins_checked: number;
}

/** The certificate of a release that stood the attack. Throws when it did not. */
export function certify(release: Release, report: AuditReport): Certificate {
  if (report.faults.length > 0) throw new Error('a release with faults has no certificate');
  const { audited: _, ...rule } = release.disclosure;
  const worst = report.tightest[0];
  return {
    version: 1,
    release: bytesToHex(sha256(utf8ToBytes(stableJson([release.hashes, release.publication, rule])))),
    files: release.hashes,
    rule,
    required_numbers: ENOUGH,
    tightest: worst
      ? { measure: worst.measure, low: worst.low, high: worst.high, numbers: worst.numbers }
      : null,
    cells: report.cells,
    cells_attacked: report.attacked,
    combinations_attacked: report.combinations,
    margins_checked: report.margins,
  };
}
