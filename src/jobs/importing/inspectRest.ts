import { JobFault } from '../job.ts';
import type { InspectOutput } from './importJob.ts';

/**
 * Looks at files and, when reading stands still at one of them, tells that one as bad and looks at the rest in a new worker. Any other
 * fault, and a silence that names none of the files, is thrown on.
 */
export async function inspectRest<F extends { readonly name: string }>(
  inspect: (files: readonly F[]) => Promise<InspectOutput>,
  files: readonly F[],
): Promise<InspectOutput> {
  if (files.length === 0) return { tables: [], bad: [] };
  try {
    return await inspect(files);
  } catch (fault) {
    const stuck =
      fault instanceof JobFault && fault.name === 'Silence'
        ? files.find(({ name }) => name === fault.message)
        : undefined;
    if (!stuck) throw fault;
    const rest = await inspectRest(
      inspect,
      files.filter((file) => file !== stuck),
    );
    return { tables: rest.tables, bad: [{ file: stuck.name, kind: 'stopped', row: null }, ...rest.bad] };
  }
}
