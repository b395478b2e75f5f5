import { openAsBlob } from 'node:fs';
import { basename, resolve } from 'node:path';
import { BadInput, sayProblem } from '#core/build/problems.ts';
import { blobInput } from '#core/read/inputFile.ts';
import { ReadFault } from '#core/read/ReadFault.ts';
import { SCRIPT_LIMITS } from '#core/read/rawTable.ts';
import { readTables } from '#core/read/readTables.ts';
import { manifestOf, type OpenedRelease } from '#core/releases/openedRelease.ts';
import { areasOf } from '#core/renew/areasOf.ts';
import { readRenewal } from '#core/renew/readRenewal.ts';
import { renewRelease } from '#core/renew/renewRelease.ts';
import { en } from '#i18n/importing/en.ts';
import { openRelease } from './atlas/openRelease.ts';
import { commandLine } from './commandLine.ts';

const USAGE = `npm run atlas -- renew RELEASE FILE... --out FOLDER
Takes the population of a COD-PS file and the outlines of COD-AB files into a release; its protected counts stay.`;

/**
 * `npm run atlas -- renew`: a release with the population of a COD-PS file and the outlines of COD-AB files;
 * its protected counts and certificate stay. Hands the files of the new release to `write`. Returns the exit code: 2 for bad usage or
 * input, else 0.
 */
export async function renewAtlas(
  args: readonly string[],
  write: (out: string, files: ReadonlyMap<string, Uint8Array>) => void,
  log: (line: string) => void,
): Promise<number> {
  const { values, positionals } = commandLine(USAGE, {
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [from, ...paths] = positionals;
  if (!from || paths.length === 0 || !values.out) {
    log(`Name a release, COD-AB or COD-PS files, and where to write.\n\n${USAGE}`);
    return 2;
  }
  try {
    const files = openRelease(resolve(from));
    let release: OpenedRelease = { manifest: manifestOf(files), files };
    for (const path of paths) {
      log(`Reading ${path}`);
      let taken = 0;
      for (const table of await readTables(blobInput(basename(path), await openAsBlob(path)), {
        limits: SCRIPT_LIMITS,
      })) {
        const read = await readRenewal(table, areasOf(release));
        if (read.kind === 'other') continue;
        if (read.kind === 'missing')
          throw new BadInput([
            {
              file: path,
              says: `areas of the atlas are not in it: ${read.codes.join(', ')}`,
              fix: 'Give a file that has every area, with the same P-codes',
            },
          ]);
        release = renewRelease(release, read.renewal);
        taken++;
        log(
          `Took ${read.renewal.persons ? 'the population' : `the outlines of ${read.renewal.outlines?.level}`} from ${table.part ?? path}`,
        );
      }
      if (taken === 0)
        throw new BadInput([
          { file: path, says: 'it is neither COD-PS nor COD-AB', fix: 'Download it from HDX as it is' },
        ]);
    }
    write(resolve(values.out), release.files);
    log(`Data version ${release.manifest.data_version} in ${values.out}`);
    return 0;
  } catch (error) {
    if (error instanceof ReadFault) {
      const { says, fix } = en.faults[error.kind];
      log(`${error.file}: ${says} ${fix}`);
    } else if (error instanceof BadInput) for (const problem of error.problems) log(sayProblem(problem));
    else throw error;
    return 2;
  }
}
