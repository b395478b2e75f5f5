import { exact, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { ANSWERS, type Answer } from '#core/schema/awarenessRequest.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { requestsBook } from '#i18n/requests/book.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { BarsFrame } from '#views/BarsFrame.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useScope } from '#views/useScope.ts';
import { ShareBars } from '#viz/chart/ShareBars.tsx';
import { askers, useRequests } from './useRequests.ts';

/** Darker is sooner; what waits stands out by another hue. */
const COLOURS: Readonly<Record<Answer, { readonly color: string; readonly ink: string }>> = {
  within_14_days: { color: 'var(--coverage-7)', ink: 'var(--surface)' },
  within_30_days: { color: 'var(--coverage-5)', ink: 'var(--surface)' },
  later: { color: 'var(--coverage-2)', ink: 'var(--ink)' },
  unanswered: { color: 'var(--rise-1)', ink: 'var(--ink)' },
};

interface Props {
  readonly filters: Filters;
}

/** All requests by how long they waited. */
export function WaitingTime({ filters }: Props) {
  const words = useBook(requestsBook);
  const scopeOf = useScope();
  const requests = useRequests(filters);
  return (
    <BarsFrame
      id="wait"
      title={words.answers}
      subtitle={scopeOf(filters)}
      counted={words.requests}
      asked={requests.asked}
      items={ANSWERS.map((answer) => ({
        id: answer,
        label: words.codes.answer[answer],
        cell: exact(requests.of(null, [answer])),
        color: COLOURS[answer].color,
      }))}
      unit="requests"
      color="var(--coverage-5)"
      total={exact(requests.of(null, ANSWERS))}
      height={160}
    />
  );
}

/** The waiting time of each kind of institution as shares, with the counts as their table. */
export function InstitutionWaits({ filters }: Props) {
  const words = useBook(requestsBook);
  const { t, format } = useI18n();
  const scopeOf = useScope();
  const requests = useRequests(filters);
  const rows = askers(requests).map((institution) => ({
    institution,
    label: words.codes.institution[institution],
    all: requests.of(institution, ANSWERS),
  }));
  return (
    <QueryFrame
      id="institution"
      title={words.institutions}
      subtitle={`${words.institutionsHint} · ${scopeOf(filters)}`}
      level={2}
      asked={requests.asked}
      height={260}
      table={
        <DataTable
          caption={words.institutions}
          captionHidden
          columns={[
            { id: 'institution', label: words.institution, kind: 'text', value: (row) => row.label },
            { id: 'requests', label: words.requests, kind: 'number', value: (row) => row.all },
            ...ANSWERS.map((answer) => ({
              id: answer,
              label: words.codes.answer[answer],
              kind: 'number' as const,
              value: (row: (typeof rows)[number]) => requests.of(row.institution, [answer]),
            })),
          ]}
          rows={rows}
          rowId={(row) => row.institution}
        />
      }
    >
      {rows.length === 0 && <p>{t.chart.empty}</p>}
      <ShareBars
        label={words.institutions}
        kinds={ANSWERS.map((answer) => ({
          id: answer,
          label: words.codes.answer[answer],
          ...COLOURS[answer],
        }))}
        rows={rows.map(({ institution, label, all }) => ({
          id: institution,
          label: `${label} (${format.integer(all)})`,
          shares: ANSWERS.map((answer) =>
            all > 0 ? exact(requests.of(institution, [answer]) / all) : missing('low-base'),
          ),
        }))}
      />
    </QueryFrame>
  );
}
