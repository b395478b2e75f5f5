import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { figures } from '#queries/figures.ts';
import { StatTile } from '#ui/StatTile.tsx';
import { FigureQuote } from '#views/FigureQuote.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import { useAsk } from '#views/useAsk.ts';

/** The published figure on trust, quoted exactly; the large number is the one that the quotation begins with. */
export function TrustTile({ filters }: { readonly filters: Filters }) {
  const { t } = useI18n();
  const { rows } = useAsk(figures, filters);
  const figure = rows?.find((row) => row.topic === 'trust');
  const number = figure && /^\d+\s?%/.exec(figure.figure)?.[0];
  return (
    <StatTile
      title={t.overview.trust}
      corner={<ProvenanceMark tables={['figure']} />}
      value={number ?? (figure ? '—' : '…')}
    >
      {figure && <FigureQuote figure={figure} small />}
    </StatTile>
  );
}
