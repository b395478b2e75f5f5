import { CELLS_MAX } from '../disclosure/proposeList.ts';
import { listMonths, listYears } from '../period.ts';
import { DIMENSIONS } from '../schema/dimensions.ts';
import { axisOf, type TabulationFrame } from '../tabulationAxis.ts';
import type { Problem } from './problems.ts';
import type { ProtectionNote } from './protectTable.ts';

/** Tables of the list with more cells in a year than can be protected together; said before anything is counted. */
export function tooWide(frame: TabulationFrame): Problem[] {
  const years = listYears(frame.extent).length;
  const periods: Readonly<Record<string, number>> = {
    month: 1 + listMonths(frame.extent).length / years,
    year: 1,
  };
  return frame.publication.flatMap((item) => {
    const cells = DIMENSIONS[item.table].reduce(
      (product, name) =>
        product *
        (name === 'period'
          ? (periods[item.grains.period ?? 'year'] ?? 1)
          : axisOf(item.table, name, frame)
              .published(item.grains[name])
              .filter((yes) => yes).length),
      1,
    );
    return cells <= CELLS_MAX
      ? []
      : [
          {
            file: 'publication.json',
            column: `table ${item.table}`,
            says: `"${item.id}" has ${Math.round(cells)} cells a year, and ${CELLS_MAX} are the most that are protected together`,
            fix: 'Publish tables of fewer dimensions beside each other; npm run atlas -- propose tells their cost',
          },
        ];
  });
}

/** Measures of which nothing could be protected in any year: their tables cannot be published as the list has them. */
export function unprotected(notes: readonly ProtectionNote[]): Problem[] {
  const named = new Map<string, ProtectionNote[]>();
  for (const note of notes) {
    const key = `${note.table} ${note.measure}`;
    named.set(key, [...(named.get(key) ?? []), note]);
  }
  return [...named].flatMap(([key, years]) => {
    const tried = years.filter(({ cells }) => cells > 0);
    return tried.length === 0 || tried.some(({ done }) => done !== 'withheld')
      ? []
      : [
          {
            file: 'publication.json',
            column: `table ${years[0]!.table}`,
            says: `no protection of ${key} was found in any year, neither of all ${tried[0]!.cells} cells nor of years alone`,
            fix: 'Publish less, or coarser; npm run atlas -- propose says what fits the counts',
          },
        ];
  });
}
