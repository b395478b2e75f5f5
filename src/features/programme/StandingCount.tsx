import { cellOfEstimate } from '#core/indicators/estimate.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';
import { STATUSES } from '#core/indicators/progress.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { resultsBook } from '#i18n/results/book.ts';
import { openScreen } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { StandingBadge } from '#views/StandingBadge.tsx';
import type { Matrix } from '#views/useMatrix.ts';
import { valueUnit } from '#views/valueUnit.ts';
import { BehindList } from './BehindList.tsx';
import styles from './StandingCount.module.css';

/** How many indicators stand how in the year, as one bar and in numbers, and which are behind. */
export function StandingCount({ matrix, year }: { readonly matrix: Matrix; readonly year: number }) {
  const { units, overview: words } = useBook(programmeBook);
  const results = useBook(resultsBook);
  const { lang, locale, format } = useI18n();
  const act = useAct();
  const at = ({ years }: MatrixLine) => years.find((one) => one.year === year)!;
  const statuses = matrix.lines.map((line) => at(line).progress.status);
  const counts = STATUSES.map((status) => ({
    status,
    count: statuses.filter((one) => one === status).length,
  })).filter(({ count }) => count > 0);
  return (
    <QueryFrame
      id="standings"
      title={words.standings}
      subtitle={fill(words.standingsHint, {
        count: plural(locale, units.indicators, statuses.length, format.integer(statuses.length)),
        year: format.year(year),
      })}
      level={2}
      asked={matrix.asked}
      partial
      height={160}
      table={
        <DataTable<MatrixLine>
          caption={words.standings}
          captionHidden
          columns={[
            {
              id: 'indicator',
              label: words.indicator,
              kind: 'text',
              value: ({ indicator }) => indicator.name[lang],
            },
            {
              id: 'actual',
              label: words.actual,
              kind: 'cell',
              value: (line) => cellOfEstimate(at(line).actual),
              unit: ({ indicator }) => valueUnit(indicator),
            },
            {
              id: 'standing',
              label: words.standing,
              kind: 'text',
              value: (line) => results.standings[at(line).progress.status],
            },
          ]}
          rows={matrix.lines}
          rowId={({ indicator }) => indicator.code}
        />
      }
    >
      <div className={styles.bar} aria-hidden="true">
        {counts.map(({ status, count }) => (
          <i key={status} data-standing={status} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={styles.counts}>
        {counts.map(({ status, count }) => (
          <li key={status}>
            <strong>{format.integer(count)}</strong> <StandingBadge status={status} />
          </li>
        ))}
      </ul>
      <BehindList lines={matrix.lines.filter((line) => at(line).progress.status === 'behind')} year={year} />
      <Button size="s" variant="quiet" endIcon="arrowEnd" onClick={() => act(openScreen('results'))}>
        {fill(words.open, { screen: words.matrix })}
      </Button>
    </QueryFrame>
  );
}
