import type { Filters } from '#core/filters.ts';
import type { Manifest } from '#core/manifest.ts';
import type { Block, DataSheet, Inline, PictureNote } from '#core/report/document.ts';
import type { ReportSpec } from '#core/report/spec.ts';
import type { TableName } from '#core/schema/tables.ts';
import { sourcesOf } from '#core/sourcesOf.ts';
import { sourceTitle } from '#core/sourceTitle.ts';
import type { AreaCollection } from '#db/openAtlas.ts';
import type { Voice } from '#i18n/report/voice.ts';
import type { AnswerShelf } from './AnswerShelf.ts';
import { ClaimBook } from './ClaimBook.ts';
import { NOTES, type NoteName, noteText } from './notes.ts';

/** What a report is composed from. */
export interface ComposeInput {
  readonly spec: ReportSpec;
  readonly voice: Voice;
  readonly shelf: AnswerShelf;
  readonly manifest: Manifest;
  readonly outlines: AreaCollection;
  /** Sub-districts. */
  readonly inner: AreaCollection;
  /** The address of the view of a screen under these filters. */
  readonly linkTo: (screen: string, filters: Filters) => string;
  /** The whole address of a kept link, which is the search part alone. */
  readonly linkOf: (link: string) => string;
}

/** What the parts of a report share while it is composed: claims, numbers of tables and figures, and words for areas. */
export class Composer {
  readonly spec: ReportSpec;
  readonly voice: Voice;
  readonly shelf: AnswerShelf;
  readonly manifest: Manifest;
  readonly outlines: AreaCollection;
  readonly inner: AreaCollection;
  readonly linkOf: ComposeInput['linkOf'];
  /** Tables for which only a workbook has room. */
  readonly sheets: DataSheet[] = [];
  readonly claims: ClaimBook;
  readonly #tables = new Set<TableName>();
  #counts = { table: 0, figure: 0 };
  readonly #footnotes: string[] = [];
  readonly #said = new Set<NoteName>();

  constructor(input: ComposeInput) {
    this.spec = input.spec;
    this.voice = input.voice;
    this.shelf = input.shelf;
    this.manifest = input.manifest;
    this.outlines = input.outlines;
    this.inner = input.inner;
    this.linkOf = input.linkOf;
    this.claims = new ClaimBook({
      voice: input.voice,
      shelf: input.shelf,
      nameOf: this.nameOf,
      linkTo: input.linkTo,
    });
  }

  /** Tables that anything in the report rests on. */
  get tables(): readonly TableName[] {
    return [...this.#tables];
  }

  use(...tables: readonly TableName[]): void {
    for (const table of tables) this.#tables.add(table);
  }

  get footnotes(): readonly string[] {
    return this.#footnotes;
  }

  /** Begins a section, in which each note is said once more. */
  beginSection(): void {
    this.#said.clear();
  }

  /** Footnotes for these notes, by number; those that this section has said already are left out. */
  notes(names: readonly NoteName[]): readonly number[] {
    return NOTES.filter((name) => names.includes(name)).flatMap((name) => {
      const text = this.#said.has(name) ? null : noteText(this, name);
      if (text === null) return [];
      this.#said.add(name);
      return [this.#footnotes.push(text)];
    });
  }

  nextTable(): number {
    return ++this.#counts.table;
  }
  nextFigure(): number {
    return ++this.#counts.figure;
  }

  readonly nameOf = (pcode: string): string => {
    const found = [...this.outlines.features, ...this.inner.features].find(
      ({ properties }) => properties.pcode === pcode,
    )?.properties;
    return (this.voice.lang === 'ar' ? found?.name1 : found?.name) ?? pcode;
  };

  /** The districts of the report: those chosen, or all. */
  get districts(): readonly string[] {
    const { districts } = this.spec.filters;
    return districts.length > 0 ? districts : this.manifest.districts;
  }

  areaText(filters: Filters = this.spec.filters): string {
    const { atlas } = this.manifest;
    if (filters.districts.length > 0) return this.voice.format.list(filters.districts.map(this.nameOf));
    return this.voice.lang === 'ar' ? atlas.name1 : atlas.name;
  }

  /** What a picture made from these tables prints below itself. */
  note(tables: readonly TableName[], filters: Filters, parts: readonly string[], period = true): PictureNote {
    this.use(...tables);
    return {
      period: period ? this.voice.format.period(filters.period) : null,
      filters: [this.areaText(filters), ...parts].join(' · '),
      source: this.sources(tables),
      provenance: this.provenance(tables),
    };
  }

  /** The sources of these tables in the report's language. */
  sources(tables: readonly TableName[]): string {
    const sources = sourcesOf(this.manifest, tables);
    return sources.map((source) => sourceTitle(source, this.voice.lang)).join('; ');
  }

  /** Words for the doubtful part of these tables; null when all are published. */
  provenance(tables: readonly TableName[]): string | null {
    const kinds = tables.map((table) => this.manifest.tables[table].provenance);
    if (kinds.includes('illustrative')) return this.voice.words.mark;
    return kinds.includes('imported') ? this.voice.words.imported : null;
  }
}

const textLine = (text: string): readonly Inline[] => [{ kind: 'text', text }];
export const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: textLine(text) });
