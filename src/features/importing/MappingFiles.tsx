import { useRef, useState } from 'react';
import { fitsHeaders, parseMapping, printMapping } from '#core/mapping/mapping.ts';
import { saveFile } from '#files/saveFile.ts';
import { useBook } from '#i18n/book.ts';
import { importingBook } from '#i18n/importing/book.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { TableDraft } from './tableDraft.ts';
import type { Importing } from './useImporting.ts';

/** A mapping saved as a file, and one taken from a file. */
export function MappingFiles({
  draft,
  importing,
}: {
  readonly draft: TableDraft;
  readonly importing: Importing;
}) {
  const w = useBook(importingBook);
  const input = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);
  const { seen, mapping, id } = draft;
  const save = () =>
    saveFile({
      name: `${seen.file.replace(/\.[^.]*$/, '')}.mapping.json`,
      type: 'application/json',
      bytes: new TextEncoder().encode(printMapping(mapping)),
    });
  const load = async (file: File | undefined) => {
    if (!file) return;
    const found = parseMapping(await file.text());
    const fits =
      found !== null &&
      fitsHeaders(
        found,
        seen.columns.map(({ name }) => name),
      );
    setBad(!fits);
    // What was dropped here stays dropped.
    if (fits)
      importing.change(id, {
        mapping: { ...found, dropped: [...new Set([...found.dropped, ...mapping.dropped])] },
      });
  };
  return (
    <>
      <Button size="s" variant="quiet" icon="download" onClick={save}>
        {w.saveMapping}
      </Button>
      <Button size="s" variant="quiet" onClick={() => input.current?.click()}>
        {w.loadMapping}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          void load(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {isBad && (
        <Notice tone="error" dismiss={{ label: w.remove, onDismiss: () => setBad(false) }}>
          {w.mappingBad}
        </Notice>
      )}
    </>
  );
}
