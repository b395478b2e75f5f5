import { type Digits, inDigits } from '#core/digits.ts';
import { ledgerOf } from '#core/report/claim.ts';
import {
  type Block,
  captionWord,
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
    <ol className={styles.footnotes} data-digits={report.digits} aria-label={report.furniture.footnotes}>
      {notes.map((note) => (
        <li key={note} id={`note-${note}`} value={note}>
          {report.footnotes[note - 1]}
        </li>
      ))}
    </ol>
  );
}

function References({
  notes = [],
  digits,
}: {
  readonly notes?: readonly number[] | undefined;
  readonly digits: Digits;
}) {
  return notes.map((note) => (
    <sup key={note} className={styles.reference}>
      <a href={`#note-${note}`}>{inDigits(String(note), digits)}</a>
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
          <Inlines inlines={block.inlines} digits={report.digits} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no name
            <li key={k}>
              <Inlines inlines={item} digits={report.digits} />
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
          <TableView block={block} caption={captionOf(block, report)} digits={report.digits} />
          <Note block={block} report={report} />
        </figure>
      );
    case 'chart':
    case 'picture':
      return (
        <figure className={styles.figure}>
          <p className={styles.caption}>
            {captionOf(block, report)}
            <References notes={block.notes} digits={report.digits} />
          </p>
          <Drawing drawing={block.drawing} alt={block.alt} />
          <Note block={block} report={report} />
        </figure>
      );
  }
}

type Captioned = Extract<Block, { title: string }>;

const captionOf = (block: Captioned, report: ReportDocument): string =>
  `${captionWord(block, report)}. ${block.title}`;

function Note({ block, report }: { readonly block: Captioned; readonly report: ReportDocument }) {
  return (
    <figcaption className={styles.note}>
      {noteText(block.note, report.furniture)}
      {block.note.provenance && <strong> {block.note.provenance}</strong>}
    </figcaption>
  );
}

function Inlines({ inlines, digits }: { readonly inlines: readonly Inline[]; readonly digits: Digits }) {
  return inlines.map((inline, k) =>
    inline.kind === 'text' ? (
      inline.text
    ) : inline.kind === 'figure' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no name
      <span key={k} className={styles.claim}>
        {inline.text}
        <a href={`#claim-${inline.mark}`}>{markText(inline.mark, digits)}</a>
      </span>
    ) : (
      <References key={`note ${inline.note}`} notes={[inline.note]} digits={digits} />
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

function TableView({
  block,
  caption,
  digits,
}: {
  readonly block: TableBlock;
  readonly caption: string;
  readonly digits: Digits;
}) {
  const { columns, rows } = block;
  return (
    <table className={columns.length > 4 ? styles.dense : undefined}>
      <caption className={styles.caption}>
        {caption}
        <References notes={block.notes} digits={digits} />
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
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name
            <tr key={k}>
              {row.map(({ text, mark, notes, link, claims: [first, last] = [1, 0] }, c) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name
                <td key={c} className={columns[c]!.numeric ? styles.numeric : undefined}>
                  {Array.from({ length: last - first + 1 }, (_, n) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the number is the name
                    <span key={first + n} id={`claim-${first + n}`} />
                  ))}
                  {link ? <a href={link}>{text}</a> : text}
                  {mark !== undefined && (
                    <span className={styles.claim}>
                      <a href={`#claim-${mark}`}>{markText(mark, digits)}</a>
                    </span>
                  )}
                  <References notes={notes} digits={digits} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
