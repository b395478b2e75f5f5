import { aboutLines, type ExportAbout } from '#core/export/exportAbout.ts';
import { type ExportTable, flatColumns } from '#core/export/exportTable.ts';

const TYPES = { text: 'STRING', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

/** A table as Parquet, the account under the key `about` of the file's own metadata. */
export async function writeParquet(table: ExportTable, about: ExportAbout) {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: flatColumns(table).map(({ id, type, values }) => ({
        name: id,
        type: TYPES[type],
        nullable: true,
        data: [...values],
      })),
      kvMetadata: [
        { key: 'title', value: about.title },
        { key: 'data_version', value: about.data_version },
        { key: 'about', value: JSON.stringify(aboutLines(about)) },
      ],
    }),
  );
}
