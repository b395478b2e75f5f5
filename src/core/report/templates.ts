/** What a section is about. Its text is the reader's; tables, charts and maps come from the data. */
export const SECTION_KINDS = [
  'keyFigures',
  'summary',
  'results',
  'disputes',
  'arrivals',
  'coverage',
  'staffing',
  'pinned',
  'activities',
  'challenges',
  'lessons',
  'options',
  'recommendation',
  'nextSteps',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Annexes that a report carries by itself. */
export const ANNEXES = ['ledger', 'method', 'protection', 'sources'] as const;
export type Annex = (typeof ANNEXES)[number];

export interface Template {
  readonly sections: readonly SectionKind[];
  /** A contents list stands before the text. */
  readonly contents: boolean;
  /** Pictures and tables are left out, so that the text fits one page. */
  readonly brief: boolean;
  /** How many months a report of this kind is about unless told. */
  readonly months: number;
}

/** The kinds of report on offer. To add one: a line here and its name in the book. */
export const TEMPLATES = {
  donorInterim: {
    sections: [
      'summary',
      'keyFigures',
      'results',
      'disputes',
      'arrivals',
      'coverage',
      'staffing',
      'activities',
      'pinned',
      'challenges',
      'nextSteps',
    ],
    contents: true,
    brief: false,
    months: 12,
  },
  donorFinal: {
    sections: [
      'summary',
      'keyFigures',
      'results',
      'activities',
      'disputes',
      'arrivals',
      'coverage',
      'staffing',
      'pinned',
      'challenges',
      'lessons',
      'recommendation',
    ],
    contents: true,
    brief: false,
    months: 12,
  },
  quarterlyBrief: {
    sections: ['keyFigures', 'summary', 'disputes', 'arrivals', 'pinned', 'nextSteps'],
    contents: false,
    brief: false,
    months: 3,
  },
  officePlacement: {
    sections: [
      'summary',
      'keyFigures',
      'coverage',
      'disputes',
      'arrivals',
      'staffing',
      'pinned',
      'options',
      'recommendation',
    ],
    contents: true,
    brief: false,
    months: 12,
  },
  ministerNote: {
    sections: ['keyFigures', 'summary', 'recommendation'],
    contents: false,
    brief: true,
    months: 12,
  },
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as TemplateName[];
