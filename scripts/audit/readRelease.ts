import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import type { DisclosureSettings, Manifest } from '#core/manifest.ts';
import { DIMENSIONS, type ProtectedTable, type PublishedTable } from '#core/publication.ts';
import { cellColumns } from '#core/schema/table.ts';

/** One published count as an attacker reads it. */
export interface ReleasedCell {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: string;
}

/** A protected table as an attacker reads it. */
export interface ReleasedTable {
  readonly table: ProtectedTable;
  readonly rows: number;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly measures: Readonly<Record<string, readonly ReleasedCell[]>>;
  readonly persons_basis?: readonly string[];
}

/** What of a release bears on its protection. */
export interface Release {
  readonly districts: readonly string[];
  readonly origins: readonly string[];
  readonly publication: readonly PublishedTable[];
  readonly disclosure: DisclosureSettings;
  readonly tables: readonly ReleasedTable[];
  /** SHA-256 of the files that were read, by name. */
  readonly hashes: Readonly<Record<string, string>>;
}

export const MEASURES = { incident: ['count'], arrival: ['households', 'persons'] } as const;

type Frame = Pick<Manifest, 'districts' | 'origins' | 'publication' | 'disclosure'>;

/** A release from the bytes of its two protected tables. */
export function releaseOf(frame: Frame, bytesOf: (file: string) => Uint8Array): Release {
  const { districts, origins, publication, disclosure } = frame;
  const hashes: Record<string, string> = {};
  const tables = (['incident', 'arrival'] as const).map((table): ReleasedTable => {
    const bytes = bytesOf(`${table}.arrow`);
    hashes[`${table}.arrow`] = createHash('sha256').update(bytes).digest('hex');
    const read = tableFromIPC(bytes);
    const column = <T>(name: string): T[] => Array.from(read.getChild(name) as Iterable<T>);
    const keys = Object.fromEntries(DIMENSIONS[table].map((name) => [name, column<string>(name)]));
    const measures = Object.fromEntries(
      MEASURES[table].map((measure) => {
        const names = cellColumns(measure);
        const [value, low, high] = [names.value, names.low, names.high].map((n) => column<number | null>(n));
        const kind = column<string>(names.kind);
        return [
          measure,
          kind.map(
            (k, row): ReleasedCell => ({
              kind: k,
              value: value![row] ?? null,
              low: low![row] ?? null,
              high: high![row] ?? null,
            }),
          ),
        ];
      }),
    );
    return {
      table,
      rows: read.numRows,
      keys,
      measures,
      ...(table === 'arrival' ? { persons_basis: column<string>('persons_basis') } : {}),
    };
  });
  return { districts, origins, publication, disclosure, tables, hashes };
}

/** Reads a release folder as an attacker finds it. */
export function readRelease(folder: string): Release {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return releaseOf(manifest, (file) => readFileSync(join(folder, file)));
}
