import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { isMonth } from '../period.ts';
import { DIMENSIONS, grainOf, timeColumnOf } from '../schema/dimensions.ts';
import { PROTECTED_NAMES } from '../schema/tables.ts';
import { checkProgramme } from './checkProgramme.ts';
import type { Problem } from './problems.ts';
import { METHODS } from './protectTable.ts';
import type { Reference } from './readReference.ts';

/** Whether the files of a reference folder fit each other; each entry names the file, the row and the remedy. */
export function checkReference(reference: Reference): Problem[] {
  return [
    ...checkSettings(reference),
    ...checkPublication(reference),
    ...checkCodes(reference),
    ...checkCensus(reference),
    ...checkOutlines(reference),
    ...checkProgramme(reference),
  ];
}

function checkSettings({ settings, area }: Reference): Problem[] {
  const problems: Problem[] = [];
  const add = (column: string, says: string, fix: string) =>
    problems.push({ file: 'atlas.json', column, says, fix });
  for (const name of ['id', 'name', 'name1', 'adm1_pcode', 'as_of', 'boundary_note'] as const)
    if (!settings.atlas?.[name]) add(`atlas.${name}`, 'there is no value', 'Give one');
  const { start = '', end = '' } = settings.extent ?? {};
  if (!isMonth(start) || !isMonth(end) || start > end || !start.endsWith('-01'))
    add(
      'extent',
      `"${start}" to "${end}" is not a range of months that begins with a January`,
      'Write YYYY-01 and YYYY-MM',
    );
  for (const code of settings.origins ?? [])
    if (!area.some((row) => row.pcode === code))
      add('origins', `${code} is not in area.csv`, 'Add the area with its point, or remove the code');
  const tables: readonly string[] = PROTECTED_NAMES;
  for (const gap of settings.gaps ?? []) {
    if (!tables.includes(gap.table))
      add('gaps', `"${gap.table}" is no protected table`, `Use one of ${tables.join(', ')}`);
    if (!isMonth(gap.start) || !isMonth(gap.end) || gap.start > gap.end)
      add('gaps', `"${gap.start}" to "${gap.end}" is not a range of months`, 'Write YYYY-MM and YYYY-MM');
    if (gap.adm2_pcode && !area.some((row) => row.pcode === gap.adm2_pcode && row.level === 'adm2'))
      add(
        'gaps',
        `${gap.adm2_pcode} is not a district of area.csv`,
        'Use its code, or leave it out for all districts',
      );
  }
  if (!settings.disclosure) add('disclosure', 'there are no settings', 'Give method, threshold and base');
  else if (!METHODS.includes(settings.disclosure.method))
    add(
      'disclosure.method',
      `"${settings.disclosure.method}" is not a method`,
      `Use ${METHODS.join(' or ')}`,
    );
  return problems;
}

function checkPublication({ publication }: Reference): Problem[] {
  const names: readonly string[] = PROTECTED_NAMES;
  return publication.flatMap((item): Problem[] => {
    if (!names.includes(item.table))
      return [
        {
          file: 'publication.json',
          column: `table ${item.table}`,
          says: `"${item.id}" names a table that is not protected or not known`,
          fix: `Use one of ${names.join(', ')}`,
        },
      ];
    const periods = timeColumnOf(item.table).type === 'year' ? ['year'] : ['month', 'year'];
    const unfit = Object.entries(item.grains).filter(([dimension, grain]) =>
      dimension === 'period'
        ? !periods.includes(grain)
        : !DIMENSIONS[item.table].includes(dimension) ||
          !(grain === 'each' || grainOf(item.table, dimension, grain)),
    );
    if (item.grains.period === undefined) unfit.push(['period', '']);
    return unfit.map(([column]) => ({
      file: 'publication.json',
      column,
      says: `"${item.id}" names what is not published that way`,
      fix: `Use a table, its dimensions, their grains, and the period grain ${periods.join(' or ')}`,
    }));
  });
}

function checkCodes({ area, place, facility, staffing, districts }: Reference): Problem[] {
  const problems: Problem[] = [];
  const codes = new Set(area.map((row) => row.pcode));
  const offices = new Set(facility.map((row) => row.facility_id));
  area.forEach((row, k) => {
    if (row.parent_pcode !== null && !codes.has(row.parent_pcode))
      problems.push({
        file: 'area.csv',
        row: k + 2,
        column: 'parent_pcode',
        says: `${row.parent_pcode} is not in the file`,
        fix: 'Add the parent area or leave the cell empty',
      });
  });
  const needDistrict = (file: string, rows: readonly { adm2_pcode: string }[]) =>
    rows.forEach((row, k) => {
      if (!districts.includes(row.adm2_pcode))
        problems.push({
          file,
          row: k + 2,
          column: 'adm2_pcode',
          says: `${row.adm2_pcode} is not a district of this atlas`,
          fix: 'Use a code of area.csv at level adm2',
        });
    });
  needDistrict('place.csv', place);
  needDistrict('facility.csv', facility);
  staffing.forEach((row, k) => {
    if (!offices.has(row.facility_id))
      problems.push({
        file: 'staffing.csv',
        row: k + 2,
        column: 'facility_id',
        says: `${row.facility_id} is not in facility.csv`,
        fix: 'Use the id of an office',
      });
  });
  return problems;
}

