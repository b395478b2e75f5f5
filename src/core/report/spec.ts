import type { Digits } from '../digits.ts';
import { defaultFilters, type Filters, RADIUS_KM } from '../filters.ts';
import { isMonth, lastMonths, type Period } from '../period.ts';
import { CATEGORIES } from '../schema/incident.ts';
import type { Logo, PageSize } from './document.ts';
import { type Pin, readPin } from './pin.ts';
import {
  SECTION_KINDS,
  type SectionKind,
  TEMPLATE_NAMES,
  TEMPLATES,
  type TemplateName,
} from './templates.ts';

/** A section as the reader set it. A text that is not there is the one that the data suggest. */
export interface SpecSection {
  readonly kind: SectionKind;
  readonly on: boolean;
  /** By language; an empty text is a section without words. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Everything that a reader decides about a report; together with the data it makes the same file every time. */
export interface ReportSpec {
  readonly version: 1;
  readonly template: TemplateName;
  /** Languages in which the report is written, each a file of its own; the first is shown. */
  readonly langs: readonly string[];
  readonly digits: Digits;
  readonly page: PageSize;
  readonly filters: Filters;
  /** By language; an empty title is the template's. */
  readonly titles: Readonly<Record<string, string>>;
  readonly author: string;
  readonly sections: readonly SpecSection[];
  readonly pins: readonly Pin[];
  readonly logos: readonly Logo[];
}

const sectionsOf = (template: TemplateName): SpecSection[] =>
  TEMPLATES[template].sections.map((kind) => ({ kind, on: true, texts: {} }));

/** A new report from a template, over its last months. */
export const newSpec = (template: TemplateName, lang: string, extent: Period): ReportSpec => ({
  version: 1,
  template,
  langs: [lang],
  digits: 'latn',
  page: 'a4',
  filters: { ...defaultFilters(extent), period: lastMonths(TEMPLATES[template].months, extent) },
  titles: {},
  author: '',
  sections: sectionsOf(template),
  pins: [],
  logos: [],
});

/**
 * The report on another template: sections that both have keep their texts. A period as long as the old template's own takes the
 * length of the new one's, up to the same month; any other was chosen by the reader and stays.
 */
export function withTemplate(spec: ReportSpec, template: TemplateName, extent: Period): ReportSpec {
  const kept = new Map(spec.sections.map((section) => [section.kind, section]));
  const { period } = spec.filters;
  const isOwn = period.start === lastMonths(TEMPLATES[spec.template].months, extent, period.end).start;
  return {
    ...spec,
    template,
    titles: {},
    filters: isOwn
      ? { ...spec.filters, period: lastMonths(TEMPLATES[template].months, extent, period.end) }
      : spec.filters,
    sections: sectionsOf(template).map((section) => ({
      ...section,
      texts: kept.get(section.kind)?.texts ?? {},
    })),
  };
}

const MAX_TEXT = 20_000;
const MAX_LOGO = 2_000_000;
const LOGO = /^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/;

/**
 * A report from a file or the device, repaired against this atlas: codes and months that it does not have are left out.
 * Null when the value is no report at all.
 */
export function readSpec(
  value: unknown,
  atlas: {
    readonly extent: Period;
    readonly districts: readonly string[];
    readonly langs: readonly string[];
  },
): ReportSpec | null {
  if (typeof value !== 'object' || value === null) return null;
  const raw = value as Record<string, unknown>;
  const template = TEMPLATE_NAMES.find((name) => name === raw.template);
  if (raw.version !== 1 || !template) return null;
  const list = (part: unknown): unknown[] => (Array.isArray(part) ? part : []);
  const texts = (part: unknown): Record<string, string> =>
    Object.fromEntries(
      Object.entries((part ?? {}) as Record<string, unknown>).flatMap(([lang, text]) =>
        atlas.langs.includes(lang) && typeof text === 'string' ? [[lang, text.slice(0, MAX_TEXT)]] : [],
      ),
    );
  const langs = atlas.langs.filter((lang) => list(raw.langs).includes(lang));
  const first = list(raw.langs).find((lang) => langs.includes(lang as string)) as string | undefined;
  const fresh = newSpec(template, first ?? atlas.langs[0]!, atlas.extent);
  const seen = new Set<SectionKind>();
  const sections = list(raw.sections).flatMap((part): SpecSection[] => {
    const { kind, on, texts: words } = (part ?? {}) as Record<string, unknown>;
    const known = SECTION_KINDS.find((name) => name === kind);
    if (!known || seen.has(known)) return [];
    seen.add(known);
    return [{ kind: known, on: on !== false, texts: texts(words) }];
  });
  return {
    ...fresh,
    langs: first ? [first, ...langs.filter((lang) => lang !== first)] : fresh.langs,
    digits: raw.digits === 'arab' ? 'arab' : 'latn',
    page: raw.page === 'letter' ? 'letter' : 'a4',
    filters: readFilters(raw.filters, fresh.filters, atlas),
    titles: texts(raw.titles),
    author: typeof raw.author === 'string' ? raw.author.slice(0, 200) : '',
    sections: sections.length > 0 ? sections : fresh.sections,
    pins: list(raw.pins).flatMap((pin) => readPin(pin) ?? []),
    logos: list(raw.logos)
      .flatMap((part) => readLogo(part) ?? [])
      .slice(0, 4),
  };
}

function readFilters(
  value: unknown,
  usual: Filters,
  atlas: { readonly extent: Period; readonly districts: readonly string[] },
): Filters {
  const raw = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const period = (raw.period ?? {}) as Partial<Period>;
  const within = (month: unknown): month is string =>
    typeof month === 'string' && isMonth(month) && month >= atlas.extent.start && month <= atlas.extent.end;
  const known = <T extends string>(codes: readonly T[], part: unknown): T[] =>
    codes.filter((code) => Array.isArray(part) && part.includes(code));
  const radius = Number(raw.radius_km);
  return {
    ...usual,
    period:
      within(period.start) && within(period.end) && period.start <= period.end
        ? { start: period.start, end: period.end }
        : usual.period,
    categories: Array.isArray(raw.categories) ? known(CATEGORIES, raw.categories) : usual.categories,
    districts: known(atlas.districts, raw.districts),
    radius_km: radius >= RADIUS_KM.min && radius <= RADIUS_KM.max ? radius : usual.radius_km,
  };
}

function readLogo(value: unknown): Logo | null {
  const { name, data, width, height } = (value ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || typeof data !== 'string') return null;
  if (data.length > MAX_LOGO || !LOGO.test(data)) return null;
  const size = [Number(width), Number(height)] as const;
  return size.every((side) => side >= 1 && side <= 10_000)
    ? { name: name.slice(0, 120), data, width: size[0], height: size[1] }
    : null;
}
