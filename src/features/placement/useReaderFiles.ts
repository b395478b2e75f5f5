import { useCallback, useMemo, useState } from 'react';
import { type RoadClass, roadClasses } from '#core/cost/roadClasses.ts';
import { areaLocator } from '#core/places/areaAt.ts';
import { type FilePoints, filePoints } from '#core/planning/filePoints.ts';
import type { FileTable } from '#core/planning/fileTable.ts';
import { readFileTable } from '#jobs/placement/fileJob.ts';
import { useAtlas } from '#views/useAtlas.ts';

/** What a reader can bring to the planning room. */
export const FILE_KINDS = ['points', 'sites', 'roads', 'matrix'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Lines of a file with the classes of roads that they are. */
export type RoadFile = FileTable & { readonly classes: readonly RoadClass[] };

/** The files that are open. They stay in this tab: links and saved scenarios name none of them. */
export interface ReaderFiles {
  readonly points?: FilePoints & { readonly file: string };
  readonly sites?: FilePoints & { readonly file: string };
  readonly roads?: RoadFile;
  readonly matrix?: FileTable;
}

/** A file that could not be read at all: name and message of what was thrown. */
export interface FileTrouble {
  readonly file: string;
  readonly name: string;
  readonly message: string;
}

export interface OpenFiles {
  readonly files: ReaderFiles;
  readonly trouble: FileTrouble | null;
  /** The file that is being read; null when none is. */
  readonly reading: string | null;
  /** Gives true when the file could be used. */
  readonly open: (kind: FileKind, file: File) => Promise<boolean>;
  readonly close: (kind: FileKind) => void;
}

/** Files outlive the screen, so that a reader who looks elsewhere finds them again. */
let kept: ReaderFiles = {};

/** Opens and closes files of the reader's own. A file that is bad leaves the one before in place. */
export function useReaderFiles(): OpenFiles {
  const { outlines } = useAtlas();
  const [files, setFiles] = useState(kept);
  const [trouble, setTrouble] = useState<FileTrouble | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const { areaAt } = useMemo(() => areaLocator(outlines.adm2.features), [outlines]);
  const keep = useCallback((next: ReaderFiles) => {
    kept = next;
    setFiles(next);
  }, []);
  const open = useCallback(
    async (kind: FileKind, file: File) => {
      setTrouble(null);
      setReading(file.name);
      try {
        const table = await readFileTable(file);
        if (kind === 'roads') {
          const classes = roadClasses(table.features ?? []);
          if (classes.length > 0) keep({ ...kept, roads: { ...table, classes } });
          else setTrouble({ file: file.name, name: 'no_lines', message: '' });
          return classes.length > 0;
        }
        if (kind === 'matrix') {
          keep({ ...kept, matrix: table });
          return true;
        }
        const needs = kind === 'points' ? (['people'] as const) : [];
        const read = { file: file.name, ...filePoints(table, areaAt, needs, kind === 'points' ? 'p' : 's') };
        keep({ ...kept, [kind]: read });
        return read.points.length > 0;
      } catch (cause) {
        const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
        setTrouble({ file: file.name, name, message });
        return false;
      } finally {
        setReading(null);
      }
    },
    [areaAt, keep],
  );
  const close = useCallback(
    (kind: FileKind) => {
      const { [kind]: _, ...others } = kept;
      setTrouble(null);
      keep(others);
    },
    [keep],
  );
  return { files, trouble, reading, open, close };
}
