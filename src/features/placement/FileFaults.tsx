import type { MatrixFault } from '#core/cost/costMatrix.ts';
import type { PointFault } from '#core/planning/filePoints.ts';
import { parseReadFault } from '#core/read/ReadFault.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { fill } from '#i18n/messages.ts';
import { Notice } from '#ui/Notice.tsx';
import { usePlanning } from './PlanningContext.ts';
import { usePlanWords } from './usePlanWords.ts';
import type { FileTrouble } from './useReaderFiles.ts';

/** Faults that are told one by one; the rest are counted. */
const TOLD = 5;

/** What is wrong with the reader's files: which file, row and column, and what to do. */
export function FileFaults() {
  const { own, matrix } = usePlanning();
  const { files, trouble } = own;
  return (
    <>
      {trouble && <Trouble trouble={trouble} />}
      {[files.points, files.sites].map(
        (read) => read && <FaultList key={read.file} file={read.file} faults={read.faults} />,
      )}
      {files.matrix && matrix && <FaultList file={files.matrix.file} faults={matrix.faults} />}
    </>
  );
}

function FaultList({
  file,
  faults,
}: {
  readonly file: string;
  readonly faults: readonly (PointFault | MatrixFault)[];
}) {
  const { format } = useI18n();
  const { w } = usePlanWords();
  const { ground, facts } = usePlanning();
  const f = w.files;
  if (faults.length === 0) return null;
  const say = (fault: PointFault | MatrixFault): string => {
    switch (fault.kind) {
      case 'no_column':
        return fill(f.faults.no_column, {
          file,
          wanted: f.columns[fault.wanted],
          names: format.list(fault.names.slice(0, 3)),
        });
      case 'bad_number':
      case 'bad_cost':
        return fill(f.faults.bad_number, {
          file,
          row: format.integer(fault.row),
          column: fault.column,
          value: fault.value,
        });
      case 'twice':
        return fill(f.faults.twice, {
          file,
          row: format.integer(fault.row),
          id: 'id' in fault ? fault.id : `${fault.origin} → ${fault.destination}`,
        });
      case 'nothing_known':
        return fill(f.faults.nothing_known, {
          file,
          names: format.list([...fault.origins, ...fault.destinations].slice(0, 4)),
          known: format.list((ground?.points ?? facts.points ?? []).slice(0, 2).map(({ id }) => id)),
        });
      case 'none_inside':
        return fill(f.faults.none_inside, { file });
    }
  };
  return (
    <Notice tone="error">
      {faults.slice(0, TOLD).map((fault) => (
        <p key={JSON.stringify(fault)}>{say(fault)}</p>
      ))}
      {faults.length > TOLD && <p>{fill(f.faults.more, { n: format.integer(faults.length - TOLD) })}</p>}
    </Notice>
  );
}

function Trouble({ trouble }: { readonly trouble: FileTrouble }) {
  const { w } = usePlanWords();
  if (trouble.name === 'no_lines')
    return (
      <Notice tone="error">
        <p>{fill(w.files.faults.no_lines, { file: trouble.file })}</p>
      </Notice>
    );
  return <Unreadable trouble={trouble} />;
}

/** A file that no reader can read, in the words that the import has for it. */
function Unreadable({ trouble }: { readonly trouble: FileTrouble }) {
  const { faults } = useBook(importingBook);
  const fault = trouble.name === 'ReadFault' ? parseReadFault(trouble.message) : null;
  const words = faults[fault?.kind ?? 'unreadable'];
  return (
    <Notice tone="error">
      <p>
        <bdi>{trouble.file}</bdi>
        {fault?.row ? ` · ${fault.row}` : ''}: {words.says} {words.fix}
      </p>
    </Notice>
  );
}
