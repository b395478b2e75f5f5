import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { figures } from '#queries/figures.ts';
import { StatTile } from '#ui/StatTile.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import { useAsk } from '#views/useAsk.ts';
import styles from './TrustTile.module.css';

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
      {figure && (
        <blockquote className={styles.quote} lang="en" dir="ltr">
          “{figure.figure}”
          <footer>
            {figure.date_or_period} · <cite>{figure.source}</cite>
            {figure.caveat && <> · {figure.caveat}</>}
          </footer>
        </blockquote>
      )}
    </StatTile>
  );
}
