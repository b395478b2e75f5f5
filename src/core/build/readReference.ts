import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Bridge } from '../cost/bridge.ts';
import { sensitiveCodes } from '../disclosure/rule.ts';
import type { DisclosureSettings, Gap, Manifest, Provenance, Source } from '../manifest.ts';
import type { PublishedTable } from '../publication.ts';
import { type AreaRow, area } from '../schema/area.ts';
import { bridge } from '../schema/bridge.ts';
import { type FacilityRow, facility } from '../schema/facility.ts';
import { type FigureRow, figure } from '../schema/figure.ts';
import { type PlaceRow, place } from '../schema/place.ts';
import { type StaffingRow, staffing } from '../schema/staffing.ts';
import type { RowOf, Table } from '../schema/table.ts';
import {
  PROGRAMME_NAMES,
  PROGRAMME_TABLES,
  type ProgrammeTable,
  TABLE_NAMES,
  type TableName,
} from '../schema/tables.ts';
import { checkReference } from './checkReference.ts';
import { BadInput, type Problem } from './problems.ts';
import { readTable } from './readTable.ts';
import { type CensusUnit, censusUnit, type Gazetteer, gazetteer } from './referenceTables.ts';
import { sha256Hex } from './sha256Hex.ts';

/** `atlas.json` as it lies in the folder: the method of protection and the sensitive codes may be left out. */
interface SettingsFile extends Omit<AtlasSettings, 'disclosure'> {
  readonly disclosure: Partial<Pick<DisclosureSettings, 'method' | 'sensitive'>> &
    Omit<DisclosureSettings, 'method' | 'sensitive' | 'audited'>;
}

/** Without a method controlled rounding is meant, without sensitive codes those of the schemas. What is not there at all is left for the checks to report. */
const withMethod = (settings: SettingsFile | null): AtlasSettings =>
  (settings?.disclosure
    ? {
        ...settings,
        disclosure: { method: 'controlled-rounding', sensitive: sensitiveCodes(), ...settings.disclosure },
      }
    : settings) as AtlasSettings;

/** `atlas.json`: what is said once about an atlas. */
export interface AtlasSettings {
  readonly atlas: Manifest['atlas'];
  readonly extent: Manifest['extent'];
  readonly origins: readonly string[];
  readonly disclosure: Omit<DisclosureSettings, 'audited'>;
  /** What was never collected. */
  readonly gaps?: readonly Gap[];
  readonly tables: Readonly<Record<TableName, { provenance: Provenance; sources: readonly Source[] }>>;
}

/** The rows of every table of the programme; none where the folder has no such file. */
export type ProgrammeRows = {
  readonly [K in ProgrammeTable]: readonly RowOf<(typeof PROGRAMME_TABLES)[K]>[];
};

/** A reference folder, read and checked. */
export interface Reference {
  readonly settings: AtlasSettings;
  readonly publication: readonly PublishedTable[];
  readonly topology: Topology;
  readonly water: FeatureCollection;
  /** Empty when the folder has no list of bridges. */
  readonly bridges: readonly Bridge[];
  readonly area: readonly AreaRow[];
  readonly units: readonly CensusUnit[];
  readonly localities: readonly Gazetteer[];
  readonly place: readonly PlaceRow[];
  readonly facility: readonly FacilityRow[];
  readonly staffing: readonly StaffingRow[];
  readonly figure: readonly FigureRow[];
  readonly programme: ProgrammeRows;
  /** District codes in the order of the area table. */
  readonly districts: readonly string[];
  readonly personsByDistrict: ReadonlyMap<string, number>;
  /** SHA-256 of every file read, by name. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** Files that a governorate may do without: then there are no such rows, and the screens that need them say so. */
const OPTIONAL: readonly string[] = ['bridge', 'facility', 'staffing', 'figure', ...PROGRAMME_NAMES];

/** The text of a file of a folder, or null when it is not there. */
export type ReadText = (file: string) => string | null;

/** Reads the files of a reference folder. Throws `BadInput` with everything that is wrong: file, row, column and remedy. */
export function readReference(read: ReadText): Reference {
  const problems: Problem[] = [];
  const hashes: Record<string, string> = {};
  const text = (file: string): string => {
    const found = read(file);
    if (found === null) {
      problems.push({ file, says: 'the file is missing', fix: 'Put it into the reference folder' });
      return '';
    }
    // Line ends are made equal first, so that a checkout on Windows has the same hashes.
    const content = found.replaceAll('\r\n', '\n');
    hashes[file] = sha256Hex(content);
    return content;
  };
  const json = <T>(file: string): T => {
    const content = text(file);
    try {
      return JSON.parse(content || 'null') as T;
    } catch (cause) {
      problems.push({ file, says: `not valid JSON (${(cause as Error).message})`, fix: 'Correct the file' });
      return null as T;
    }
  };

  const settings = withMethod(json<SettingsFile>('atlas.json'));
  const publication = json<PublishedTable[]>('publication.json');
  const topology = json<Topology>('areas.topojson');
  const water = json<FeatureCollection>('water.json');
  /** The rows of a file: none where it may be missing and is, and one problem where it may not. */
  const rows = <T extends Table>(name: string, table: T): RowOf<T>[] => {
    const file = `${name}.csv`;
    const mayMiss = OPTIONAL.includes(name);
    if (read(file) !== null) return readTable(file, text(file), table, problems);
    if (!mayMiss) text(file);
    return [];
  };
  const bridgeRows = rows('bridge', bridge);
  const areaRows = rows('area', area);
  const units = rows('population', censusUnit);
  const localities = rows('locality', gazetteer);
  const placeRows = rows('place', place);
  const facilityRows = rows('facility', facility);
  const staffingRows = rows('staffing', staffing);
  const figureRows = rows('figure', figure);
  const programme = Object.fromEntries(
    PROGRAMME_NAMES.map((name) => [name, rows(name, PROGRAMME_TABLES[name])]),
  ) as unknown as ProgrammeRows;
  const missing = OPTIONAL.filter((name) => read(`${name}.csv`) === null);
  for (const name of TABLE_NAMES)
    if (settings && !settings.tables?.[name] && !missing.includes(name))
      problems.push({
        file: 'atlas.json',
        column: `tables.${name}`,
        says: 'provenance and sources are missing',
        fix: 'Say where the rows come from',
      });
  if (problems.length > 0) throw new BadInput(problems);

  const districts = areaRows.filter((row) => row.level === 'adm2' && row.inside).map((row) => row.pcode);
  const personsByDistrict = new Map(
    districts.map((code) => [
      code,
      units
        .filter((unit) => unit.adm2_pcode === code)
        .reduce((all, unit) => all + unit.female + unit.male, 0),
    ]),
  );
  const reference: Reference = {
    settings,
    publication,
    topology,
    water,
    bridges: bridgeRows.map(({ bridge_id, name, name1, lat, lon, status }) => ({
      bridge_id,
      name,
      name1,
      lat,
      lon,
      status,
    })),
    area: areaRows,
    units,
    localities,
    place: placeRows,
    facility: facilityRows,
    staffing: staffingRows,
    figure: figureRows,
    programme,
    districts,
    personsByDistrict,
    hashes,
  };
  const found = checkReference(reference);
  if (found.length > 0) throw new BadInput(found);
  return reference;
}
