import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerClaim } from '#core/report/claim.ts';
import { verifyReport } from '#features/report/compose/verifyReport.ts';
import { composeFrom } from '../../fixtures/composed.ts';
import { openDefaultAtlas } from '../../fixtures/defaultAtlas.ts';

const atlas = openDefaultAtlas();
let claims: readonly LedgerClaim[];
beforeAll(async () => {
  ({ claims } = await composeFrom(atlas, 'en', 'donorInterim'));
}, 120_000);

const stateOf = async (figure: string, end: string) => {
  const found = claims.find((claim) => claim.figure === figure)!;
  const { filters } = found;
  const claim = { ...found, filters: { ...filters, period: { ...filters.period, end } } };
  const print = { text: `${claim.text}[${claim.mark}]`, order: 'read' } as const;
  const [verdict] = await verifyReport(atlas.database, { claims: [claim], lang: 'en' }, print);
  return verdict!.state;
};

describe('verifyReport, of a report on months that this atlas does not hold', () => {
  it.each(['offices', 'coverage', 'officers'])('asks %s, which know no period', async (figure) => {
    expect(await stateOf(figure, '2026-06')).toBe('holds');
  });
  it.each(['cases', 'casesChange', 'casesRate', 'households', 'population'])(
    'says that %s are not published',
    async (figure) => {
      expect(await stateOf(figure, atlas.manifest.extent.end)).toBe('holds');
      expect(await stateOf(figure, '2026-06')).toBe('unpublished');
    },
  );
});
