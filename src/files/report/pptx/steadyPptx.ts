import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { ChartData } from '#core/report/document.ts';
import { steadyZip } from '../../steadyZip.ts';
import { finishChart } from './finishChart.ts';

const COUNTED = /(chart|Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g;

/**
 * Finishes the parts of a slide deck: charts are numbered from 1, which the library numbers on through all files that it ever
 * wrote, and finished with what the library cannot draw; the workbooks behind them are dated by the zip alone; slides and
 * the list of them are as ECMA-376 asks. `charts` are those of its slides, in order.
 */
export function steadyPptx(zip: Uint8Array, charts: readonly ChartData[]): Uint8Array {
  const files = unzipSync(zip);
  const numbers = [
    ...new Set(Object.keys(files).flatMap((name) => /charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])),
  ].sort((a, b) => Number(a) - Number(b));
  const rename = (text: string) =>
    text.replace(COUNTED, (whole, kind: string, number: string, end: string) => {
      const k = numbers.indexOf(number);
      return k < 0 ? whole : `${kind}${k + 1}${end}`;
    });
  return steadyZip(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => {
        if (/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name))
          return [name, strToU8(sayOnce(numberShapes(rename(strFromU8(bytes)))))];
        if (name === 'ppt/presentation.xml') return [name, strToU8(mastersFirst(strFromU8(bytes)))];
        const chart = charts[numbers.indexOf(/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? '')];
        if (chart) return [rename(name), strToU8(finishChart(rename(strFromU8(bytes)), chart))];
        if (/\.(xml|rels)$/.test(name)) return [rename(name), strToU8(rename(strFromU8(bytes)))];
        return [rename(name), name.endsWith('.xlsx') ? steadyWorkbook(bytes) : bytes];
      }),
    ),
  );
}

/** Shapes of a slide by numbers of their own: the library gives some the number of another, which PowerPoint calls damage. */
function numberShapes(slide: string): string {
  let count = 0;
  return slide.replace(/(<p:cNvPr id=")\d+/g, (_, before: string) => `${before}${++count}`);
}

/** How a paragraph is set stands at its start alone (ECMA-376, 21.1.2.2.6); the library says it again before each run. */
const sayOnce = (slide: string): string =>
  slide.replace(/(?<=<\/a:r>)<a:pPr\b[^>]*?(?:\/>|(?<!\/)>.*?<\/a:pPr>)/gs, '');

/** The master of the notes is named before the slides (ECMA-376, 19.2.1.26). */
const mastersFirst = (presentation: string): string => {
  const masters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(presentation)?.[0] ?? '';
  return presentation.replace(masters, '').replace('<p:sldIdLst>', `${masters}<p:sldIdLst>`);
};

const steadyWorkbook = (bytes: Uint8Array): Uint8Array =>
  steadyZip(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        name === 'docProps/core.xml'
          ? strToU8(strFromU8(part).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, '$11980-01-01T00:00:00Z'))
          : part,
      ]),
    ),
  );
