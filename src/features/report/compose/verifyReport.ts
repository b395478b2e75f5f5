import type { Ledger, LedgerClaim, ViewPlace } from '#core/report/claim.ts';
import { reportFigure } from '#core/report/figures.ts';
import { type ClaimVerdict, type Print, verifyClaim } from '#core/report/verifyClaims.ts';
import type { Database } from '#db/Database.ts';
import { AnswerShelf } from './AnswerShelf.ts';
import { resultOf } from './claimFigure.ts';
import { gather, type ReadViews } from './gather.ts';
import { isTimeless } from './isTimeless.ts';
import { shownTable } from './viewTables.ts';

/**
 * Asks every claim of a report again of the present data. A claim whose words are not in what the file prints was
 * altered. Figures and districts that this atlas does not know count as no longer published.
 */
export async function verifyReport(
  database: Pick<Database, 'ask' | 'manifest' | 'catalog'>,
  { claims, lang }: Pick<Ledger, 'claims' | 'lang'>,
  print: Print,
  signal?: AbortSignal,
  readViews?: ReadViews,
): Promise<readonly ClaimVerdict[]> {
  const shelf = new AnswerShelf();
  const { districts, extent } = database.manifest;
  return gather(
    database,
    shelf,
    () =>
      claims.map((claim) => {
        if (claim.view) return verifyView(claim, claim.view);
        const figure = reportFigure(claim.figure);
        const { period, districts: asked } = claim.filters;
        const within = period.start >= extent.start && period.end <= extent.end;
        const isKnown = asked.every((pcode) => districts.includes(pcode));
        const now =
          figure && isKnown && (within || isTimeless(figure, claim.filters, database.catalog))
            ? resultOf(figure, claim.filters, shelf)
            : null;
        return verifyClaim(claim, now, print);
      }),
    signal,
    readViews,
  );

  function verifyView(claim: LedgerClaim, { link, frame, row, column }: ViewPlace): ClaimVerdict {
    const figure = shelf.lookView({ link, frame, lang, digits: 'latn' });
    const table = figure && figure !== 'gone' ? figure.table && shownTable(figure.table, figure) : null;
    const at = table?.columns.findIndex(({ id }) => id === column) ?? -1;
    const found = table?.rows.find(({ id }) => id === row)?.cells[at];
    const verdict = verifyClaim(claim, found?.cell ? { cell: found.cell } : null, print);
    return found ? { ...verdict, said: found.text } : verdict;
  }
}
