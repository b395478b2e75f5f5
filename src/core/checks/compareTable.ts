import type { RawTable } from '../read/rawTable.ts';
import type { KnownFormat } from '../recognise/knownFormat.ts';
import { areaCodes } from './areaCodes.ts';
import type { ComparedAtlas, Comparison } from './comparison.ts';
import type { Finding } from './finding.ts';
import { outlines } from './outlines.ts';
import { population } from './population.ts';

/** Every comparison of boundaries and population with the atlas; another is one file and its line here. */
const COMPARISONS: readonly Comparison[] = [areaCodes, outlines, population];

/** What differs between a table of boundaries or population and the atlas. */
export async function compareTable(
  table: RawTable,
  format: KnownFormat,
  atlas: ComparedAtlas,
): Promise<Finding[]> {
  const found = await Promise.all(COMPARISONS.map((compare) => compare(table, format, atlas)));
  return found.flat().map((finding) => ({ ...finding, file: table.file, part: table.part }));
}
