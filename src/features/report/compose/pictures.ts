import { type Cell, hasValue, missing } from '#core/cell.ts';
import { makeScale } from '#core/classes.ts';
import type { Filters } from '#core/filters.ts';
import type { ChartBlock, PictureBlock } from '#core/report/document.ts';
import type { AnswerRow, FigureUnit } from '#core/report/figures/figure.ts';
import { reportFigure } from '#core/report/figures.ts';
import type { TableName } from '#core/schema/tables.ts';
import { fill } from '#i18n/messages.ts';
import { categoriesLabel } from '#views/categoriesLabel.ts';
import { printMap } from '#viz/map/printMap.ts';
import type { Composer } from './Composer.ts';
import { chartBlock } from './chartBlock.ts';
import { shortText } from './shortText.ts';

const COLOURS = { incident: 'cf5a2a', arrival: '2f77ae' } as const;

/** What is selected beside area and period, in words. */
export const selectionText = (
  composer: Composer,
  table: 'incident' | 'arrival',
  filters: Filters,
): string[] =>
  table === 'incident'
    ? [categoriesLabel(composer.voice.t, composer.voice.format, filters.categories)]
    : filters.movements.length > 0
      ? [composer.voice.format.list(filters.movements.map((code) => composer.voice.t.codes.movement[code]))]
      : [];

/** A series month by month over the period of the filters; null while it is not published. */
export function monthsChart(
  composer: Composer,
  table: 'incident' | 'arrival',
  filters: Filters,
): ChartBlock | null {
  const { voice, shelf } = composer;
  const [query, column, title, unit] =
    table === 'incident'
      ? (['incidentsByMonth', 'count', voice.words.pictures.casesByMonth, 'cases'] as const)
      : (['arrivalsTotalByMonth', 'households', voice.words.pictures.arrivalsByMonth, 'households'] as const);
  const answer = shelf.look(query, filters);
  if (answer?.kind !== 'rows') return null;
  const rows = answer.rows.filter(
    ({ period }) => String(period) >= filters.period.start && String(period) <= filters.period.end,
  );
  if (rows.length < 2) return null;
  const cells = rows.map((row) => row[column] as Cell);
  const labels = rows.map(({ period }) => voice.format.month(String(period), 'short'));
  return chartBlock(composer, {
    kind: 'months',
    title,
    unit: table === 'incident' ? voice.words.figures.cases : voice.words.figures.households,
    percent: false,
    labels,
    series: [
      {
        label: table === 'incident' ? voice.words.figures.cases : voice.words.figures.households,
        cells,
        texts: cells.map((cell) => (hasValue(cell) ? voice.format.integer(cell.value) : '')),
        said: cells.map((cell) => shortText(voice, { cell }, unit)),
        colour: COLOURS[table],
      },
    ],
    tables: [table],
    filters,
    parts: selectionText(composer, table, filters),
  });
}

/** A figure of each district, the greatest first. */
export function districtBars(
  composer: Composer,
  table: 'incident' | 'arrival',
  filters: Filters,
): ChartBlock {
  const { voice } = composer;
  const id = table === 'incident' ? 'casesRate' : 'households';
  const figure = reportFigure(id)!;
  const list = composer.districts
    .map((pcode) => ({ pcode, result: composer.claims.result(figure, filters, pcode) }))
    .sort((a, b) => sizeOf(b.result.cell) - sizeOf(a.result.cell));
  const texts = list.map(({ result }) => shortText(voice, result, figure.unit));
  return chartBlock(composer, {
    kind: 'bars',
    title: voice.words.pictures[table === 'incident' ? 'casesByDistrict' : 'arrivalsByDistrict'],
    unit: voice.words.figures[id],
    percent: false,
    labels: list.map(({ pcode }) => composer.nameOf(pcode)),
    series: [
      {
        label: voice.words.figures[id],
        cells: list.map(({ result }) => result.cell),
        texts,
        said: texts,
        colour: COLOURS[table],
      },
    ],
    tables: table === 'incident' ? [table, 'population'] : [table],
    filters,
    parts: [...selectionText(composer, table, filters), voice.words.pictures.whiskers],
  });
}

const sizeOf = (cell: Cell): number => (hasValue(cell) ? cell.value : -1);

/** The map of one figure by district, with the offices. */
export function districtMap(
  composer: Composer,
  theme: 'incident' | 'coverage',
  filters: Filters,
): PictureBlock {
  const { voice, manifest, shelf } = composer;
  const { words, format } = voice;
  const figure = reportFigure(theme === 'incident' ? 'casesRate' : 'coverage')!;
  const unit: FigureUnit = figure.unit;
  const values = new Map(
    manifest.districts.map((pcode) => [pcode, composer.claims.result(figure, filters, pcode)] as const),
  );
  const cells = [...values.values()].map(({ cell }) => cell);
  const scale = makeScale(cells, 'pretty', 5);
  const say = unit === 'share' ? format.percent : format.number;
  const offices = shelf.look('facilities', filters);
  const tables: TableName[] =
    theme === 'incident' ? ['incident', 'population', 'area', 'facility'] : ['locality', 'facility', 'area'];
  const title =
    theme === 'incident'
      ? words.pictures.casesMap
      : fill(words.pictures.coverageMap, { radius: format.distance(filters.radius_km) });
  return {
    kind: 'picture',
    number: composer.nextFigure(),
    title,
    note: composer.note(
      tables,
      { ...filters, districts: [] },
      theme === 'incident' ? selectionText(composer, 'incident', filters) : [],
      theme === 'incident',
    ),
    drawing: printMap({
      areas: composer.outlines,
      values: new Map([...values].map(([pcode, { cell }]) => [pcode, cell ?? missing('not-collected')])),
      scale,
      ramp: theme === 'incident' ? 'disputes' : 'coverage',
      points:
        offices?.kind === 'rows' ? offices.rows.filter(isOpen).map((row) => pointOf(row, voice.lang)) : [],
      nameOf: composer.nameOf,
      legend: {
        title,
        classes: scale.breaks.slice(1).map((end, k) => format.range(say(scale.breaks[k]!), say(end))),
        zero: voice.t.legend.zero,
        suppressed: voice.t.legend.suppressed,
        missing: voice.t.legend.missing,
        offices: voice.t.coverage.offices,
      },
      dir: voice.dir,
    }),
    alt: fill(words.pictures.mapAlt, {
      area: composer.areaText({ ...filters, districts: [] }),
      title,
      values: [...values]
        .map(([pcode, result]) => `${composer.nameOf(pcode)}: ${shortText(voice, result, unit)}`)
        .join('; '),
    }),
  };
}

const isOpen = (row: AnswerRow): boolean => row.status === 'open';
const pointOf = (row: AnswerRow, lang: string) => ({
  lat: Number(row.lat),
  lon: Number(row.lon),
  name: String(lang === 'ar' ? row.name1 : row.name),
});
