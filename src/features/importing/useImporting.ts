import { useRef, useState } from 'react';
import type { Mapping } from '#core/mapping/mapping.ts';
import type { PublishedTable } from '#core/publication.ts';
import {
  type BuildOutput,
  buildFiles,
  type CheckOutput,
  checkFiles,
  type ImportProgress,
  type InspectOutput,
  inspectFiles,
  renewFiles,
  type TableChoice,
} from '#jobs/importing/importJob.ts';
import { useDeviceList } from '#state/deviceList.ts';
import { useAtlasFiles } from '#views/useAtlasFiles.ts';
import { savedMappings } from './savedMappings.ts';
import { draftOf, isReady, type TableDraft } from './tableDraft.ts';
import { useBaseAtlas } from './useBaseAtlas.ts';

export const STEPS = ['files', 'columns', 'check', 'publish', 'done'] as const;
/** What went wrong: a fault of a file by its name, else whatever was thrown. */
export interface Trouble {
  readonly name: string;
  readonly message: string;
}
export type Step = (typeof STEPS)[number];

/** The way from files to an atlas: what the page holds of it, and what can be done at each step. */
export function useImporting() {
  const loadBase = useBaseAtlas();
  const loadFiles = useAtlasFiles();
  const saved = useDeviceList(savedMappings);
  const [step, setStep] = useState<Step>('files');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [drafts, setDrafts] = useState<readonly TableDraft[]>([]);
  const [bad, setBad] = useState<InspectOutput['bad']>([]);
  const [checked, setChecked] = useState<CheckOutput | null>(null);
  const [offered, setOffered] = useState<readonly PublishedTable[]>([]);
  const [publication, setPublication] = useState<readonly PublishedTable[]>([]);
  const [built, setBuilt] = useState<BuildOutput | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [trouble, setTrouble] = useState<'cancelled' | Trouble | null>(null);
  const running = useRef<AbortController | null>(null);

  /** Runs a job of which there is one at a time; what was loaded before stays whatever comes of it. */
  async function work(
    job: (options: { signal: AbortSignal; onProgress: (p: ImportProgress) => void }) => Promise<void>,
  ) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setTrouble(null);
    setProgress({ stage: 'read', file: '', share: 0, rows: 0 });
    try {
      await job({ signal: controller.signal, onProgress: setProgress });
    } catch (cause) {
      if (running.current !== controller) return;
      setTrouble(
        controller.signal.aborted
          ? 'cancelled'
          : cause instanceof Error
            ? { name: cause.name, message: cause.message }
            : { name: 'Error', message: String(cause) },
      );
    } finally {
      if (running.current === controller) {
        running.current = null;
        setProgress(null);
      }
    }
  }

  const chosen = drafts.filter(({ taken }) => taken);
  const choices = (list: readonly TableDraft[]): TableChoice[] =>
    list
      .filter(({ taken }) => taken)
      .map(({ seen, mapping }) => ({ file: seen.file, part: seen.part, mapping }));
  const today = () => new Date().toISOString().slice(0, 10);

  const check = (list: readonly TableDraft[]) =>
    work(async (options) => {
      const found = await checkFiles(await loadBase(), files, choices(list), today(), options);
      setChecked(found);
      setStep('check');
      // What was settled by hand is worth keeping.
      const mappings = choices(list).map(({ mapping }) => mapping);
      const others = saved.filter((old) => !mappings.some((own) => sameKind(own, old)));
      savedMappings.set([...mappings, ...others]);
    });

  return {
    step,
    setStep,
    files,
    drafts,
    bad,
    checked,
    offered,
    publication,
    built,
    progress,
    trouble,
    ready: chosen.length > 0 && chosen.every(isReady),
    cancel: () => running.current?.abort(),
    addFiles: (added: readonly File[]) =>
      work(async (options) => {
        const names = new Set(added.map(({ name }) => name));
        const all = [...files.filter(({ name }) => !names.has(name)), ...added];
        const found = await inspectFiles(await loadBase(), added, saved, options);
        setFiles(all);
        setDrafts([...drafts.filter(({ seen }) => !names.has(seen.file)), ...found.tables.map(draftOf)]);
        setBad([...bad.filter(({ file }) => !names.has(file)), ...found.bad]);
      }),
    removeFile: (name: string) => {
      setFiles(files.filter((file) => file.name !== name));
      setDrafts(drafts.filter(({ seen }) => seen.file !== name));
      setBad(bad.filter(({ file }) => file !== name));
    },
    change: (id: string, part: Partial<TableDraft>) =>
      setDrafts(drafts.map((draft) => (draft.id === id ? { ...draft, ...part } : draft))),
    check: () => check(drafts),
    /** Takes settled places and values into the mappings and checks again. */
    settle: (change: (mapping: Mapping) => Mapping) => {
      const next = drafts.map((draft) =>
        draft.taken ? { ...draft, mapping: change(draft.mapping) } : draft,
      );
      setDrafts(next);
      return check(next);
    },
    toPublication: async () => {
      const { manifest } = await loadBase();
      const tables = chosen.map(({ mapping }) => mapping.table as string);
      const lines = manifest.publication.filter(({ table }) => tables.includes(table));
      setOffered(lines);
      const kept = publication.filter(({ id }) => lines.some((line) => line.id === id));
      setPublication(kept.length > 0 ? kept : lines);
      setStep('publish');
    },
    setPublication,
    build: () =>
      work(async (options) => {
        setBuilt(await buildFiles(await loadBase(), files, choices(drafts), today(), publication, options));
        setStep('done');
      }),
    /** Takes the population or outlines of a table into the open atlas and opens it so; what lacks areas is told by their codes. */
    renew: ({ seen }: TableDraft, open: (files: ReadonlyMap<string, Uint8Array>) => Promise<void>) =>
      work(async (options) => {
        const file = files.find(({ name }) => name === seen.file);
        if (!file) return;
        // The publication list of this atlas alone, so that nothing is promised that it does not hold.
        const base = await loadFiles();
        const made = await renewFiles(base, file, seen.part, options);
        if (made.kind === 'missing') setTrouble({ name: 'Missing', message: made.codes.join(', ') });
        else await open(made.files);
      }),
    startOver: () => {
      running.current?.abort();
      setFiles([]);
      setDrafts([]);
      setBad([]);
      setChecked(null);
      setPublication([]);
      setBuilt(null);
      setTrouble(null);
      setStep('files');
    },
  };
}

export type Importing = ReturnType<typeof useImporting>;

const sameKind = (a: Mapping, b: Mapping): boolean =>
  a.table === b.table && a.headers.join('\u001f') === b.headers.join('\u001f');
