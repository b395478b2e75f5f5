import type { Digits } from '#core/digits.ts';
import type { Claim } from '#core/report/claim.ts';
import type { Block, Section, TableBlock } from '#core/report/document.ts';
import { markText } from '#core/report/document.ts';
import { ANNEXES, type Annex } from '#core/report/templates.ts';
import { sourceTitle } from '#core/sourceTitle.ts';
import { fill } from '#i18n/messages.ts';
import type { Param } from '#queries/query.ts';
import { categoriesLabel } from '#views/categoriesLabel.ts';
import { type Composer, paragraph } from './Composer.ts';

/** The annexes that every report carries, lettered in order. Made last, when every claim is known. */
export const annexesOf = (composer: Composer): Section[] =>
  ANNEXES.map((annex, k) => ({
    id: annex,
    title: fill(composer.voice.words.annexes.title, {
      letter: composer.voice.lang === 'ar' ? 'أبجد'[k]! : 'ABCD'[k]!,
      title: composer.voice.words.annexes[annex],
    }),
    annex: true,
    blocks: BLOCKS[annex](composer),
  }));

const BLOCKS: Readonly<Record<Annex, (composer: Composer) => Block[]>> = {
  ledger: ledgerBlocks,
  method: ({ voice }) => Object.values(voice.words.method).map(paragraph),
  protection: (composer) => protectionTexts(composer).map(paragraph),
  sources({ tables, manifest, voice }) {
    const sources = tables.flatMap((table) => manifest.tables[table].sources);
    const lines = [
      ...new Set(sources.map((source) => `${sourceTitle(source, voice.lang)} (${source.licence})`)),
    ];
    return [
      {
        kind: 'list',
        ordered: false,
        items: lines.map((text) => [{ kind: 'text' as const, text }]),
      },
      paragraph(voice.t.map.boundary),
    ];
  },
};

/** How people are protected in the data behind the report, as the release says. */
function protectionTexts({ voice, manifest }: Composer): string[] {
  const { t, format } = voice;
  const { disclosure } = manifest;
  const rule =
    disclosure.method === 'controlled-rounding'
      ? fill(t.about.disclosureTextRounded, {
          ks: format.integer(disclosure.sensitive_threshold),
          base: format.integer(disclosure.base),
        })
      : fill(t.about.disclosureText, {
          k: format.integer(disclosure.threshold - 1),
          ks: format.integer(disclosure.sensitive_threshold - 1),
          base: format.integer(disclosure.base),
        });
  return [rule, disclosure.audited ? t.about.audited : t.about.notAudited];
}

function ledgerBlocks(composer: Composer): Block[] {
  const { claims, voice, manifest } = composer;
  const { words, format } = voice;
  const { ledger } = words;
  const rows = ledgerLines(claims.claims).map(({ first, last, claim }) => {
    const { label, text, questions, filters, link, view } = claim;
    return [
      { text: marksText(first, last, voice.digits), claims: [first, last] as const },
      // The figures of one view stand in its table; their line names the view.
      { text: view ? label.split(' · ')[0]! : `${label}: ${text}` },
      {
        text: questions
          .map(({ query, sql, params }) =>
            sql === null ? `${query}: ${ledger.unpublished}` : leftToRight(`${query}${paramsText(params)}`),
          )
          .join('; '),
      },
      {
        text: [
          format.period(filters.period),
          composer.areaText(filters),
          categoriesLabel(voice.t, format, filters.categories),
          format.distance(filters.radius_km),
        ].join(' · '),
      },
      { text: ledger.open, link },
    ];
  });
  const table: TableBlock = {
    kind: 'table',
    number: composer.nextTable(),
    title: words.annexes.ledger,
    columns: [
      { label: words.verify.mark, numeric: false },
      { label: words.columns.figure, numeric: false },
      { label: `${fill(ledger.question, { name: '' }).trim()} · ${ledger.parameters}`, numeric: false },
      { label: ledger.filters, numeric: false },
      { label: ledger.link, numeric: false },
    ],
    rows,
    note: { period: null, filters: composer.areaText(), source: manifest.data_version, provenance: null },
  };
  const statements = new Map<string, string>();
  for (const { questions } of claims.claims)
    for (const { query, sql } of questions) if (sql !== null) statements.set(query, sql);
  return [
    paragraph(ledger.lead),
    paragraph(`${ledger.dataVersion}: ${manifest.data_version}`),
    paragraph(`${ledger.asOf}: ${format.date(manifest.atlas.as_of)}`),
    paragraph(`${ledger.protection}: ${protectionTexts(composer).join(' ')}`),
    table,
    { kind: 'heading', level: 2, text: ledger.sql },
    ...[...statements]
      .sort(byName)
      .flatMap(([name, sql]): Block[] => [
        paragraph(fill(ledger.question, { name })),
        { kind: 'code', text: sql },
      ]),
  ];
}

const marksText = (first: number, last: number, digits: Digits): string =>
  first === last
    ? markText(first, digits)
    : leftToRight(`${markText(first, digits)}–${markText(last, digits)}`);

/** Set apart from the words around it, which may be written from the right. */
const leftToRight = (text: string): string => `\u2066${text}\u2069`;

interface LedgerLine {
  readonly first: number;
  readonly last: number;
  readonly claim: Claim;
}

/** A line for each claim; neighbours that were read from one view share theirs. */
function ledgerLines(claims: readonly Claim[]): LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const claim of claims) {
    const before = lines.at(-1);
    const [a, b] = [before?.claim.view, claim.view];
    if (before && a && b && a.link === b.link && a.frame === b.frame)
      lines[lines.length - 1] = { ...before, last: claim.mark };
    else lines.push({ first: claim.mark, last: claim.mark, claim });
  }
  return lines;
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : 1);

/** A longer list is said by its ends and its length; the link rebuilds it whole. */
const MOST_NAMED = 4;

const listText = (values: readonly string[]): string =>
  values.length <= MOST_NAMED ? values.join(',') : `${values[0]}…${values.at(-1)} (${values.length})`;

const paramsText = (params: Readonly<Record<string, Param>>): string => {
  const list = Object.entries(params).map(
    ([name, value]) => `${name}=${typeof value === 'object' ? listText(value) : String(value)}`,
  );
  return list.length > 0 ? ` (${list.join('; ')})` : '';
};
