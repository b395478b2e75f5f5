import type { Filters } from '#core/filters.ts';
import type { ChartBlock, ChartData, ChartSeries, PictureNote } from '#core/report/document.ts';
import { drawChart } from '#core/report/drawChart.ts';
import type { TableName } from '#core/schema/tables.ts';
import { fill } from '#i18n/messages.ts';
import type { Composer } from './Composer.ts';

interface SaidSeries extends ChartSeries {
  /** Each cell in words with its doubt, for readers who hear the chart. */
  readonly said: readonly string[];
}

export interface ChartParts extends Omit<ChartData, 'series'> {
  readonly title: string;
  readonly series: readonly SaidSeries[];
  readonly tables: readonly TableName[];
  readonly filters: Filters;
  /** What the note below names beside area and period. */
  readonly parts: readonly string[];
  /** The note below, where it is not the usual one. */
  readonly note?: PictureNote;
}

/** A chart with its number, its note and its words. */
export function chartBlock(composer: Composer, chart: ChartParts): ChartBlock {
  const { kind, title, unit, percent, labels, series } = chart;
  const { format, words } = composer.voice;
  const data: ChartData = {
    kind,
    unit,
    percent,
    labels,
    series: series.map(({ label, cells, texts, colour }) => ({ label, cells, texts, colour })),
  };
  const values = labels.map((name, k) => {
    const said = series.map((one) => (series.length > 1 ? `${one.label} ${one.said[k]}` : one.said[k]));
    return `${name}: ${said.join(', ')}`;
  });
  return {
    kind: 'chart',
    number: composer.nextFigure(),
    title,
    note: chart.note ?? composer.note(chart.tables, chart.filters, chart.parts),
    chart: data,
    drawing: drawChart(data, composer.voice.dir, percent ? format.percent : format.number),
    alt: fill(words.pictures.chartAlt, { title, values: values.join('; ') }),
  };
}
