import { useRef, useState } from 'react';
import { printTargets, readTargets } from '#core/indicators/readTargets.ts';
import type { TargetProblem } from '#core/indicators/targetProblems.ts';
import type { TargetValue } from '#core/indicators/targetRows.ts';
import { saveFile } from '#files/saveFile.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { resultsBook } from '#i18n/results/book.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import type { TriedTargets } from '#views/useMatrix.ts';
import styles from './ResultsScreen.module.css';

export interface TargetsCardProps {
  readonly targets: readonly TargetValue[];
  /** Called with a file that holds, so that the matrix stands against it. */
  readonly onTry: (tried: TriedTargets) => void;
}

const TABLES = ['target'] as const;

/** The steward's way to the targets: download them, edit the file anywhere, check it and see the matrix against it. */
export function TargetsCard({ targets, onTry }: TargetsCardProps) {
  const words = useBook(resultsBook);
  const { format, locale } = useI18n();
  const { catalog } = useAtlas();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{ file: string; problems: readonly TargetProblem[] } | null>(null);
  const download = () =>
    saveFile({
      name: 'target.csv',
      type: 'text/csv',
      bytes: new TextEncoder().encode(printTargets(targets)),
    });
  const take = async (file: File) => {
    const read = readTargets(await file.text(), catalog.extent.end);
    if ('rows' in read) {
      setRefused(null);
      onTry({ file: file.name, rows: read.rows });
    } else setRefused({ file: file.name, problems: read.problems });
  };
  const say = ({ kind, value, expected }: TargetProblem, k: 0 | 1) =>
    fill(words.targets.problem[kind][k], { value, expected });
  return (
    <Card title={words.targets.title} actions={<ProvenanceMark tables={TABLES} />}>
      <p className={styles.lead}>{words.targets.lead}</p>
      <div className={styles.buttons}>
        <Button icon="download" onClick={download}>
          {words.targets.download}
        </Button>
        <Button icon="table" onClick={() => input.current?.click()}>
          {words.targets.check}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          hidden
          aria-label={words.targets.check}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) void take(file);
          }}
        />
      </div>
      {refused && (
        <>
          <Notice tone="error">
            {fill(
              plural(
                locale,
                words.targets.problems,
                refused.problems.length,
                format.integer(refused.problems.length),
              ),
              { file: refused.file },
            )}
          </Notice>
          <DataTable
            caption={words.targets.says}
            captionHidden
            columns={[
              { id: 'row', label: words.targets.row, kind: 'number', value: ({ row }) => row },
              {
                id: 'column',
                label: words.targets.column,
                kind: 'text',
                lang: 'en',
                value: ({ column }) => column,
              },
              { id: 'says', label: words.targets.says, kind: 'text', value: (one) => say(one, 0) },
              { id: 'fix', label: words.targets.fix, kind: 'text', value: (one) => say(one, 1) },
            ]}
            rows={refused.problems}
            rowId={({ row, column, kind }) => `${row}-${column}-${kind}`}
          />
        </>
      )}
    </Card>
  );
}
