import type { Manifest } from '../manifest.ts';
import { PROTECTED_TABLES, type ProtectedTable, TABLE_NAMES, type TableName } from '../schema/tables.ts';
import { stableJson } from '../stableJson.ts';
import { compareCells } from './compareCells.ts';
import { compareFacts } from './compareFacts.ts';
import { countsIn, factsIn, type OpenedRelease } from './openedRelease.ts';
import type {
  CellChange,
  ComparedRelease,
  ReleaseDiff,
  RowChange,
  SettingChange,
  TableDiff,
} from './releaseDiff.ts';

/** Which table is being compared, and how many of all are done. */
export interface ComparisonStep {
  readonly table: TableName;
  readonly done: number;
  readonly total: number;
}

/** Compares two releases, the earlier one first: every table by the keys of its rows, and what the manifests say. */
export function compareReleases(
  before: OpenedRelease,
  after: OpenedRelease,
  progress: (step: ComparisonStep) => void = () => {},
): ReleaseDiff {
  const tables: TableDiff[] = [];
  const cells: CellChange[] = [];
  const rows: RowChange[] = [];
  TABLE_NAMES.forEach((table, done) => {
    progress({ table, done, total: TABLE_NAMES.length });
    const [was, is] = [before.manifest.tables[table], after.manifest.tables[table]];
    // Equal bytes need no reading; but a year of equal counts may still hold more months, and that is no change of any row.
    if (was.sha256 === is.sha256) {
      tables.push({ table, before: was.rows, after: is.rows, added: 0, changed: 0, withdrawn: 0 });
      return;
    }
    if (isProtected(table)) {
      const found = compareCells(
        { table: countsIn(before, table), extent: before.manifest.extent },
        { table: countsIn(after, table), extent: after.manifest.extent },
      );
      tables.push(found.rows);
      cells.push(...found.cells);
    } else {
      const found = compareFacts(table, factsIn(before, table), factsIn(after, table));
      tables.push(found.rows);
      rows.push(...found.changes);
    }
  });
  cells.sort((a, b) => Math.abs(b.by ?? 0) - Math.abs(a.by ?? 0));
  return {
    before: named(before.manifest),
    after: named(after.manifest),
    settings: changedSettings(before.manifest, after.manifest),
    publication: changedList(before.manifest.publication, after.manifest.publication),
    outlines: before.manifest.files.areas.sha256 !== after.manifest.files.areas.sha256,
    tables,
    cells,
    rows,
  };
}

const isProtected = (table: TableName): table is ProtectedTable => table in PROTECTED_TABLES;

const named = ({ data_version, atlas, extent, schema_version, follows }: Manifest): ComparedRelease => ({
  data_version,
  as_of: atlas.as_of,
  extent,
  schema_version,
  revision: follows?.revision?.name ?? null,
});

/** What the manifests say of rule, reach and codes, where it differs. */
function changedSettings(before: Manifest, after: Manifest): SettingChange[] {
  const sayings = (manifest: Manifest): [string, unknown][] => [
    ['atlas', manifest.atlas.id],
    ['extent', `${manifest.extent.start} to ${manifest.extent.end}`],
    ['districts', manifest.districts],
    ['origins', manifest.origins],
    ...Object.entries(manifest.disclosure).map(([name, value]): [string, unknown] => [
      `disclosure.${name}`,
      value,
    ]),
    ['gaps', manifest.gaps ?? []],
    ['coarsened', manifest.coarsened ?? []],
  ];
  const say = (value: unknown) =>
    value === undefined ? '' : typeof value === 'string' ? value : stableJson(value).trim();
  const [was, is] = [new Map(sayings(before)), new Map(sayings(after))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((setting) => {
    const [x, y] = [say(was.get(setting)), say(is.get(setting))];
    return x === y ? [] : [{ setting, before: x, after: y }];
  });
}

function changedList(
  before: Manifest['publication'],
  after: Manifest['publication'],
): ReleaseDiff['publication'] {
  const was = new Map(before.map((item) => [item.id, stableJson(item)]));
  const is = new Map(after.map((item) => [item.id, stableJson(item)]));
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    changed: [...is].flatMap(([id, text]) => (was.has(id) && was.get(id) !== text ? [id] : [])),
    withdrawn: [...was.keys()].filter((id) => !is.has(id)),
  };
}