function checkCensus({ units, localities, area, districts }: Reference): Problem[] {
  const problems: Problem[] = [];
  const parent = new Map(area.map((row) => [row.pcode, row.parent_pcode]));
  const unitOf = new Map(units.map((unit) => [unit.census_unit, unit]));
  units.forEach((unit, k) => {
    const at = { file: 'population.csv', row: k + 2 };
    if (!districts.includes(unit.adm2_pcode))
      problems.push({
        ...at,
        column: 'adm2_pcode',
        says: `${unit.adm2_pcode} is not a district of this atlas`,
        fix: 'Use a code of area.csv at level adm2',
      });
    if (unit.female + unit.male !== unit.urban + unit.rural)
      problems.push({
        ...at,
        column: 'urban',
        says: `women and men are ${unit.female + unit.male}, urban and rural ${unit.urban + unit.rural}`,
        fix: 'Both must give the same total',
      });
    if (!localities.some((point) => point.census_unit === unit.census_unit))
      problems.push({
        ...at,
        column: 'census_unit',
        says: `no locality is counted in ${unit.census_unit}, so its persons have no place`,
        fix: 'Name the unit for one locality or more in locality.csv',
      });
  });
  localities.forEach((point, k) => {
    const at = { file: 'locality.csv', row: k + 2 };
    const unit = unitOf.get(point.census_unit);
    if (!unit)
      problems.push({
        ...at,
        column: 'census_unit',
        says: `${point.census_unit} is not in population.csv`,
        fix: 'Use the name of a census unit',
      });
    else if (unit.adm2_pcode !== point.adm2_pcode)
      problems.push({
        ...at,
        column: 'adm2_pcode',
        says: `${point.adm2_pcode}, but its census unit belongs to ${unit.adm2_pcode}`,
        fix: "Use the unit's district",
      });
    if (parent.get(point.adm3_pcode) !== point.adm2_pcode)
      problems.push({
        ...at,
        column: 'adm3_pcode',
        says: `${point.adm3_pcode} is not a sub-district of ${point.adm2_pcode}`,
        fix: 'Use a sub-district of the same district',
      });
  });
  return problems;
}

type Outline = (Polygon | MultiPolygon) & { properties: { pcode: string; parent_pcode: string } };

/** The outlines of one level. */
export const outlinesOf = (topology: Topology, level: string): Outline[] =>
  (topology.objects[level] as unknown as { geometries?: Outline[] } | undefined)?.geometries ?? [];

function checkOutlines({ topology, area }: Reference): Problem[] {
  const problems: Problem[] = [];
  const add = (column: string, says: string, fix: string) =>
    problems.push({ file: 'areas.topojson', column, says, fix });
  for (const level of ['adm2', 'adm3'] as const) {
    const drawn = outlinesOf(topology, level).map((outline) => outline.properties.pcode);
    const listed = area.filter((row) => row.level === level && row.inside).map((row) => row.pcode);
    for (const code of listed)
      if (!drawn.includes(code))
        add(level, `${code} has no outline`, 'Add it, or remove the area from area.csv');
    for (const code of drawn)
      if (!listed.includes(code))
        add(level, `${code} is not in area.csv`, 'Add the area, or remove its outline');
  }
  for (const district of outlinesOf(topology, 'adm2')) {
    const parts = outlinesOf(topology, 'adm3').filter(
      (part) => part.properties.parent_pcode === district.properties.pcode,
    );
    if (arcsOf(mergeArcs(topology as never, parts as never)) !== arcsOf(district))
      add(
        'adm2',
        `${district.properties.pcode} is not the union of its sub-districts`,
        'Merge the sub-districts by their shared arcs',
      );
  }
  return problems;
}

/** The arcs of an outline, whichever way they run, as one text. */
function arcsOf(outline: Polygon | MultiPolygon): string {
  const arcs = (outline.arcs as unknown[]).flat(3) as number[];
  return arcs
    .map((arc) => (arc < 0 ? ~arc : arc))
    .sort((a, b) => a - b)
    .join(' ');
}
