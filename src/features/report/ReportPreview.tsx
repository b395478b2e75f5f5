import { ledgerOf } from '#core/report/claim.ts';
import {
  type Block,
  type Inline,
  markText,
  PAGE_SIZES,
  type ReportDocument,
  type TableBlock,
} from '#core/report/document.ts';
import { type SvgNode, svgText } from '#core/report/svg.ts';
import { ledgerPieces } from '#files/report/ledgerMarks.ts';
import { noteText } from '#files/report/noteText.ts';
import styles from './ReportPreview.module.css';

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
  return (
    <article
      className={styles.paper}
      lang={report.locale}
      dir={report.dir}
      aria-label={label}
      style={{ '--paper': `${size.width_mm}mm` } as React.CSSProperties}
    >
      {mark && (
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
        <figure className={styles.figure}>
          <TableView block={block} caption={captionOf(block, report)} />
          <Note block={block} report={report} />
        </figure>
      );
    case 'chart':
    case 'picture':
      return (
        <figure className={styles.figure}>
          <p className={styles.caption}>{captionOf(block, report)}</p>
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
    ) : null,
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
      <caption className={styles.caption}>{caption}</caption>
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
          const claim = /^\[(\d+)\]$/.exec(row[0]?.text ?? '')?.[1];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name
            <tr key={k} id={claim ? `claim-${claim}` : undefined}>
              {row.map(({ text, mark }, c) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name
                <td key={c} className={columns[c]!.numeric ? styles.numeric : undefined}>
                  {text}
                  {mark !== undefined && (
                    <span className={styles.claim}>
                      <a href={`#claim-${mark}`}>{markText(mark)}</a>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
