import { gzipSync } from 'node:zlib';
import type { BuildInput, BuiltRelease } from '#core/build/buildRelease.ts';
import type { ProtectionNote } from '#core/build/protectTable.ts';
import type { ProtectedCells } from '#core/disclosure/protect.ts';
import type { TableName } from '#core/schema/tables.ts';

/** A line for each step of a build; writing and answering are too short to be told. */
export const saySteps =
  (log: (line: string) => void): NonNullable<BuildInput['progress']> =>
  ({ stage, table, done, total }) => {
    if (stage === 'protect') log(`Protecting ${table} (table ${done + 1} of ${total})`);
    if (stage === 'attack' && done % 10 === 0) log(`Attacking the release: ${done} of ${total} years`);
  };

/** What was protected and how, what was taken over, what the attack tried, and every file with its size. */
export function sayRelease(
  { files, tables, attacked, notes, ...release }: BuiltRelease,
  log: (line: string) => void,
) {
  for (const note of notes) {
    const says = sayNote(note);
    if (says) log(says);
  }
  for (const cells of release.protected) if (cells.rows > 0) log(sayProtection(cells));
  const { follows, coarsened } = release.manifest;
  if (follows) {
    log(
      `${follows.kept} published counts taken over from ${follows.data_version}, which ended ${follows.end}`,
    );
    if (follows.revision)
      log(`Revision "${follows.revision.name}": ${follows.revision.counts} published counts made anew`);
  }
  for (const { table, year, measure, withheld } of coarsened ?? [])
    log(`COARSER THAN THE LIST: ${table} ${year} ${measure}, ${withheld} withheld`);
  if (attacked)
    log(
      `Attacked: ${Object.entries(attacked)
        .map(([id, tried]) => `${tried} ${id}`)
        .join(', ')}; none was undone`,
    );
  for (const [file, bytes] of files) {
    const table = tables[file.replace('.arrow', '') as TableName];
    const rows = table ? `, ${table.rows} rows` : '';
    log(`${file.padEnd(18)} ${kb(bytes.length)} kB, ${kb(gzipSync(bytes).length)} kB gzip${rows}`);
  }
}

/** What a reader of the log must know of one year; nothing when all went as it should. */
function sayNote({ table, year, measure, cells, done, reach }: ProtectionNote): string | null {
  const where = `${table} ${year} ${measure} (${cells} cells)`;
  if (done === 'withheld') return `${where}: no rounding was found, so all cells are withheld`;
  if (done === 'years') return `${where}: no rounding of all cells was found, so the months are withheld`;
  if (reach === 0) return null;
  const doubt = reach === 1 ? 'base' : '2 × base − 1';
  return `${where}: every value within ${doubt} of its count, since nothing nearer adds up`;
}

function sayProtection(cells: ProtectedCells): string {
  const [measure, column] = Object.entries(cells.measures)[0]!;
  const withheld = column.filter((cell) => cell.kind === 'suppressed').length;
  const share = ((100 * withheld) / cells.rows).toFixed(1);
  return `${cells.table}: ${cells.rows} published cells, ${withheld} (${share} %) with ${measure} withheld`;
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);
