import { readRecords } from '#core/build/readRecords.ts';
import { type GrainTrial, proposeList, type TableProposal } from '#core/disclosure/proposeList.ts';
import { PROTECTED_NAMES } from '#core/schema/tables.ts';
import { tallyRecords } from '#core/tally.ts';
import { referenceIn, textsIn } from './atlas/readFolder.ts';
import { commandLine } from './commandLine.ts';
import { makeDemoRecords } from './makeDemoRecords.ts';

const USAGE = `npm run atlas -- propose [--input FOLDER] [--reference data/reference]
Tries every table of the publication list on the records (the illustrative ones unless told).`;

/**
 * `npm run atlas -- propose`: tries every table of the publication list on the records, prints how many inner cells are
 * small, what to publish instead and what more detail would cost. Returns 1 when a table of the list has no fit grain.
 */
export function printProposals(args: readonly string[], log: (line: string) => void): number {
  const { values } = commandLine(USAGE, {
    args: [...args],
    options: { reference: { type: 'string', default: 'data/reference' }, input: { type: 'string' } },
  });
  const reference = referenceIn(values.reference);
  const { settings, districts, publication } = reference;
  const lines = values.input
    ? readRecords(textsIn(values.input), reference)
    : makeDemoRecords(reference.personsByDistrict, undefined, reference.programme);
  const frame = { extent: settings.extent, districts, origins: settings.origins, publication };
  const tallies = Object.fromEntries(
    PROTECTED_NAMES.flatMap((name) => (lines[name] ? [[name, tallyRecords(name, lines[name], frame)]] : [])),
  );
  const proposals = proposeList(tallies, frame, settings.disclosure);
  for (const proposal of proposals) for (const line of sayProposal(proposal)) log(line);
  return proposals.some(({ verdict }) => verdict === 'refuse') ? 1 : 0;
}

function sayProposal(proposal: TableProposal): string[] {
  const { id, verdict, proposed, merge, richer } = proposal;
  const lines = [`${id}: ${sayTrial(proposal)}${verdict === 'keep' ? '' : ', too many'}`];
  if (proposed) lines.push(`  publish instead ${sayTrial(proposed)}`);
  if (verdict === 'refuse') lines.push('  no coarser grain has few small counts: leave this table out');
  if (merge) lines.push(`  or merge in ${merge.dimension}: ${merge.codes.join(', ')}`);
  for (const trial of richer.slice(0, 3)) lines.push(`  more detail: ${sayTrial(trial)}`);
  return lines;
}

const sayTrial = ({ grains, inner, small, share }: GrainTrial): string =>
  `${Object.entries(grains)
    .map(([dimension, grain]) => `${dimension} ${grain}`)
    .join(
      ' × ',
    )} has ${inner} inner cells, ${small} small (${(100 * share).toFixed(0)} % of those that are not zero)`;
