import type { FeatureCollection, Geometry } from 'geojson';
import { AREA_COLUMN } from '#core/export/areaColumn.ts';
import { aboutLines, type ExportAbout } from '#core/export/exportAbout.ts';
import { type ExportTable, flatColumns } from '#core/export/exportTable.ts';

/** Outlines by `pcode`, WGS 84. */
export type Outlines = FeatureCollection<Geometry, { readonly pcode: string }>;

/** A table as GeoJSON (RFC 7946), one feature a row; a row whose area has no outline keeps a null geometry. */
export async function writeGeoJson(table: ExportTable, about: ExportAbout, outlines: Outlines) {
  const columns = flatColumns(table);
  const shapes = new Map(outlines.features.map(({ properties, geometry }) => [properties.pcode, geometry]));
  const features = table.rows.map((_, row) => {
    const properties = Object.fromEntries(columns.map(({ id, values }) => [id, values[row] ?? null]));
    return { type: 'Feature', geometry: shapes.get(String(properties[AREA_COLUMN])) ?? null, properties };
  });
  const collection = { type: 'FeatureCollection', about: Object.fromEntries(aboutLines(about)), features };
  return new TextEncoder().encode(`${JSON.stringify(collection)}\n`);
}
