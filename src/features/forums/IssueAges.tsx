import { useMemo } from 'react';
import { missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { DURATIONS, STEPS } from '#core/schema/issueStep.ts';
import { useBook } from '#i18n/book.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { issuesWaiting } from '#queries/issuesWaiting.ts';
import { GroupedBarsFrame } from '#views/GroupedBarsFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useTogether } from '#views/useTogether.ts';
import { DURATION_COLOURS } from './colours.ts';

const GAP = missing('not-collected');

/** For what open issues wait, and for how long they have. */
export function IssueAges({ filters }: { readonly filters: Filters }) {
  const { codes, forums: words, together: note } = useBook(programmeBook);
  const asked = useAsk(issuesWaiting, useTogether(filters));
  const rows = useMemo(
    () =>
      STEPS.map((step) => ({
        id: step,
        label: codes.waitingFor[step],
        cells: DURATIONS.map(
          (duration) =>
            asked.rows?.find((row) => row.step === step && row.duration === duration)?.steps ?? GAP,
        ),
      })),
    [asked.rows, codes],
  );
  return (
    <GroupedBarsFrame
      id="ages"
      title={words.ages}
      subtitle={`${words.agesHint} ${note}.`}
      asked={[asked]}
      kinds={DURATIONS.map((duration) => ({
        id: duration,
        label: codes.duration[duration],
        color: DURATION_COLOURS[duration],
      }))}
      rows={rows}
      unit="issues"
    />
  );
}
