import type { Manifest } from '#core/manifest.ts';
import type { Block, Furniture, PictureNote, ReportDocument, Section } from '#core/report/document.ts';
import type { SvgNode } from '#core/report/svg.ts';
import type { Widen } from '#i18n/messages.ts';
import type { en } from '#i18n/placement/en.ts';
import type { Brief } from './useBrief.ts';

/** What surrounds a brief in a file: language, atlas, its map and what the map is made from. */
export interface BriefFrame {
  readonly lang: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Name of the atlas as files print it. */
  readonly atlas: string;
  readonly asOfText: string;
  readonly manifest: Pick<Manifest, 'atlas' | 'data_version'>;
  /** Words that say when the figures are not real records; null when all is published. */
  readonly provenance: string | null;
  readonly source: string;
  readonly map: SvgNode;
  readonly mapTitle: string;
  readonly furniture: Furniture;
  readonly words: Widen<typeof en>['brief'];
  readonly measure: string;
}

/** A decision brief as a document for the writers of reports: the same words and numbers as on the page. */
export function briefDocument(brief: Brief, frame: BriefFrame): ReportDocument {
  const { words: b, manifest } = frame;
  const note: PictureNote = {
    period: null,
    filters: '',
    source: frame.source,
    provenance: frame.provenance,
  };
  const section = (id: string, title: string, blocks: readonly Block[]): Section[] =>
    blocks.length === 0 ? [] : [{ id, title, blocks, annex: false }];
  const table: Block = {
    kind: 'table',
    number: 1,
    title: b.numbers,
    columns: [
      { label: frame.measure, numeric: false },
      { label: b.today, numeric: true },
      { label: b.plan, numeric: true },
    ],
    rows: brief.rows.map((cells) => cells.map((text) => ({ text }))),
    note,
  };
  const picture: Block = {
    kind: 'picture',
    number: 1,
    title: frame.mapTitle,
    note,
    drawing: frame.map,
    alt: `${frame.mapTitle}. ${brief.what} ${brief.effect}`,
  };
  return {
    lang: frame.lang,
    locale: frame.locale,
    dir: frame.dir,
    digits: 'latn',
    title: brief.heading,
    subtitle: brief.of,
    author: '',
    atlas: frame.atlas,
    as_of: manifest.atlas.as_of,
    asOfText: frame.asOfText,
    data_version: manifest.data_version,
    page: 'a4',
    brief: false,
    logos: [],
    mark: frame.provenance,
    // A brief of two pages needs no list of its contents.
    furniture: { ...frame.furniture, contents: '' },
    sections: [
      ...section('recommendation', b.recommendation, [
        ...paragraphs([brief.what, brief.effect]),
        ...(brief.proof ? paragraphs([brief.proof]) : []),
      ]),
      ...section('numbers', b.numbers, [table]),
      ...section('alternatives', b.alternatives, list(brief.alternatives)),
      // Behind the short texts the map begins the second page, and leaves no gap on the first.
      ...section('assumptions', b.assumptions, [...paragraphs(brief.rests), picture]),
      ...section('doubts', b.doubts, list(brief.doubts)),
      ...section('method', b.method, paragraphs(brief.method)),
    ],
    sheets: [],
    footnotes: [],
    claims: [],
    stem: `aman-decision-brief-${frame.lang}`,
  };
}

const inlines = (text: string) => [{ kind: 'text' as const, text }];
const paragraphs = (texts: readonly string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', inlines: inlines(text) }));
const list = (texts: readonly string[]): Block[] =>
  texts.length === 0 ? [] : [{ kind: 'list', ordered: false, items: texts.map(inlines) }];
