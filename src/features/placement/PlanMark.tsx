import { Badge } from '#ui/Badge.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import { useProvenance } from '#views/useProvenanceNote.ts';
import { usePlanning } from './PlanningContext.ts';
import { ownFiles, tablesOf } from './tablesOf.ts';
import { usePlanWords } from './usePlanWords.ts';

/** Where the figures of a scenario come from: the reader's files where it rests on them, beside the atlas's tables. */
export function PlanMark() {
  const { scenario, own } = usePlanning();
  const { ground } = usePlanWords();
  const tables = tablesOf(scenario);
  const kind = useProvenance(tables);
  const kinds = ownFiles(scenario);
  const names = kinds.flatMap((name) => own.files[name]?.file ?? []);
  return (
    <>
      {kinds.length > 0 && (
        <Badge tone="accent" title={names.join(', ')}>
          {ground.yourFile}
        </Badge>
      )}
      {(kinds.length === 0 || kind !== 'published') && <ProvenanceMark tables={tables} />}
    </>
  );
}
