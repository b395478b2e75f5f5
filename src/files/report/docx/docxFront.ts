import { HeadingLevel, ImageRun, type Paragraph, ShadingType, TableOfContents } from 'docx';
import { INK } from '../reportInk.ts';
import type { DocxText } from './DocxText.ts';

/** What stands before the sections: logos, title, what the data are, and the list of contents of a longer report. */
export function docxFront(text: DocxText): (Paragraph | TableOfContents)[] {
  const { title, subtitle, author, asOfText, atlas, logos, mark, furniture } = text.report;
  const images = logos.map(
    ({ name, data, width, height }) =>
      new ImageRun({
        type: data.startsWith('data:image/png') ? 'png' : 'jpg',
        data: Uint8Array.from(atob(data.split(',')[1]!), (c) => c.charCodeAt(0)),
        transformation: { width: (width / height) * 48, height: 48 },
        altText: { name, title: name, description: name },
      }),
  );
  return [
    ...(images.length > 0 ? [text.line(images)] : []),
    text.line([title], { heading: HeadingLevel.TITLE, spacing: { after: 120 } }),
    text.line([text.run(subtitle, { size: 26, color: INK.soft })]),
    text.line([[author, atlas, asOfText].filter(Boolean).join(' · ')]),
    ...(mark ? [notice(text, mark)] : []),
    ...(furniture.contents === '' ? [] : contents(text, furniture.contents)),
  ];
}

const notice = (text: DocxText, words: string): Paragraph =>
  text.line([text.run(words, { bold: true, color: INK.warn })], {
    shading: { type: ShadingType.CLEAR, fill: 'FDF1D8', color: 'auto' },
  });

const contents = (text: DocxText, title: string): (Paragraph | TableOfContents)[] => [
  text.line([text.run(title, { bold: true, size: 25, color: INK.accent })]),
  // Filled in here, and not marked for updating: Word would ask the reader before it opens.
  new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
];
