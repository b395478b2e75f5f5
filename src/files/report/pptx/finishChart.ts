import { boundsOf, type Cell } from '#core/cell.ts';
import type { ChartData } from '#core/report/document.ts';
import { INK } from '../reportInk.ts';

/**
 * The XML of a native chart, finished: whiskers hold the doubt of each number, gaps are gaps, the parts of a series of lines
 * stand in the order of ECMA-376, 21.2.2.99, and bars have two axes (21.2.2.16), from both of which the library departs.
 */
export function finishChart(xml: string, { series }: ChartData): string {
  let k = 0;
  return xml
    .replace(/<c:pt idx="\d+">\s*<c:v><\/c:v>\s*<\/c:pt>/g, '')
    .replace(/((?:<c:axId [^>]*\/>\s*){2})<c:axId [^>]*\/>/, '$1')
    .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (part) => {
      const { cells } = series[k++]!;
      return (part.includes('<c:marker>') ? orderedLine(part) : part).replace(
        '<c:cat>',
        `${whiskers(cells)}<c:cat>`,
      );
    });
}

function orderedLine(series: string): string {
  const marker = /<c:marker>[\s\S]*?<\/c:marker>/.exec(series)?.[0] ?? '';
  return series
    .replace(/<c:invertIfNegative [^>]*\/>/, '')
    .replace(marker, '')
    .replace('<c:dLbls>', `${marker}<c:dLbls>`);
}

function whiskers(cells: readonly Cell[]): string {
  const ends = cells.map((cell) =>
    cell.kind === 'rounded' ? { value: cell.value, ...boundsOf(cell)! } : null,
  );
  if (ends.every((one) => one === null)) return '';
  const lengths = (side: 'plus' | 'minus') => {
    const points = ends.map((one, k) => {
      const length = one ? (side === 'plus' ? one.high - one.value : one.value - one.low) : 0;
      return `<c:pt idx="${k}"><c:v>${Math.max(0, length)}</c:v></c:pt>`;
    });
    return `<c:${side}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.join('')}</c:numLit></c:${side}>`;
  };
  return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>${lengths('plus')}${lengths('minus')}<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${INK.text}"/></a:solidFill></a:ln></c:spPr></c:errBars>`;
}
