import type { RawColumn } from '../read/rawTable.ts';
import type { KnownFormat } from './knownFormat.ts';

/** Hashtags (hxlstandard.org, version 1.1) and the role that each has; attributes may stand in any order. */
const ROLES: readonly (readonly [role: string, tag: string, attributes: readonly string[]])[] = [
  ['origin_code', '#adm1', ['origin', 'code']],
  ['origin_adm1', '#adm1', ['origin']],
  ['origin_adm2', '#adm2', ['origin']],
  ['place_code', '#adm3', ['code']],
  ['place_code', '#adm2', ['code']],
  ['adm3', '#adm3', []],
  ['adm2', '#adm2', []],
  ['adm1', '#adm1', []],
  ['locality', '#loc', []],
  ['lat', '#geo', ['lat']],
  ['lon', '#geo', ['lon']],
  ['date', '#date', ['reported']],
  ['date', '#date', ['start']],
  ['date', '#date', []],
  ['category', '#event', ['type']],
  ['category', '#event', []],
  ['driver', '#cause', []],
  ['households', '#affected', ['hh']],
  ['households', '#population', ['hh']],
  ['persons', '#affected', ['ind']],
  ['persons', '#affected', ['idps']],
  ['persons', '#affected', []],
  ['outcome', '#status', []],
  ['sex', '#respondee', ['gender']],
  ['record_id', '#event', ['id']],
  ['record_id', '#meta', ['id']],
];

function roleOf({ tag }: RawColumn): string | null {
  if (!tag) return null;
  const [name, ...attributes] = tag.toLowerCase().split('+');
  const codes = ['code', 'id', 'origin', 'dest', 'lat', 'lon'];
  const found = ROLES.find(
    ([, wanted, least]) =>
      wanted === name &&
      least.every((attribute) => attributes.includes(attribute)) &&
      // A code is no name, and an origin is not the place itself.
      codes.every((attribute) => least.includes(attribute) || !attributes.includes(attribute)),
  );
  return found?.[0] ?? null;
}

/** Any table with a row of hashtags. */
export const hxl: KnownFormat = {
  name: 'hxl',
  fits: (columns) => (columns.some(({ tag }) => tag) ? 0.7 : 0),
  feeds: (columns) => {
    const roles = columns.map(roleOf);
    if (roles.includes('category')) return 'incident';
    return roles.includes('households') || roles.includes('persons') ? 'arrival' : null;
  },
  roleOf,
  isHarmless: (column) => {
    const role = roleOf(column);
    return role !== null && role !== 'lat' && role !== 'lon' && role !== 'record_id';
  },
};
