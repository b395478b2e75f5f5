import type { Feature, Geometry } from 'geojson';
import { featureTable } from './featureTable.ts';
import { allBytes, type InputFile } from './inputFile.ts';
import { orUnreadable, ReadFault } from './ReadFault.ts';
import type { RawTable, ReadOptions } from './rawTable.ts';
import { scalarOf } from './recordTable.ts';
import { geometryOfGeoPackage } from './wkb.ts';

/**
 * Reads a GeoPackage (OGC 12-128r19): every table that its contents list as features or attributes. Coordinates must be in
 * degrees (EPSG:4326), as exchange files are. Throws `ReadFault` otherwise.
 */
export async function readGeoPackage(file: InputFile, options: ReadOptions): Promise<RawTable[]> {
  const { limits, sqlWasm } = options;
  if (file.size > limits.bytes) throw new ReadFault('too_large', file.name);
  const { default: initSqlJs } = await import('sql.js');
  const sql = await initSqlJs(sqlWasm === undefined ? {} : { locateFile: () => sqlWasm });
  const database = await orUnreadable(file.name, async () => new sql.Database(await allBytes(file)));
  try {
    return await orUnreadable(file.name, () => {
      const [contents] = database.exec(
        `SELECT c.table_name, g.column_name, g.srs_id FROM gpkg_contents c
         LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
         WHERE c.data_type IN ('features', 'attributes') ORDER BY c.table_name`,
      );
      if (!contents) throw new ReadFault('no_layer', file.name);
      return contents.values.map(([table, geometry, srs]) => {
        if (geometry !== null && srs !== 4326) throw new ReadFault('no_layer', file.name);
        const statement = database.prepare(`SELECT * FROM "${String(table).replaceAll('"', '""')}"`);
        const features: Feature[] = [];
        while (statement.step()) {
          const { [String(geometry)]: shape, ...values } = statement.getAsObject();
          const properties = Object.fromEntries(
            Object.entries(values).map(([name, value]) => [name, scalarOf(value)]),
          );
          const outline = shape instanceof Uint8Array ? geometryOfGeoPackage(shape) : null;
          features.push({ type: 'Feature', properties, geometry: outline as Geometry });
          if (features.length * 10 > limits.cells) throw new ReadFault('too_many_cells', file.name);
        }
        statement.free();
        return featureTable(
          file.name,
          contents.values.length > 1 ? String(table) : null,
          'geopackage',
          features,
        );
      });
    });
  } finally {
    database.close();
  }
}
