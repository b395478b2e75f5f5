import type { Cell } from '#core/cell.ts';
import { LOW_BASE } from '#core/rates.ts';
import { fill } from '#i18n/messages.ts';
import type { FiguresRow } from '#queries/figures.ts';
import { translatedFigure } from '#views/translatedFigure.ts';
import type { Composer } from './Composer.ts';

/** What a number can want said of it at the foot of the page. */
export const NOTES = ['rounding', 'rate', 'change', 'reach', 'lowBase', 'withheld', 'published'] as const;
export type NoteName = (typeof NOTES)[number];

/** The indicator beside which the figure of others stands, and that figure's name in the table of published figures. */
export const QUOTED = { indicator: 'IMP-4', figure: 'trust_authorities_2021' } as const;

/** The notes that a number calls for by its kind and unit. */
export function notesOf(cell: Cell, unit?: string): NoteName[] {
  if (cell.kind === 'suppressed') return ['withheld'];
  if (cell.kind === 'missing') return cell.reason === 'low-base' ? ['lowBase'] : [];
  const own = unit === 'rate' ? (['rate'] as const) : unit === 'change' ? (['change'] as const) : [];
  return [...own, ...(cell.kind === 'rounded' && unit !== 'change' ? (['rounding'] as const) : [])];
}

/** A note in words; null where there is nothing to say, such as when a quoted figure is not in this atlas. */
export function noteText(composer: Composer, name: NoteName): string | null {
  const { voice, manifest, shelf, spec } = composer;
  const { notes } = voice.words;
  switch (name) {
    case 'rounding': {
      const { method, base } = manifest.disclosure;
      const rule =
        method === 'controlled-rounding' ? [fill(notes.multiples, { base: voice.format.integer(base) })] : [];
      return [...rule, notes.rounding].join(' ');
    }
    case 'rate':
    case 'reach':
      return fill(notes[name], { source: composer.sources(['population']) });
    case 'lowBase':
      return fill(notes.lowBase, { least: voice.format.integer(LOW_BASE) });
    case 'change':
    case 'withheld':
      return notes[name];
    case 'published': {
      const answer = shelf.look('figures', spec.filters);
      if (answer?.kind !== 'rows') return null;
      const row = (answer.rows as unknown as readonly FiguresRow[]).find(
        ({ figure_id }) => figure_id === QUOTED.figure,
      );
      if (!row) return null;
      composer.use('figure');
      const said = fill(notes.published, {
        quote: quoted(row.figure),
        where: quoted(`${row.place}, ${row.date_or_period}; ${row.source}`),
      });
      const translated = translatedFigure(row, voice.lang);
      return translated ? `${said} ${fill(notes.translated, { figure: translated.figure })}` : said;
    }
  }
}

/** Words quoted in English, which read from left to right in every text. */
const quoted = (text: string): string => `\u2066${text}\u2069`;
