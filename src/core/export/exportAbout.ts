/** What goes out beside every table and picture, so that a file found next year still says what it holds. */
export interface ExportAbout {
  readonly title: string;
  /** Name of the atlas, such as "Aman Atlas, Basra". */
  readonly atlas: string;
  readonly data_version: string;
  /** ISO date on which the data were last changed. */
  readonly as_of: string;
  /** Words that say when the data are not real records; null when all is published. */
  readonly provenance: string | null;
  readonly sources: readonly { readonly title: string; readonly licence: string }[];
  /** The filters in words: name and value. */
  readonly filters: readonly (readonly [name: string, value: string])[];
  /** How the figures were protected and what a rounded or withheld figure means. */
  readonly protection: string;
  /** SQL behind the figures, with its values in place. */
  readonly sql: readonly string[];
  /** The address that shows the same view. */
  readonly link: string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** The headings under which a reader finds the parts above, in the words' language. */
  readonly words: {
    readonly about: string;
    readonly dataVersion: string;
    readonly asOf: string;
    readonly provenance: string;
    readonly source: string;
    readonly filters: string;
    readonly protection: string;
    readonly query: string;
    readonly link: string;
  };
}

/** The account as lines of name and value, in the order in which a reader wants them. */
export function aboutLines(about: ExportAbout): (readonly [string, string])[] {
  const { words } = about;
  return [
    [words.about, `${about.title} · ${about.atlas}`],
    ...(about.provenance ? [[words.provenance, about.provenance] as const] : []),
    ...about.filters,
    [words.asOf, about.as_of],
    [words.dataVersion, about.data_version],
    ...about.sources.map(({ title, licence }) => [words.source, `${title} (${licence})`] as const),
    [words.protection, about.protection],
    ...about.sql.map((sql) => [words.query, sql] as const),
    [words.link, about.link],
  ];
}
