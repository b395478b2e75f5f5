import type { Ledger } from '#core/report/claim.ts';
import { reportFigure } from '#core/report/figures.ts';
import { type ClaimVerdict, type Print, verifyClaim } from '#core/report/verifyClaims.ts';
import type { Database } from '#db/Database.ts';
import { AnswerShelf } from './AnswerShelf.ts';
import { resultOf } from './claimFigure.ts';
import { gather } from './gather.ts';

/**
 * Asks every claim of a report again of the present data. A claim whose words are not in what the file prints was
 * altered. Figures and districts that this atlas does not know count as no longer published.
 */
export async function verifyReport(
  database: Pick<Database, 'ask' | 'manifest'>,
  { claims }: Pick<Ledger, 'claims'>,
  print: Print,
  signal?: AbortSignal,
): Promise<readonly ClaimVerdict[]> {
  const shelf = new AnswerShelf();
  const { districts, extent } = database.manifest;
  return gather(
    database,
    shelf,
    () =>
      claims.map((claim) => {
        const figure = reportFigure(claim.figure);
        const { period, districts: asked } = claim.filters;
        const known =
          asked.every((pcode) => districts.includes(pcode)) &&
          period.start >= extent.start &&
          period.end <= extent.end;
        const now = figure && known ? resultOf(figure, claim.filters, shelf) : null;
        return verifyClaim(claim, now, print);
      }),
    signal,
  );
}
