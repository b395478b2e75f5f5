import { hasValue } from '#core/cell.ts';
import { previousPeriod } from '#core/period.ts';
import { readParts, readText, type TextPart } from '#core/report/chips.ts';
import type { Block, Inline } from '#core/report/document.ts';
import { reportFigure } from '#core/report/figures.ts';
import type { SectionKind } from '#core/report/templates.ts';
import { fill } from '#i18n/messages.ts';
import { tablesOfQuery } from '#queries/queryByName.ts';
import { categoriesLabel } from '#views/categoriesLabel.ts';
import type { Composer } from './Composer.ts';
import { notesOf } from './notes.ts';

/** Figures that rest on distance and the census. */
export const REACH: readonly string[] = ['coverage', 'coverageWomen', 'personsBeyond'];

/** Facts that a text can name beside figures. */
export const FACTS = ['period', 'previousPeriod', 'area', 'caseKinds', 'radius', 'asOf'] as const;
export type Fact = (typeof FACTS)[number];

/** The words of a fact under the report's filters; null when there is no such fact. */
function factText(composer: Composer, name: string): string | null {
  const { voice, spec, manifest } = composer;
  const { format, t } = voice;
  switch (name as Fact) {
    case 'period':
      return format.period(spec.filters.period);
    case 'previousPeriod':
      return format.period(previousPeriod(spec.filters.period));
    case 'area':
      return composer.areaText();
    case 'caseKinds':
      return categoriesLabel(t, format, spec.filters.categories);
    case 'radius':
      return format.distance(spec.filters.radius_km);
    case 'asOf':
      return format.date(manifest.atlas.as_of);
    default:
      return null;
  }
}

/** Puts figures and facts in place of chips. A chip that names nothing is printed as such, never left out in silence. */
function writeParts(composer: Composer, parts: readonly TextPart[]): Inline[] {
  return parts.flatMap((part): Inline[] => {
    if (part.kind === 'text') return [part];
    const fact = factText(composer, part.name);
    if (fact !== null) return [{ kind: 'text', text: fact }];
    const figure = reportFigure(part.name);
    const known = part.adm2_pcode === null || composer.manifest.districts.includes(part.adm2_pcode);
    if (!figure || !known || (part.adm2_pcode !== null && !figure.ofDistrict))
      return [{ kind: 'text', text: fill(composer.voice.words.say.unknown, { name: part.name }) }];
    for (const { query } of figure.questions) composer.use(...tablesOfQuery(query));
    const { text, mark, cell } = composer.claims.claim(figure, composer.spec.filters, part.adm2_pcode);
    const reach = REACH.includes(figure.id) ? (['reach'] as const) : [];
    return [
      { kind: 'figure', text, mark },
      ...composer
        .notes([...notesOf(cell, figure.unit), ...reach])
        .map((note): Inline => ({ kind: 'footnote', note })),
    ];
  });
}

/** A reader's text, or the suggested one, as blocks. Neighbouring items make one list. */
export function writeText(composer: Composer, text: string): Block[] {
  const blocks: Block[] = [];
  let items: Inline[][] = [];
  const close = () => {
    if (items.length > 0) blocks.push({ kind: 'list', ordered: false, items });
    items = [];
  };
  for (const { kind, parts } of readText(text)) {
    const inlines = writeParts(composer, parts);
    if (kind === 'item') items.push(inlines);
    else {
      close();
      blocks.push({ kind: 'paragraph', inlines });
    }
  }
  close();
  return blocks;
}

/** The text that the data suggest for a section: its sentences whose figures all have a number. Empty where there is none. */
export function suggestText(composer: Composer, kind: SectionKind): string {
  const narrative = composer.voice.words.narrative as unknown as Readonly<Record<string, readonly string[]>>;
  const sentences = Object.values(narrative[kind] ?? []);
  return sentences
    .filter((sentence) => readParts(sentence).every((part) => hasNumber(composer, part)))
    .join(' ');
}

function hasNumber(composer: Composer, part: TextPart): boolean {
  if (part.kind === 'text' || factText(composer, part.name) !== null) return true;
  const figure = reportFigure(part.name);
  return figure !== null && hasValue(composer.claims.result(figure, composer.spec.filters).cell);
}
