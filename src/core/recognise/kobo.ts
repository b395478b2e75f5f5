import type { RawColumn } from '../read/rawTable.ts';
import { bareName, type KnownFormat } from './knownFormat.ts';

/** System columns of a KoBoToolbox export (kobotoolbox/formpack); user names and comments among them are personal. */
const SYSTEM = [
  'start',
  'end',
  '_id',
  '_uuid',
  '_submission_time',
  '_validation_status',
  '_tags',
  '_index',
  '_parent_table_name',
  '_parent_index',
  '__version__',
  '_status',
  '_submission__id',
  '_submission__uuid',
];
const isSystem = ({ name }: RawColumn) => SYSTEM.includes(name.toLowerCase());
/** The last part of a question inside groups: `case/place/district`. */
export const questionOf = (name: string): string => name.split('/').at(-1) ?? name;

/** Answers to a KoBoToolbox form: the questions are the user's own, so that their roles are guessed from names and values. */
export const kobo: KnownFormat = {
  name: 'kobo',
  fits: (columns) => {
    const found = columns.filter(isSystem).map(({ name }) => bareName(name));
    const sure =
      found.includes('uuid') || found.includes('submissiontime') || found.includes('submissionuuid');
    return sure && found.length >= 3 ? 0.9 : 0;
  },
  feeds: () => null,
  roleOf: ({ name }) => {
    if (name === '_uuid' || name === '_submission__uuid') return 'record_id';
    if (/^_.+_latitude$/.test(name)) return 'lat';
    if (/^_.+_longitude$/.test(name)) return 'lon';
    return null;
  },
  isHarmless: isSystem,
};
