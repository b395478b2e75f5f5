import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { change } from '#core/rates.ts';
import { I18nProvider } from '#i18n/I18nContext.tsx';
import { LANGS, LANGUAGES } from '#i18n/languages.ts';
import { CellValue } from '#ui/CellValue.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { BarList } from '#viz/chart/BarList.tsx';
import { ChangeMark } from '#viz/chart/ChangeMark.tsx';
import { ChartFrame, type FrameState } from '#viz/chart/ChartFrame.tsx';
import { Ranking } from '#viz/chart/Ranking.tsx';

const messages = Object.fromEntries(
  await Promise.all(LANGS.map(async (lang) => [lang, await LANGUAGES[lang].load()] as const)),
);
const html = (element: ReactElement, lang: (typeof LANGS)[number], digits: 'latn' | 'arab' = 'latn') =>
  renderToStaticMarkup(createElement(I18nProvider, providerProps(lang, digits, element)));
const providerProps = (lang: (typeof LANGS)[number], digits: 'latn' | 'arab', children: ReactElement) => ({
  lang,
  digits,
  initial: messages[lang]!,
  children,
});
/** What a reader sees, with the invisible marks of direction taken out. */
const text = (markup: string) =>
  markup.replace(/<[^>]*>/g, ' ').replace(/[\u200e\u200f\u061c\u2060\u2066-\u2069]/g, '');

const items = [
  { id: 'zero', label: 'Zero', cell: exact(0) },
  { id: 'around', label: 'Around', cell: rounded(4710, 4670, 4750) },
  { id: 'withheld', label: 'Withheld', cell: suppressed(1, 4) },
  { id: 'absent', label: 'Absent', cell: missing('low-base') },
];

describe.each(LANGS)('in %s', (lang) => {
  const t = messages[lang]!;

  it('CellValue never loses the interval of a rounded number', () => {
    const cells: Cell[] = [
      rounded(50, 46, 54),
      rounded(3, 0, 7),
      rounded(0.12, 0.07, 0.17),
      rounded(-0.1, -0.15, 0),
    ];
    for (const cell of cells) {
      if (cell.kind !== 'rounded') throw new Error('the case is not rounded');
      const isChange = Math.abs(cell.value) < 1;
      const said = text(html(createElement(CellValue, { cell, ...(isChange && { unit: 'change' }) }), lang));
      for (const end of [cell.low, cell.high])
        expect(said).toContain(String(Math.round(Math.abs(isChange ? end * 100 : end))));
    }
  });

  it('BarList says every kind of cell in words', () => {
    const said = text(html(createElement(BarList, { label: 'x', items, color: 'red', unit: 'cases' }), lang));
    expect(said).toMatch(/4[,.٬]?670/);
    expect(said).toMatch(/4[,.٬]?750/);
    expect(said).toContain(t.cell.suppressed);
    expect(said).toContain(t.cell.missingReason['low-base']);
  });

  it('Ranking ranks what has a number and gives the reason for the rest', () => {
    const markup = html(createElement(Ranking, { label: 'x', items, color: 'red' }), lang);
    const [ranked, refused] = markup.split(t.chart.notRanked);
    expect(text(ranked!).indexOf('Around')).toBeLessThan(text(ranked!).indexOf('Zero'));
    expect(ranked).not.toContain('Withheld');
    expect(text(refused!)).toContain(t.cell.missingReason['low-base']);
    expect(text(refused!)).toMatch(/Withheld[\s\S]*Absent/);
  });

  it('DataTable has a caption, row heads and no number for what is withheld', () => {
    const markup = html(
      createElement(DataTable<(typeof items)[number]>, {
        caption: 'Cases',
        rows: [{ id: 'w', label: 'Place', cell: suppressed() }],
        rowId: (row) => row.id,
        columns: [
          { id: 'name', label: 'Name', kind: 'text', value: (row) => row.label },
          { id: 'count', label: 'Count', kind: 'cell', value: (row) => row.cell },
        ],
      }),
      lang,
    );
    expect(markup).toMatch(/<caption[^>]*>Cases/);
    expect(markup).toMatch(/<th scope="row">/);
    expect(text(/<td.*?<\/td>/.exec(markup)![0]).trim()).toBe(t.cell.suppressed);
  });

  it('ChangeMark gives a direction only when the interval allows one', () => {
    const clear = change(exact(120), exact(60));
    const unclear = change(exact(62), exact(60));
    expect(html(createElement(ChangeMark, { change: clear }), lang)).toContain('data-verdict="rise"');
    const markup = html(createElement(ChangeMark, { change: unclear }), lang);
    expect(markup).toContain(t.overview.noClearChange);
    expect(markup).not.toContain('<svg');
  });

  it('ChartFrame says why it shows nothing, and never shows its drawing then', () => {
    const frame = (state: FrameState) => {
      const props = { title: 'T', state, children: 'DRAWING' };
      return html(createElement(ChartFrame, props), lang);
    };
    expect(frame({ kind: 'ready' })).toContain('DRAWING');
    expect(frame({ kind: 'loading', stale: true })).toContain('DRAWING');
    for (const state of [
      { kind: 'loading' },
      { kind: 'empty' },
      { kind: 'unpublished', nearest: null },
      { kind: 'error', query: 'incidentsByMonth' },
    ] as const)
      expect(frame(state)).not.toContain('DRAWING');
    expect(frame({ kind: 'unpublished', nearest: '2024' })).toContain('2024');
    expect(frame({ kind: 'error', query: 'incidentsByMonth' })).toContain('incidentsByMonth');
  });
});
