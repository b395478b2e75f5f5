import { useRef } from 'react';
import { checkRelease } from '#core/build/checkRelease.ts';
import { Button } from '#ui/Button.tsx';

export interface ReleaseDoorsProps {
  readonly zipLabel: string;
  readonly folderLabel: string;
  /** Called with the files of a whole release, an older one as it is. A rejection is told like a file that is none. */
  readonly onFiles: (files: ReadonlyMap<string, Uint8Array>) => unknown;
  /** Called with the name of what is missing, changed or no release. */
  readonly onProblem: (problem: string) => void;
}

/** Two buttons that open a release from a zip file or a folder of the reader's, and check every file against its manifest. */
export function ReleaseDoors({ zipLabel, folderLabel, onFiles, onProblem }: ReleaseDoorsProps) {
  const zip = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const open = async (name: string, read: () => Promise<ReadonlyMap<string, Uint8Array>>) => {
    try {
      const files = await read();
      const problem = checkRelease(files);
      if (problem !== null) onProblem(problem);
      else await onFiles(files);
    } catch {
      onProblem(name);
    }
  };
  const openZip = async (file: File | undefined) => {
    if (file) await open(file.name, async () => (await import('#files/atlasZip.ts')).unzipAtlas(file));
  };
  const openFolder = async (files: readonly File[]) => {
    if (files.length > 0)
      await open(files[0]!.name, async () => (await import('#files/atlasZip.ts')).filesOfFolder(files));
  };
  return (
    <>
      <Button size="s" icon="layers" onClick={() => zip.current?.click()}>
        {zipLabel}
      </Button>
      <input
        ref={zip}
        type="file"
        accept=".zip,application/zip"
        hidden
        data-testid="atlas-zip"
        onChange={(event) => {
          void openZip(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button size="s" variant="quiet" onClick={() => folder.current?.click()}>
        {folderLabel}
      </Button>
      <input
        ref={(element) => {
          // React knows no name for a choice of folders.
          element?.setAttribute('webkitdirectory', '');
          folder.current = element;
        }}
        type="file"
        hidden
        data-testid="atlas-folder"
        onChange={(event) => {
          void openFolder([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
