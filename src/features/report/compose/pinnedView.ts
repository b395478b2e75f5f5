import type { Block, PictureBlock, PictureNote, TableBlock, TableCell } from '#core/report/document.ts';
import type { Pin } from '#core/report/pin.ts';
import { fill } from '#i18n/messages.ts';
import type { ViewFigure, ViewMap, ViewTable } from '#views/ViewFigure.ts';
import { printMap } from '#viz/map/printMap.ts';
import { type Composer, paragraph } from './Composer.ts';
import { chartBlock } from './chartBlock.ts';
import { chartOfView } from './chartOfView.ts';
import { notesOf } from './notes.ts';
import { columnOf, MOST_ROWS, portions, sheetOf, shownTable } from './viewTables.ts';

/**
 * A kept view as it stands on its screen today, in the report's language: the reader's note, what the view says, its map or
 * chart, and its figures with their claims.
 */
export function pinnedView(composer: Composer, pin: Pin): Block[] {
  const { words, lang } = composer.voice;
  const figure = composer.shelf.lookView({
    link: pin.link,
    frame: pin.frame,
    lang,
    digits: composer.voice.digits,
  });
  const title = figure && figure !== 'gone' ? figure.title : pin.title;
  const head: Block[] = [
    { kind: 'heading', level: 2, text: title },
    ...(pin.note.trim() ? [paragraph(pin.note)] : []),
  ];
  // While it is being read the report is composed once more when it is there.
  if (figure === null) return head;
  if (figure === 'gone') return [...head, paragraph(words.pictures.gone)];
  const note = composer.note(figure.tables, figure.filters, figure.subtitle ? [figure.subtitle] : [], false);
  const table = figure.table && shownTable(figure.table, figure);
  return [
    ...head,
    ...figure.said.map(paragraph),
    ...(figure.map ? [mapBlock(composer, figure, figure.map, note)] : []),
    ...(table && !figure.map ? chartOf(composer, figure, table, note) : []),
    ...(table ? tableBlocks(composer, pin, figure, table, note) : []),
  ];
}

function chartOf(composer: Composer, figure: ViewFigure, table: ViewTable, note: PictureNote): Block[] {
  const chart = chartOfView(composer, figure, table);
  if (!chart) return [];
  const { title, tables, filters } = figure;
  return [chartBlock(composer, { ...chart, title, tables, filters, parts: [], note })];
}

function mapBlock(composer: Composer, figure: ViewFigure, map: ViewMap, note: PictureNote): PictureBlock {
  const { voice } = composer;
  const { legend } = voice.t;
  return {
    kind: 'picture',
    number: composer.nextFigure(),
    title: figure.title,
    note,
    drawing: printMap({
      areas: map.level === 'adm3' ? composer.inner : composer.outlines,
      values: map.values,
      scale: map.scale,
      ramp: map.ramp,
      points: map.points,
      arcs: map.arcs,
      nameOf: composer.nameOf,
      legend: {
        title: map.title,
        classes: map.classes,
        zero: legend.zero,
        suppressed: legend.suppressed,
        missing: legend.missing,
        offices: voice.t.coverage.offices,
      },
      dir: voice.dir,
    }),
    alt: fill(voice.words.pictures.mapAlt, {
      area: composer.areaText({ ...figure.filters, districts: [] }),
      title: map.title,
      values: (figure.table?.rows ?? [])
        .map(({ cells }) => `${cells[0]!.text}: ${cells[1]!.text}`)
        .join('; '),
    }),
  };
}

function tableBlocks(
  composer: Composer,
  pin: Pin,
  figure: ViewFigure,
  table: ViewTable,
  note: PictureNote,
): Block[] {
  const { words, format } = composer.voice;
  const { title } = figure;
  // Of a long row of months the last ones matter.
  const rows =
    table.columns[0]?.kind === 'period' ? table.rows.slice(-MOST_ROWS) : table.rows.slice(0, MOST_ROWS);
  const all = portions(table.columns.length);
  const blocks = all.map(
    (shown): TableBlock => ({
      kind: 'table',
      number: composer.nextTable(),
      title,
      columns: shown.map((k) => columnOf(table.columns[k]!)),
      rows: rows.map((row) =>
        shown.map((k): TableCell => {
          const { text, cell } = row.cells[k]!;
          if (!cell) return { text };
          const column = table.columns[k]!;
          const { mark } = composer.claims.viewClaim({
            cell,
            text,
            view: { link: pin.link, frame: pin.frame, row: row.id, column: column.id },
            filters: figure.filters,
            label: [title, row.cells[0]!.text, column.label].join(' · '),
            questions: figure.questions,
            link: composer.linkOf(pin.link),
          });
          const { unit } = row.cells[k]!;
          return { text, cell, mark, notes: composer.notes(notesOf(cell, unit)) };
        }),
      ),
      note,
    }),
  );
  if (rows.length === table.rows.length) return blocks;
  composer.sheets.push(sheetOf(title, figure.table!, note));
  return [
    ...blocks,
    paragraph(
      fill(words.pictures.cut, {
        shown: format.integer(rows.length),
        all: format.integer(table.rows.length),
      }),
    ),
  ];
}
