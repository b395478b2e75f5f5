import type PptxGenJS from 'pptxgenjs';
import { boundsOf, type Cell, hasValue } from '#core/cell.ts';
import type { ChartBlock } from '#core/report/document.ts';
import { REPORT_FONT } from '../reportInk.ts';
import { type Deck, PICTURE_ROOM, SLIDE } from './Deck.ts';

/** A chart that can be edited, with its words in the notes. */
export function chartSlide(deck: Deck, block: ChartBlock): void {
  const { chart } = block;
  const slide = deck.slide(block.title, block.alt);
  const many = chart.series.length > 1;
  const series = chart.series.map(({ label, cells }) => ({
    name: many ? label : chart.unit,
    labels: [...chart.labels],
    values: cells.map(numberOf),
  }));
  const shared = {
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
    altText: block.alt,
    showLegend: many,
    legendPos: 't',
    legendFontFace: REPORT_FONT,
    legendFontSize: 10,
    ...(chart.series.every(({ cells }) => cells.every((cell) => numberOf(cell) >= 0))
      ? { valAxisMinVal: 0 }
      : {}),
    ...(chart.percent ? { valAxisLabelFormatCode: '0%' } : {}),
  };
  if (chart.kind === 'bars')
    slide.addChart('bar', series, {
      ...shared,
      barDir: 'bar',
      barGapWidthPct: 40,
      catAxisOrientation: 'maxMin',
      ...(deck.rtl ? { valAxisOrientation: 'maxMin' as const } : {}),
      showValue: true,
      dataLabelFontSize: 10,
      dataLabelFormatCode: chart.percent ? '0%' : '#,##0.##',
    } as object as PptxGenJS.IChartOpts);
  else
    slide.addChart('line', series, {
      ...shared,
      lineDataSymbol: 'none',
      lineSize: 2,
      ...(deck.rtl ? { catAxisOrientation: 'maxMin' } : {}),
    } as object as PptxGenJS.IChartOpts);
  deck.caption(slide, block);
}

/** A native chart holds one number a mark; a withheld one with bounds stands at their middle only in the drawing, here it is 0. */
const numberOf = (cell: Cell): number => (hasValue(cell) ? cell.value : (boundsOf(cell)?.low ?? 0));
