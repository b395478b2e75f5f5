import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { stableJson } from '../stableJson.ts';
import { ENOUGH } from './attackers/attacker.ts';
import { NOT_TRIED } from './attackers/attackers.ts';
import type { AuditReport } from './auditRelease.ts';
import { KNOWLEDGE } from './knowledge.ts';
import type { Release } from './release.ts';

/** What the page may say of an attack that a release has stood. The same release has the same certificate. */
export interface Certificate {
  readonly version: 2;
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
    /** Whether these are proven to be all; otherwise there are so many at least. */
    readonly exact: boolean;
  } | null;
  /** Published counts read. */
  readonly cells: number;
  /** What each attacker tried. */
  readonly attackers: readonly { readonly id: string; readonly tried: number }[];
  /** What the attackers knew beside the numbers. */
  readonly knowledge: readonly string[];
  readonly earlier_releases: number;
  /** Questions put to the solver: the measure of the work, since time differs from run to run. */
  readonly questions: number;
  /** What no attacker did. */
  readonly not_tried: readonly string[];
}

/** The certificate of a release that stood the attack. Throws when it did not, or when part of the attack was left out. */
export function certify(release: Release, report: AuditReport): Certificate {
  if (report.faults.length > 0) throw new Error('a release with faults has no certificate');
  if (report.without.length > 0)
    throw new Error(`no certificate for an attack without ${report.without.join(', ')}`);
  const { audited: _, ...rule } = release.disclosure;
  const worst = report.tightest[0];
  return {
    version: 2,
    release: bytesToHex(sha256(utf8ToBytes(stableJson([release.hashes, release.publication, rule])))),
    files: release.hashes,
    rule,
    required_numbers: ENOUGH,
    tightest: worst
      ? {
          measure: worst.measure,
          low: worst.low,
          high: worst.high,
          numbers: worst.numbers,
          exact: worst.exact,
        }
      : null,
    cells: report.cells,
    attackers: Object.entries(report.tried).map(([id, tried]) => ({ id, tried })),
    knowledge: KNOWLEDGE,
    earlier_releases: report.earlier,
    questions: report.asked,
    not_tried: NOT_TRIED,
  };
}
