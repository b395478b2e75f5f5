import type PptxGenJS from 'pptxgenjs';
import { type Cell, hasValue } from '#core/cell.ts';
import type { ChartBlock, ChartData } from '#core/report/document.ts';
import { isOfLines } from '#core/report/drawPeriods.ts';
import { REPORT_FONT } from '../reportInk.ts';
import { type Deck, PICTURE_ROOM, SLIDE } from './Deck.ts';

/** A chart that can be edited, with its words in the notes. */
export function chartSlide(deck: Deck, block: ChartBlock): void {
  const { chart } = block;
  const slide = deck.slide(block.title, block.alt);
  const many = chart.series.length > 1;
  const series = chart.series.map(({ label, cells }) => ({
    name: many ? label : chart.unit,
    labels: chart.labels.map((name, k) => namedGap(name, chart, k)),
    values: cells.map(numberOf),
  }));
  const digits = deck.report.digits === 'arab' ? EASTERN : '';
  const across = chart.kind === 'bars';
  const numbers = chart.series.flatMap(({ cells }) => cells.map(numberOf));
  const asLines = !across && isOfLines(chart);
  slide.addChart(
    asLines ? 'line' : 'bar',
    series as PptxGenJS.OptsChartData[],
    {
      x: SLIDE.left,
      y: SLIDE.top,
      w: SLIDE.inner,
      h: PICTURE_ROOM,
      chartColors: chart.series.map(({ colour }) => colour),
      catAxisLabelFontSize: 10,
      valAxisLabelFontSize: 10,
      valGridLine: { color: 'DCDFDB', size: 0.5 },
      catAxisLabelFontFace: REPORT_FONT,
      valAxisLabelFontFace: REPORT_FONT,
      showValAxisTitle: true,
      valAxisTitle: chart.unit,
      valAxisTitleFontFace: REPORT_FONT,
      valAxisTitleFontSize: 10,
      altText: block.alt,
      showLegend: many,
      legendPos: 't',
      legendFontFace: REPORT_FONT,
      legendFontSize: 10,
      ...(numbers.every((number) => (number ?? 0) >= 0) ? { valAxisMinVal: 0 } : {}),
      valAxisLabelFormatCode: `${digits}${chart.percent ? '0%' : 'General'}`,
      ...(asLines ? { lineDataSymbol: 'none', lineSize: 2 } : BARS[chart.kind]),
      // The first bar stands on top; the first period stands where the language begins to read.
      ...(across || deck.rtl ? { catAxisOrientation: 'maxMin' } : {}),
      ...(across && deck.rtl ? { valAxisOrientation: 'maxMin' } : {}),
      showValue: !asLines && numbers.length <= MOST_LABELS,
      dataLabelFontSize: 10,
      dataLabelFormatCode: `${digits}${chart.percent ? '0%' : '#,##0.##'}`,
    } as object as PptxGenJS.IChartOpts,
  );
  deck.charts.push(chart);
  deck.caption(slide, block);
}

/** Before a format code: numbers in Eastern Arabic digits (ECMA-376, 18.8.31; 20 is the shape, 0401 the language). */
const EASTERN = '[$-2000401]';

/** With more marks than this their numbers would touch. */
const MOST_LABELS = 24;

const BARS = {
  bars: { barDir: 'bar', barGapWidthPct: 40, valAxisLabelPos: 'high' },
  months: { barDir: 'col', barGapWidthPct: 60 },
} as const;

/** A native chart holds one number a mark; a gap leaves its place empty, which is not zero. */
const numberOf = (cell: Cell): number | null => (hasValue(cell) ? cell.value : null);

/** The name of a row that shows nothing says why. */
const namedGap = (name: string, { kind, series }: ChartData, k: number): string => {
  const [only, another] = series;
  const isGap = kind === 'bars' && !another && only && numberOf(only.cells[k]!) === null;
  return isGap ? `${name} (${only.texts[k]})` : name;
};
