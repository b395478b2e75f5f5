import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { auditRelease } from '#core/audit/auditRelease.ts';
import { certify } from '#core/audit/certificate.ts';
import { stableJson } from '#core/stableJson.ts';
import { readRelease } from './audit/readRelease.ts';

/**
 * Attacks a release folder, alone or together with those that came before it, prints what was found and writes
 * `certificate.json` into it. Returns the exit code.
 */
export async function audit(
  folder: string,
  log: (line: string) => void,
  previous: readonly string[] = [],
): Promise<number> {
  const started = performance.now();
  const release = readRelease(folder);
  const report = auditRelease(release, await loadHighs(), previous.map(readRelease));
  log(`${report.cells} published counts read, ${report.margins} margins added up`);
  log(`${report.attacked} small or hidden counts and ${report.combinations} sums and differences attacked`);
  if (previous.length > 0) log(`with ${previous.length} earlier releases known`);
  log('Tightest:');
  for (const { what, low, high, numbers, exact } of report.tightest)
    log(`  ${what}: ${low} to ${high}, ${exact ? '' : 'at least '}${numbers} numbers`);
  log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (report.faults.length > 0) {
    for (const fault of report.faults) log(`FAULT ${fault}`);
    log('This release must not be published.');
    return 1;
  }
  writeFileSync(join(folder, 'certificate.json'), stableJson(certify(release, report), 2));
  log(`The release stood the attack: ${join(folder, 'certificate.json')}`);
  return 0;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { previous: { type: 'string', multiple: true } },
  });
  process.exitCode = await audit(
    resolve(positionals[0] ?? join(import.meta.dirname, '../data/built')),
    (line) => console.log(line),
    (values.previous ?? []).map((folder) => resolve(folder)),
  );
}
