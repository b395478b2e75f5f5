import type { ColumnProfile, TableProfile } from '../importing/profileTable.ts';
import type { PlaceIndex } from '../places/placeIndex.ts';
import { readNumber } from '../read/readNumber.ts';
import type { KnownFormat } from '../recognise/knownFormat.ts';
import { personalContent } from './personalContent.ts';
import { personalHeader } from './personalHeader.ts';
import type { PersonalColumn } from './personalKind.ts';

/**
 * The columns of a table that hold personal data, by header and by content. Columns that a recognised format declares
 * harmless (places and codes of published lists) are not suspected. A file with any such column is refused until the steward
 * drops them; a column that is dropped is never read.
 */
export function findPersonal(
  profile: TableProfile,
  format: KnownFormat | null,
  index: PlaceIndex | null,
): PersonalColumn[] {
  const isPlace = (text: string) =>
    index !== null && (['adm2', 'adm3', 'locality', 'adm1'] as const).some((level) => index.has(text, level));
  const points = coordinatesOfPersons(profile);
  return profile.columns.flatMap((column): PersonalColumn[] => {
    const { name, name1 } = column.column;
    if (column.filled === 0 || format?.isHarmless(column.column)) return [];
    if (points.includes(name)) return [{ column: name, kind: 'coordinates', by: 'content' }];
    const places = [...column.values.keys()].slice(0, 200);
    const ofPlaces = places.length > 0 && places.filter(isPlace).length / places.length > 0.5;
    const kind = ofPlaces ? null : (personalHeader(name) ?? (name1 ? personalHeader(name1) : null));
    // A short list of codes under `details` tells nobody's story.
    if (kind && !(kind === 'free_text' && isShortList(column))) return [{ column: name, kind, by: 'header' }];
    const seen = personalContent(column, isPlace);
    return seen ? [{ column: name, kind: seen, by: 'content' }] : [];
  });
}

const isShortList = ({ values, filled, more }: ColumnProfile): boolean =>
  !more && values.size <= 12 && filled > values.size * 3;

/**
 * Pairs of coordinates that are finer than a hundred metres (more than three decimals) and nearly all different: where
 * someone lives. Coordinates of places repeat, or are coarse.
 */
function coordinatesOfPersons({ columns }: TableProfile): string[] {
  const found = columns.filter(({ column, numbers, sample, values, filled, more }) => {
    if (!/lat|lon|lng|_x$|_y$|^x$|^y$|coord|خط/i.test(column.name) || numbers < 0.9 || filled < 5)
      return false;
    const fine = sample.filter((cell) => {
      const value = readNumber(cell);
      return value !== null && Math.abs(value * 1000 - Math.round(value * 1000)) > 1e-6;
    });
    return fine.length / sample.length > 0.5 && (more || values.size / filled > 0.5);
  });
  return found.map(({ column }) => column.name);
}
