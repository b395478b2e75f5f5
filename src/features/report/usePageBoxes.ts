import { useEffect } from 'react';
import { PAGE_SIZES, type ReportDocument } from '#core/report/document.ts';

/** Whether this browser prints texts into the margins of a page. */
export const hasPageBoxes: boolean = 'CSSMarginRule' in globalThis;

/** Sets the printed page while a report is shown: its size, and in its lower margin what data are illustrative and the page's number. */
export function usePageBoxes({
  page,
  mark,
  dir,
  digits,
}: Pick<ReportDocument, 'page' | 'mark' | 'dir' | 'digits'>): void {
  useEffect(() => {
    const { width_mm, height_mm } = PAGE_SIZES[page];
    const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
    const style = digits === 'arab' ? 'arabic-indic' : 'decimal';
    const box = (side: string | undefined, content: string, font: string) =>
      `@bottom-${side} { content: ${content}; font: ${font} "Noto Sans", "Report Arabic", sans-serif; white-space: nowrap; }`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { size: ${width_mm}mm ${height_mm}mm; ${
        mark ? box(start, quoted(mark), '600 8pt') : ''
      } ${box(end, `counter(page, ${style}) " / " counter(pages, ${style})`, '8pt')} }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [page, mark, dir, digits]);
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
