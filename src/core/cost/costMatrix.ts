import type { CostUnit, TravelCost } from './travelCost.ts';

/** Names that a file may use for its three columns, in any case. */
const NAMES = {
  origin: ['origin', 'from', 'demand', 'demand_id', 'origin_id'],
  destination: ['destination', 'to', 'site', 'site_id', 'destination_id'],
  cost: ['minutes', 'min', 'cost', 'km', 'distance', 'distance_km'],
} as const;

/** What is wrong with a file of costs, and where; `row` is the row that a spreadsheet shows. */
export type MatrixFault =
  | { readonly kind: 'no_column'; readonly wanted: keyof typeof NAMES; readonly names: readonly string[] }
  | { readonly kind: 'bad_cost'; readonly row: number; readonly column: string; readonly value: string }
  | {
      readonly kind: 'twice';
      readonly row: number;
      readonly first_row: number;
      readonly origin: string;
      readonly destination: string;
    }
  /** No row of the file names a demand point and a site of the question. */
  | {
      readonly kind: 'nothing_known';
      readonly origins: readonly string[];
      readonly destinations: readonly string[];
    };

export interface MatrixAnswer {
  /** Null when a fault leaves nothing to go by. */
  readonly cost: TravelCost | null;
  /** In the order of the rows; empty when all is well. Any fault leaves `cost` null. */
  readonly faults: readonly MatrixFault[];
  /** Pairs of the question that the file does not hold: no way. */
  readonly missing: number;
  /** Rows that name an origin or destination that is not in the question; they are left out. */
  readonly unknown_rows: number;
}

/** The unit of a table of costs, by the name of its column: kilometres when that says so, else minutes. */
export const matrixUnit = (columns: readonly string[]): CostUnit => {
  const names: readonly string[] = NAMES.cost;
  const column = columns.find((name) => names.includes(name.trim().toLowerCase()));
  return column && /^(km|distance)/i.test(column.trim()) ? 'km' : 'min';
};

/**
 * Reads ready costs from a table of origin, destination and minutes (or km, by the column's name). Pairs that are not
 * in it cannot be travelled, except from a point to itself. `first_row` is the row number of the first row of data.
 */
export function costMatrix(
  file: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
  demand_ids: readonly string[],
  site_ids: readonly string[],
  first_row = 2,
): MatrixAnswer {
  const none = (faults: readonly MatrixFault[]): MatrixAnswer => ({
    cost: null,
    faults,
    missing: 0,
    unknown_rows: 0,
  });
  const at = (wanted: keyof typeof NAMES) =>
    columns.findIndex((name) => (NAMES[wanted] as readonly string[]).includes(name.trim().toLowerCase()));
  const place = { origin: at('origin'), destination: at('destination'), cost: at('cost') };
  const absent = (Object.keys(place) as (keyof typeof NAMES)[]).filter((wanted) => place[wanted] < 0);
  if (absent.length > 0)
    return none(absent.map((wanted) => ({ kind: 'no_column', wanted, names: NAMES[wanted] })));

  const m = site_ids.length;
  const demand = new Map(demand_ids.map((id, i) => [id, i] as const));
  const site = new Map(site_ids.map((id, j) => [id, j] as const));
  const cost = new Float64Array(demand_ids.length * m).fill(Number.POSITIVE_INFINITY);
  const rowOf = new Int32Array(cost.length);
  const faults: MatrixFault[] = [];
  const seen = { origins: new Set<string>(), destinations: new Set<string>() };
  let unknown_rows = 0;
  rows.forEach((values, k) => {
    if (values.every((value) => value === null || value === '')) return;
    const row = first_row + k;
    const origin = String(values[place.origin] ?? '').trim();
    const destination = String(values[place.destination] ?? '').trim();
    const written = values[place.cost];
    const text = String(written ?? '').trim();
    const value = text === '' || typeof written === 'boolean' ? Number.NaN : Number(text);
    if (!(value >= 0 && Number.isFinite(value))) {
      faults.push({ kind: 'bad_cost', row, column: columns[place.cost]!, value: text });
      return;
    }
    seen.origins.add(origin);
    seen.destinations.add(destination);
    const i = demand.get(origin);
    const j = site.get(destination);
    if (i === undefined || j === undefined) {
      unknown_rows++;
      return;
    }
    const pair = i * m + j;
    if (rowOf[pair]! > 0 && cost[pair] !== value)
      faults.push({ kind: 'twice', row, first_row: rowOf[pair]!, origin, destination });
    rowOf[pair] = row;
    cost[pair] = value;
  });
  if (faults.length === 0 && !rowOf.some((row) => row > 0))
    faults.push({
      kind: 'nothing_known',
      origins: [...seen.origins].slice(0, 3),
      destinations: [...seen.destinations].slice(0, 3),
    });
  if (faults.length > 0) return { ...none(faults), unknown_rows };
  let missing = 0;
  demand_ids.forEach((id, i) => {
    site_ids.forEach((other, j) => {
      if (rowOf[i * m + j]! > 0) return;
      if (id === other) cost[i * m + j] = 0;
      else missing++;
    });
  });
  return {
    cost: { label: { kind: 'matrix', file }, unit: matrixUnit(columns), cost, snaps: [] },
    faults,
    missing,
    unknown_rows,
  };
}
