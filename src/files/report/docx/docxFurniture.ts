import { Footer, Header, PageNumber, type Paragraph, TextRun } from 'docx';
import { INK } from '../reportInk.ts';
import type { DocxText } from './DocxText.ts';

/** Head, foot and footnotes of every page: which report it is, that data are illustrative, and which data. */
export function docxFurniture(text: DocxText) {
  const { mark, title, furniture, atlas, data_version, footnotes } = text.report;
  const head = text.line([text.aside(title), ...(mark ? [text.warning(`   ${mark}`)] : [])]);
  const foot = text.line([
    text.aside(`${atlas} · ${data_version} · ${furniture.page} `),
    new TextRun({
      children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      size: 16,
      color: INK.soft,
    }),
  ]);
  const footnote = (words: string): Paragraph =>
    text.line([text.aside(` ${words}`)], { spacing: { after: 40 } });
  return {
    headers: { default: new Header({ children: [head] }) },
    footers: { default: new Footer({ children: [foot] }) },
    footnotes: Object.fromEntries(footnotes.map((words, k) => [k + 1, { children: [footnote(words)] }])),
  };
}
