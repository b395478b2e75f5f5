import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BadInput, sayProblem } from '#core/build/problems.ts';
import { compareReleases } from '#core/releases/compareReleases.ts';
import { diffLines } from '#core/releases/diffLines.ts';
import { manifestOf } from '#core/releases/openedRelease.ts';
import { onlyAdds } from '#core/releases/releaseDiff.ts';
import { stableJson } from '#core/stableJson.ts';
import { openRelease } from './atlas/openRelease.ts';
import { commandLine } from './commandLine.ts';

/** How many changes of a kind are printed unless all are asked for. */
const MOST = 20;

const USAGE = `npm run atlas -- diff A B [--json FILE] [--all]
What changed from release A to release B, each a folder or a zip file.`;

/**
 * What changed from one release to another, printed as `USAGE` says. Returns
 * the exit code: 0 when B only adds to A or publishes the same, 1 when something that A published moved, was hidden or is gone, 2
 * when one cannot be read.
 */
export function diffReleases(args: readonly string[], log: (line: string) => void): number {
  const { values, positionals } = commandLine(USAGE, {
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'string' }, all: { type: 'boolean' } },
  });
  const [from, to] = positionals;
  if (!from || !to || positionals.length > 2) {
    log(`Name two releases, the earlier one first.\n\n${USAGE}`);
    return 2;
  }
  try {
    const [before, after] = [from, to].map((path) => {
      log(`Reading ${path}`);
      const files = openRelease(resolve(path));
      return { manifest: manifestOf(files), files };
    });
    const diff = compareReleases(before!, after!, ({ table, done, total }) => {
      if (done % 5 === 0) log(`Comparing ${table} (table ${done + 1} of ${total})`);
    });
    for (const line of diffLines(diff, values.all ? Number.POSITIVE_INFINITY : MOST)) log(line);
    if (values.json) {
      writeFileSync(resolve(values.json), stableJson(diff, 1));
      log(`All of it in ${values.json}`);
    }
    return onlyAdds(diff) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    for (const problem of error.problems) log(sayProblem(problem));
    return 2;
  }
}
