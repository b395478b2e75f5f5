import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import loadHighs from 'highs';
import { NOT_TRIED } from '#core/audit/attackers/attackers.ts';
import { auditRelease } from '#core/audit/auditRelease.ts';
import { certify } from '#core/audit/certificate.ts';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import { stableJson } from '#core/stableJson.ts';
import { readRelease } from './audit/readRelease.ts';
import { commandLine } from './commandLine.ts';

/** How many years of measures pass between two lines of progress. */
const EVERY = 20;

const USAGE = `npm run audit -- [FOLDER] [--previous FOLDER ...] [--without NAME,NAME]
Attacks the release in FOLDER (data/built unless told), with the releases before it, the latest first. What is left out
of the attack is named by its code, such as zeros; then no certificate is written.`;

export interface AuditRun {
  /** Folders of the releases before, the latest first. */
  readonly previous?: readonly string[];
  /** Attackers and knowledge to leave out; then no certificate is written. */
  readonly without?: readonly string[];
}

/**
 * Attacks a release folder, alone or together with those that came before it, prints what was found and writes
 * `certificate.json` into it. Returns the exit code.
 */
export async function audit(
  folder: string,
  log: (line: string) => void,
  { previous = [], without = [] }: AuditRun = {},
): Promise<number> {
  const started = performance.now();
  const release = readRelease(folder);
  const engine = engineOfHighs(await loadHighs());
  const report = auditRelease(release, engine, previous.map(readRelease), {
    without,
    progress: ({ what, done, total }) => {
      if (done % EVERY === 0) log(`${done} of ${total}: ${what}`);
    },
  });
  log(`${report.cells} published counts read, ${report.earlier} earlier releases known`);
  for (const [id, tried] of Object.entries(report.tried)) log(`  ${id.padEnd(18)} ${tried} tried`);
  log(`Not tried: ${NOT_TRIED.join(', ')}`);
  log('Tightest:');
  for (const { what, low, high, numbers, exact } of report.tightest)
    log(`  ${what}: ${low} to ${high}, ${exact ? '' : 'at least '}${numbers} numbers`);
  log(`${report.asked} questions to the solver, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (report.faults.length > 0) {
    for (const fault of report.faults) log(`FAULT ${fault}`);
    log('This release must not be published.');
    return 1;
  }
  if (without.length > 0) {
    log(`No certificate: the attack was made without ${without.join(', ')}`);
    return 0;
  }
  writeFileSync(join(folder, 'certificate.json'), stableJson(certify(release, report), 2));
  log(`The release stood the attack: ${join(folder, 'certificate.json')}`);
  return 0;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const { values, positionals } = commandLine(USAGE, {
    allowPositionals: true,
    options: {
      previous: { type: 'string', multiple: true },
      without: { type: 'string', multiple: true },
    },
  });
  process.exitCode = await audit(
    resolve(positionals[0] ?? join(import.meta.dirname, '../data/built')),
    (line) => console.log(line),
    {
      previous: (values.previous ?? []).map((folder) => resolve(folder)),
      without: (values.without ?? []).flatMap((list) => list.split(',')),
    },
  );
}
