import { ledgerOf } from '#core/report/claim.ts';
import {
  type Block,
  type Inline,
  markText,
  notesOfBlock,
  PAGE_SIZES,
  type ReportDocument,
  type TableBlock,
} from '#core/report/document.ts';
import { type SvgNode, svgText } from '#core/report/svg.ts';
import { columnShares } from '#files/report/columnShares.ts';
import { ledgerPieces } from '#files/report/ledgerMarks.ts';
import { noteText } from '#files/report/noteText.ts';
import styles from './ReportPreview.module.css';
import { hasPageBoxes, usePageBoxes } from './usePageBoxes.ts';

/** The report as it is printed: on the screen as pages of paper, in print as the PDF. */
export function ReportPreview({
  report,
  label,
}: {
  readonly report: ReportDocument;
  readonly label: string;
}) {
  const { furniture, mark, logos } = report;
  const size = PAGE_SIZES[report.page];
  usePageBoxes(report);
  return (
    <article
      className={`${styles.paper} ${report.brief ? styles.brief : ''}`}
      lang={report.locale}
      dir={report.dir}
      aria-label={label}
      style={{ '--paper': `${size.width_mm}mm` } as React.CSSProperties}
    >
      {mark && !hasPageBoxes && (
        <p className={styles.running} aria-hidden="true">
          {mark}
        </p>
      )}
      <header className={styles.title}>
        {logos.length > 0 && (
          <p className={styles.logos}>
            {logos.map(({ name, data }) => (
              <img key={name} src={data} alt={name} />
            ))}
          </p>
        )}
        <h2>{report.title}</h2>
        <p className={styles.subtitle}>{report.subtitle}</p>
        <p>{[report.author, report.atlas, report.asOfText].filter(Boolean).join(' · ')}</p>
        {mark && <p className={styles.mark}>{mark}</p>}
      </header>
      {furniture.contents !== '' && (
        <nav className={styles.contents} aria-label={furniture.contents}>
          <h3>{furniture.contents}</h3>
          <ol>
            {report.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#report-${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {report.sections.map((section) => (
        <section
          key={section.id}
          id={`report-${section.id}`}
          className={section.annex ? styles.annex : undefined}
        >
          <h3>{section.title}</h3>
          {section.blocks.map((block, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and the whole is composed anew
            <BlockView key={k} block={block} report={report} />
          ))}
          <FootnoteList notes={section.blocks.flatMap(notesOfBlock)} report={report} />
        </section>
      ))}
      <p className={styles.machine} aria-hidden="true">
        {furniture.ledger}
        {ledgerPieces(ledgerOf(report)).map((piece) => (
          <span key={piece}>{piece}</span>
        ))}
      </p>
    </article>
  );
}

/** A table of more rows may go on over the page. */
const LONG = 14;

/** The footnotes of a section below it. */
function FootnoteList({
  notes,
  report,
}: {
  readonly notes: readonly number[];
  readonly report: ReportDocument;
}) {
  if (notes.length === 0) return null;
  return (
    <ol className={styles.footnotes} aria-label={report.furniture.footnotes}>
      {notes.map((note) => (
        <li key={note} id={`note-${note}`} value={note}>
          {report.footnotes[note - 1]}
        </li>
      ))}
    </ol>
  );
}

function References({ notes = [] }: { readonly notes?: readonly number[] | undefined }) {
  return notes.map((note) => (
    <sup key={note} className={styles.reference}>
      <a href={`#note-${note}`}>{note}</a>
    </sup>
  ));
}

function BlockView({ block, report }: { readonly block: Block; readonly report: ReportDocument }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.inlines} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no name
            <li key={k}>
              <Inlines inlines={item} />
            </li>
          ))}
        </ul>
      );
    case 'code':
      return (
        <pre dir="ltr" lang="en">
          {block.text}
        </pre>
      );
    case 'table':
      return (
        <figure className={`${styles.figure} ${block.rows.length > LONG ? styles.long : ''}`}>
          <TableView block={block} caption={captionOf(block, report)} />
          <Note block={block} report={report} />
        </figure>
      );
    case 'chart':
    case 'picture':
      return (
        <figure className={styles.figure}>
          <p className={styles.caption}>
            {captionOf(block, report)}
            <References notes={block.notes} />
          </p>
          <Drawing drawing={block.drawing} alt={block.alt} />
          <Note block={block} report={report} />
        </figure>
      );
  }
}

type Captioned = Extract<Block, { title: string }>;

function captionOf({ kind, number, title }: Captioned, { furniture }: ReportDocument): string {
  const word = kind === 'table' ? furniture.table : furniture.figure;
  return `${word.replace('{n}', String(number))}. ${title}`;
}

function Note({ block, report }: { readonly block: Captioned; readonly report: ReportDocument }) {
  return (
    <figcaption className={styles.note}>
      {noteText(block.note, report.furniture)}
      {block.note.provenance && <strong> {block.note.provenance}</strong>}
    </figcaption>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, k) =>
    inline.kind === 'text' ? (
      inline.text
    ) : inline.kind === 'figure' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no name
      <span key={k} className={styles.claim}>
        {inline.text}
        <a href={`#claim-${inline.mark}`}>{markText(inline.mark)}</a>
      </span>
    ) : (
      <References key={`note ${inline.note}`} notes={[inline.note]} />
    ),
  );
}

function Drawing({ drawing, alt }: { readonly drawing: SvgNode; readonly alt: string }) {
  return (
    <div
      className={styles.drawing}
      role="img"
      aria-label={alt}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by svgText, which escapes every text and attribute
      dangerouslySetInnerHTML={{ __html: svgText(drawing) }}
    />
  );
}

function TableView({ block, caption }: { readonly block: TableBlock; readonly caption: string }) {
  const { columns, rows } = block;
  return (
    <table className={columns.length > 4 ? styles.dense : undefined}>
      <caption className={styles.caption}>
        {caption}
        <References notes={block.notes} />
      </caption>
      <colgroup>
        {columnShares(columns, rows).map((share, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name
          <col key={k} style={{ inlineSize: `${(share * 100).toFixed(2)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ label, numeric }, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name
            <th key={k} scope="col" className={numeric ? styles.numeric : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, k) => {
          const [first, last] = marksOf(row[0]?.text ?? '');
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name
            <tr key={k}>
              {row.map(({ text, mark, notes }, c) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name
                <td key={c} className={columns[c]!.numeric ? styles.numeric : undefined}>
                  {c === 0 &&
                    Array.from({ length: last - first + 1 }, (_, n) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the number is the name
                      <span key={first + n} id={`claim-${first + n}`} />
                    ))}
                  {text}
                  {mark !== undefined && (
                    <span className={styles.claim}>
                      <a href={`#claim-${mark}`}>{markText(mark)}</a>
                    </span>
                  )}
                  <References notes={notes} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The claims that a row of the ledger is about: `[3]`, or `[3]–[9]` for those of one view; an empty range otherwise. */
function marksOf(text: string): readonly [first: number, last: number] {
  const [, first, last] = /^\u2066?\[(\d+)\](?:–\[(\d+)\]\u2069)?$/.exec(text) ?? [];
  return first ? [Number(first), Number(last ?? first)] : [1, 0];
}
