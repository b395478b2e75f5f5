import { csvText } from '#core/export/csvText.ts';
import { aboutLines, type ExportAbout } from '#core/export/exportAbout.ts';
import { type ExportTable, flatColumns } from '#core/export/exportTable.ts';
import { steadyZip } from './steadyZip.ts';

const TYPES = { text: 'string', number: 'number', boolean: 'boolean' } as const;

/**
 * A table as CSV with its account beside it, as the W3C's "CSV on the Web" wants it: `name.csv` and `name.csv-metadata.json`,
 * and the account in words, in one zip. The byte order mark lets a spreadsheet read Arabic.
 */
export async function writeCsv(table: ExportTable, about: ExportAbout, stem: string) {
  const columns = flatColumns(table);
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': about.lang }],
    url: `${stem}.csv`,
    'dc:title': about.title,
    'dc:source': about.sources.map(({ title }) => title),
    'dc:license': about.sources.map(({ licence }) => licence),
    'dc:date': about.as_of,
    'dc:identifier': about.data_version,
    tableSchema: {
      columns: columns.map(({ id, label, type }) => ({ name: id, titles: label, datatype: TYPES[type] })),
    },
    notes: aboutLines(about).map(([name, value]) => ({ name, value })),
  };
  const text = (value: string) => new TextEncoder().encode(value);
  return steadyZip({
    [`${stem}.csv`]: text(`\ufeff${csvText(columns)}`),
    [`${stem}.csv-metadata.json`]: text(`${JSON.stringify(metadata, null, 2)}\n`),
    [`${stem}.txt`]: text(
      `\ufeff${aboutLines(about)
        .map((line) => line.join(': '))
        .join('\r\n')}\r\n`,
    ),
  });
}
