import { exact } from '#core/cell.ts';
import type { TableBlock, TableCell, TableColumn } from '#core/report/document.ts';
import { reportFigure } from '#core/report/figures.ts';
import type { SectionKind } from '#core/report/templates.ts';
import type { TableName } from '#core/schema/tables.ts';
import { tablesOfQuery } from '#queries/queryByName.ts';
import type { Composer } from './Composer.ts';
import { notesOf } from './notes.ts';
import { selectionText } from './pictures.ts';
import { resultsTable } from './resultsTable.ts';
import { shortText } from './shortText.ts';
import { REACH } from './writeText.ts';

const KEY_FIGURES = [
  'cases',
  'casesRate',
  'casesChange',
  'casesResolved',
  'households',
  'householdsChange',
  'coverage',
  'coverageWomen',
  'personsBeyond',
  'offices',
  'officers',
  'womenOfficersShare',
] as const;

/** The figures that a reader in a hurry wants, each with its doubt. */
function keyTable(composer: Composer): TableBlock {
  const { words } = composer.voice;
  const rows = KEY_FIGURES.map((id): TableCell[] => {
    const figure = reportFigure(id)!;
    const { text, cell, mark } = composer.claims.claim(figure, composer.spec.filters);
    const notes = composer.notes([...notesOf(cell, figure.unit), ...reachNote(id)]);
    return [{ text: words.figures[id] }, { text, cell, mark, notes }];
  });
  const queries = KEY_FIGURES.flatMap((id) => reportFigure(id)!.questions.map(({ query }) => query));
  return table(composer, {
    title: words.pictures.keyTable,
    columns: [text(words.columns.figure), text(words.columns.value)],
    rows,
    tables: [...new Set(queries.flatMap(tablesOfQuery))],
    parts: selectionText(composer, 'incident', composer.spec.filters),
  });
}

const reachNote = (id: string) => (REACH.includes(id) ? (['reach'] as const) : []);

/** A row per district: each figure with its mark. */
function districtTable(
  composer: Composer,
  title: string,
  figures: readonly (readonly [id: string, label: string])[],
  tables: readonly TableName[],
  parts: readonly string[],
  period = true,
): TableBlock {
  const { voice } = composer;
  return table(
    composer,
    {
      title,
      columns: [text(voice.words.columns.district), ...figures.map(([, label]) => number(label))],
      rows: composer.districts.map((pcode) => [
        { text: composer.nameOf(pcode) },
        ...figures.map(([id]): TableCell => {
          const figure = reportFigure(id)!;
          const claim = composer.claims.claim(figure, composer.spec.filters, pcode, (result) =>
            shortText(voice, result, figure.unit),
          );
          const notes = composer.notes([...notesOf(claim.cell, figure.unit), ...reachNote(id)]);
          return { text: claim.text, cell: claim.cell, mark: claim.mark, notes };
        }),
      ]),
      tables,
      parts,
    },
    period,
  );
}

/** The table of one section, or null where it has none. */
export function sectionTable(composer: Composer, kind: SectionKind): TableBlock | null {
  const { words } = composer.voice;
  const { columns, pictures } = words;
  switch (kind) {
    case 'keyFigures':
      return keyTable(composer);
    case 'results':
      return resultsTable(composer);
    case 'disputes':
      return districtTable(
        composer,
        pictures.casesTable,
        [
          ['cases', columns.number],
          ['casesRate', columns.rate],
          ['casesChange', columns.change],
        ],
        ['incident', 'population'],
        selectionText(composer, 'incident', composer.spec.filters),
      );
    case 'arrivals':
      return districtTable(
        composer,
        pictures.arrivalsTable,
        [
          ['households', columns.number],
          ['householdsChange', columns.change],
        ],
        ['arrival'],
        selectionText(composer, 'arrival', composer.spec.filters),
      );
    case 'coverage':
      return districtTable(
        composer,
        pictures.coverageTable,
        [
          ['population', columns.persons],
          ['coverage', columns.share],
          ['personsBeyond', columns.beyond],
        ],
        ['locality', 'facility', 'population'],
        [composer.voice.format.distance(composer.spec.filters.radius_km)],
        false,
      );
    case 'staffing':
      return staffTable(composer);
    default:
      return null;
  }
}

function staffTable(composer: Composer): TableBlock | null {
  const { voice, shelf, spec } = composer;
  const staff = shelf.look('staff', spec.filters);
  const offices = shelf.look('facilities', spec.filters);
  if (staff?.kind !== 'rows' || offices?.kind !== 'rows') return null;
  const { columns } = voice.words;
  const nameOf = (id: unknown) => {
    const office = offices.rows.find((row) => row.facility_id === id);
    return String((voice.lang === 'ar' ? office?.name1 : office?.name) ?? id);
  };
  const value = (of: unknown): TableCell => ({
    text: voice.format.integer(Number(of)),
    cell: exact(Number(of)),
  });
  return table(
    composer,
    {
      title: voice.words.pictures.staffTable,
      columns: [
        text(columns.office),
        number(voice.t.adults.male),
        number(voice.t.adults.female),
        number(columns.patrols),
      ],
      rows: staff.rows.map((row) => [
        { text: nameOf(row.facility_id) },
        value(row.staff_men),
        value(row.staff_women),
        value(row.patrols),
      ]),
      tables: ['staffing', 'facility'],
      parts: [],
    },
    false,
  );
}

const text = (label: string): TableColumn => ({ label, numeric: false });
const number = (label: string): TableColumn => ({ label, numeric: true });

interface TableParts {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly tables: readonly TableName[];
  readonly parts: readonly string[];
}

const table = (
  composer: Composer,
  { title, columns, rows, tables, parts }: TableParts,
  period = true,
): TableBlock => ({
  kind: 'table',
  number: composer.nextTable(),
  title,
  columns,
  rows,
  note: composer.note(tables, composer.spec.filters, parts, period),
});
