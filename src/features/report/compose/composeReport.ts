import type { Block, ReportDocument, Section } from '#core/report/document.ts';
import { printedIn } from '#core/report/printedIn.ts';
import { type SectionKind, TEMPLATES } from '#core/report/templates.ts';
import { fill } from '#i18n/messages.ts';
import { atlasTitle } from '#views/atlasTitle.ts';
import { annexesOf } from './annexes.ts';
import { type ComposeInput, Composer } from './Composer.ts';
import { indicatorSheets } from './indicatorSheets.ts';
import { districtBars, districtMap, monthsChart } from './pictures.ts';
import { pinnedView } from './pinnedView.ts';
import { sectionTable } from './reportTables.ts';
import { suggestText, writeText } from './writeText.ts';

/**
 * Composes a whole report in one language from what the reader set and the answers at hand. Pure: the same input gives the
 * same document. Answers that are not there yet are noted on the shelf, and their figures stand as not collected.
 */
export function composeReport(input: ComposeInput): ReportDocument {
  const composer = new Composer(input);
  const { spec, voice, manifest } = composer;
  const { words, format, lang } = voice;
  const sections = spec.sections
    .filter(({ on }) => on)
    .flatMap(({ kind, texts }) => {
      // On a single page a note said once is enough.
      if (!TEMPLATES[spec.template].brief) composer.beginSection();
      const blocks = [
        ...writeText(composer, texts[lang] ?? suggestText(composer, kind)),
        ...dataBlocks(composer, kind),
      ];
      if (blocks.length === 0 || (kind === 'pinned' && spec.pins.length === 0)) return [];
      return [{ id: kind, title: words.sections[kind], blocks, annex: false } satisfies Section];
    });
  if (sections.some(({ id }) => id === 'results')) composer.sheets.push(...indicatorSheets(composer));
  const annexes = annexesOf(composer);
  const area = composer.areaText();
  const title = spec.titles[lang]?.trim() || words.reportTitles[spec.template];
  return printedIn(voice.digits, {
    lang,
    locale: voice.locale,
    dir: voice.dir,
    digits: voice.digits,
    title,
    subtitle: fill(words.subtitle, { area, period: format.period(spec.filters.period) }),
    author: spec.author,
    atlas: atlasTitle(voice.t, voice.lang, manifest),
    as_of: manifest.atlas.as_of,
    asOfText: `${words.ledger.asOf}: ${format.date(manifest.atlas.as_of)}`,
    data_version: manifest.data_version,
    page: spec.page,
    brief: TEMPLATES[spec.template].brief,
    logos: spec.logos,
    mark: composer.provenance(composer.tables),
    // A short report has no contents list.
    furniture: TEMPLATES[spec.template].contents ? words.furniture : { ...words.furniture, contents: '' },
    sections: [...sections, ...annexes],
    sheets: composer.sheets,
    footnotes: composer.footnotes,
    claims: composer.claims.claims,
    stem: `aman-${spec.template}-${spec.filters.period.start}_${spec.filters.period.end}-${lang}`.toLowerCase(),
  });
}

/** The texts that the data suggest, with their chips, for the reader to take as a beginning. Asks for nothing new. */
export function suggestionsOf(input: ComposeInput): ReadonlyMap<SectionKind, string> {
  const composer = new Composer(input);
  return new Map(input.spec.sections.map(({ kind }) => [kind, suggestText(composer, kind)]));
}

/** What a section shows beside its words. */
function dataBlocks(composer: Composer, kind: SectionKind): Block[] {
  const { spec } = composer;
  const table = sectionTable(composer, kind);
  const tables = table ? [table] : [];
  if (TEMPLATES[spec.template].brief) return tables;
  switch (kind) {
    case 'disputes':
      return [
        ...listOf(monthsChart(composer, 'incident', spec.filters)),
        districtMap(composer, 'incident', spec.filters),
        ...tables,
      ];
    case 'arrivals':
      return [
        ...listOf(monthsChart(composer, 'arrival', spec.filters)),
        districtBars(composer, 'arrival', spec.filters),
        ...tables,
      ];
    case 'coverage':
      return [districtMap(composer, 'coverage', spec.filters), ...tables];
    case 'pinned':
      return spec.pins.flatMap((pin) => pinnedView(composer, pin));
    default:
      return tables;
  }
}

const listOf = <T>(one: T | null): T[] => (one === null ? [] : [one]);
