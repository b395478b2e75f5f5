import type { Topology } from 'topojson-specification';
import { arrowRows } from '../build/arrowRows.ts';
import { arrowStream } from '../build/arrowStream.ts';
import { plainTable, type Value } from '../build/builtTable.ts';
import { coverageSummary } from '../build/coverageSummary.ts';
import { bytesOf, fileOf, versionOf } from '../build/fileOf.ts';
import { defaultFilters } from '../filters.ts';
import type { Manifest, Source } from '../manifest.ts';
import type { OpenedRelease } from '../releases/openedRelease.ts';
import type { AreaRow } from '../schema/area.ts';
import type { FacilityRow } from '../schema/facility.ts';
import type { LocalityRow } from '../schema/locality.ts';
import type { PopulationRow } from '../schema/population.ts';
import { TABLE_NAMES, type TableName } from '../schema/tables.ts';
import { stableJson } from '../stableJson.ts';
import type { Summary } from '../summary.ts';
import type { DistrictPersons } from './districtPersons.ts';
import { type Outline, renewOutlines } from './renewOutlines.ts';
import { renewPopulation } from './renewPopulation.ts';

/** What of a release's reference is to be replaced. */
export interface Renewal {
  readonly persons?: { readonly totals: DistrictPersons; readonly source: string };
  readonly outlines?: {
    readonly level: 'adm2' | 'adm3';
    readonly byCode: ReadonlyMap<string, Outline>;
    readonly source: string;
  };
}

/**
 * A release with another population, other outlines, or both. Every protected count, and with them the certificate, stays as it is;
 * shares, rates and coverage are made from the new population. The data version is another.
 */
export function renewRelease({ manifest, files: before }: OpenedRelease, renewal: Renewal): OpenedRelease {
  const held = (name: string) => before.get(name)!;
  const rowsOf = <Row>(table: TableName) =>
    arrowRows<Row>(held(manifest.tables[table].file)).map((row) => ({ ...row }));
  const replaced = new Map<TableName, { rows: readonly object[]; source: string }>();
  let topology = JSON.parse(new TextDecoder().decode(held(manifest.files.areas.file))) as Topology;
  let localities = rowsOf<LocalityRow>('locality');
  if (renewal.persons) {
    const { totals, source } = renewal.persons;
    const made = renewPopulation(rowsOf<PopulationRow>('population'), localities, totals, source);
    localities = [...made.localities];
    replaced.set('population', { rows: made.population, source });
    replaced.set('locality', { rows: localities, source });
  }
  if (renewal.outlines) {
    const { level, byCode, source } = renewal.outlines;
    const made = renewOutlines(topology, level, byCode);
    topology = made.topology;
    const area = rowsOf<AreaRow>('area').map((row) => ({
      ...row,
      area_km2: row.inside ? (made.areas.get(row.pcode) ?? row.area_km2) : row.area_km2,
    }));
    replaced.set('area', { rows: area, source });
  }

  const files = new Map<string, Uint8Array>();
  for (const name of TABLE_NAMES) {
    const now = replaced.get(name);
    files.set(
      `${name}.arrow`,
      now
        ? arrowStream(plainTable(name, now.rows as Readonly<Record<string, Value>>[]))
        : held(manifest.tables[name].file),
    );
  }
  files.set('areas.topojson', bytesOf(stableJson(topology)));
  files.set('water.json', held(manifest.files.water.file));
  if (manifest.files.bridges) files.set('bridges.json', held(manifest.files.bridges.file));
  const data_version = versionOf(files);
  const filters = defaultFilters(manifest.extent);
  const summary: Summary = {
    data_version,
    filters,
    outlines: topology,
    // Answers that used the former population would be wrong, so that the database answers anew.
    answers: [],
    coverage: coverageSummary(localities, rowsOf<FacilityRow>('facility'), filters.radius_km),
  };
  files.set('summary.json', bytesOf(stableJson(summary)));
  const { certificate } = manifest.files;
  if (certificate && before.has(certificate.file)) files.set('certificate.json', held(certificate.file));
  const { file: _, ...follows } = manifest.follows ?? {};

  const next: Manifest = {
    ...manifest,
    data_version,
    tables: Object.fromEntries(
      TABLE_NAMES.map((name) => {
        const now = replaced.get(name);
        const about = now
          ? { provenance: 'imported' as const, sources: [sourceOf(now.source)], rows: now.rows.length }
          : {};
        return [name, { ...manifest.tables[name], ...about, ...fileOf(files, `${name}.arrow`) }];
      }),
    ) as unknown as Manifest['tables'],
    files: {
      areas: fileOf(files, 'areas.topojson'),
      water: fileOf(files, 'water.json'),
      summary: fileOf(files, 'summary.json'),
      ...(files.has('bridges.json') ? { bridges: fileOf(files, 'bridges.json') } : {}),
      ...(files.has('certificate.json') ? { certificate: fileOf(files, 'certificate.json') } : {}),
    },
    ...(manifest.follows ? { follows: follows as Manifest['follows'] & object } : {}),
  };
  files.set('manifest.json', bytesOf(stableJson(next, 2)));
  return { manifest: next, files };
}

const sourceOf = (file: string): Source => ({ title: file, licence: 'As the file says' });
