import { useMemo } from 'react';
import { type Cell, missing, sumCells } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { share } from '#core/rates.ts';
import { STAGES } from '#core/schema/issue.ts';
import { DURATIONS, STEPS } from '#core/schema/issueStep.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { issueSteps } from '#queries/issueSteps.ts';
import { issuesByStage } from '#queries/issuesByStage.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useScope } from '#views/useScope.ts';
import { useTogether } from '#views/useTogether.ts';
import { StageFunnel } from '#viz/chart/StageFunnel.tsx';
import { DURATION_COLOURS } from './colours.ts';

const TOTAL = '_T';
const GAP = missing('not-collected');

/** How many of the issues raised came how far, and how long each step took. */
export function IssueFunnel({ filters }: { readonly filters: Filters }) {
  const { codes, forums: words } = useBook(programmeBook);
  const { format } = useI18n();
  const scopeOf = useScope();
  const together = useTogether(filters);
  const stages = useAsk(issuesByStage, together);
  const steps = useAsk(issueSteps, together);
  const reached = useMemo(() => {
    const at = new Map(stages.rows?.map((row) => [row.stage, row.issues]));
    const raised = at.get(TOTAL) ?? GAP;
    return STAGES.map((stage, k) => {
      // The first stage is the published margin; what comes after is added up, with its doubt.
      const cell = k === 0 ? raised : sumCells(STAGES.slice(k).map((later) => at.get(later) ?? GAP));
      return { id: stage, label: codes.stage[stage], cell, share: share(cell, raised) };
    });
  }, [stages.rows, codes]);
  const ways = useMemo(() => {
    const times = (step: string): readonly Cell[] =>
      DURATIONS.map(
        (duration) => steps.rows?.find((row) => row.step === step && row.duration === duration)?.steps ?? GAP,
      );
    return STEPS.map((step) => {
      const bands = times(step);
      const soon = share(bands[0]!, sumCells(bands));
      return {
        id: step,
        label: words.steps[step],
        times: bands,
        note:
          soon.kind === 'missing' || soon.kind === 'suppressed'
            ? words.noStep
            : fill(words.soon, { share: format.cellShort(soon, 'share') }),
      };
    });
  }, [steps.rows, words, format]);
  const rows = reached.map((stage, k) => ({ ...stage, times: k > 0 ? ways[k - 1]!.times : null }));
  return (
    <QueryFrame
      id="funnel"
      title={words.funnel}
      subtitle={`${words.funnelHint} ${scopeOf(stages.filters)}`}
      level={2}
      asked={[stages, steps]}
      height={360}
      table={
        <DataTable
          caption={words.funnel}
          captionHidden
          columns={[
            { id: 'stage', label: words.stage, kind: 'text', value: (row) => row.label },
            {
              id: 'issues',
              label: words.issues,
              kind: 'cell',
              value: (row) => row.cell,
              unit: 'issues',
            },
            { id: 'share', label: words.ofRaised, kind: 'cell', value: (row) => row.share, unit: 'share' },
            ...DURATIONS.map((duration, k) => ({
              id: duration,
              label: codes.duration[duration],
              kind: 'cell' as const,
              value: (row: (typeof rows)[number]) => row.times?.[k] ?? missing('no-denominator'),
              unit: 'issues' as const,
            })),
          ]}
          rows={rows}
          rowId={(row) => row.id}
        />
      }
    >
      <StageFunnel
        label={words.funnel}
        stages={reached}
        steps={ways}
        bands={DURATIONS.map((duration) => ({
          id: duration,
          label: codes.duration[duration],
          color: DURATION_COLOURS[duration],
        }))}
        unit="issues"
        color="var(--coverage-5)"
      />
    </QueryFrame>
  );
}
