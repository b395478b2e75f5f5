import { readFileSync } from 'node:fs';
import { tableFromIPC } from '@uwdata/flechette';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const ARABIC = '٠١٢٣٤٥٦٧٨٩';

/**
 * Whole numbers as any language of the atlas writes them: in one run, or in groups of three with one sign between. Digits
 * behind a point, or inside a longer number, are those of something else.
 */
const WRITTEN = [
  /(?<![\d٠-٩])(?<![\d٠-٩][.,٫٬])[\d٠-٩]{4,}(?![\d٠-٩])/g,
  /(?<![\d٠-٩])(?<![\d٠-٩][.,٫٬])[\d٠-٩]{1,3}([,.٬\u00a0\u202f'’ ])[\d٠-٩]{3}(?:\1[\d٠-٩]{3})*(?![\d٠-٩])/g,
];

/** Numbers that nobody outside may learn, and how they would look in any text of the atlas. */
export class Marks {
  readonly #numbers: ReadonlySet<number>;

  constructor(numbers: Iterable<number>) {
    this.#numbers = new Set(numbers);
    if (this.#numbers.size === 0) throw new RangeError('no marked number to look for');
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Marks that a text shows. */
  inText(text: string): string[] {
    const found = new Set<string>();
    for (const written of WRITTEN)
      for (const [number] of text.matchAll(written)) {
        const digits = number.replace(/[٠-٩]/g, (digit) => String(ARABIC.indexOf(digit))).replace(/\D/g, '');
        if (this.#numbers.has(Number(digits))) found.add(number);
      }
    return [...found];
  }

  /** Marks among the values of rows. */
  inRows(rows: readonly object[]): string[] {
    return [
      ...new Set(
        rows.flatMap((row) =>
          Object.entries(row).flatMap(([column, value]) =>
            this.#numbers.has(Number(value)) && value !== null
              ? [`${column} = ${value}`]
              : typeof value === 'string'
                ? this.inText(value)
                : [],
          ),
        ),
      ),
    ];
  }

  /** Marks in a file of any kind that the atlas writes, read as its own readers would. */
  async inFile(name: string, bytes: Uint8Array): Promise<string[]> {
    const extension = name.split('.').at(-1)!;
    switch (extension) {
      case 'arrow':
        return this.inRows(tableFromIPC(bytes).toArray() as object[]);
      case 'parquet':
        return this.inRows(
          await parquetReadObjects({
            file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
            compressors,
          }),
        );
      case 'zip':
      case 'xlsx':
      case 'docx':
      case 'pptx': {
        const found: string[] = [];
        for (const [part, content] of Object.entries(unzipSync(bytes)))
          if (!part.endsWith('/'))
            found.push(...(await this.inFile(part, content)).map((mark) => `${part}: ${mark}`));
        return found;
      }
      // The pixels of a picture are those of its vectors; what else it holds is text.
      case 'png':
        return this.inText(strFromU8(bytes, true));
      // A comma ends a number here.
      case 'csv':
        return this.inText(strFromU8(bytes).replaceAll(',', '\n'));
      case 'json':
      case 'topojson':
      case 'geojson':
      case 'svg':
      case 'xml':
      case 'rels':
      case 'vml':
      case 'txt':
      case 'md':
        // An office file cuts a run of text anywhere.
        return [
          ...new Set(
            [strFromU8(bytes), strFromU8(bytes).replace(/<[^>]+>/g, ' ')].flatMap((text) =>
              this.inText(text),
            ),
          ),
        ];
      default:
        throw new Error(`${name}: no reader for this kind of file`);
    }
  }

  /** The same of a file on disk. */
  inPath = (path: string, name = path): Promise<string[]> => this.inFile(name, readFileSync(path));
}
