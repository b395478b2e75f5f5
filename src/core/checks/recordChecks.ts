import type { Check } from './check.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { numbers } from './numbers.ts';
import { origins } from './origins.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { rounds } from './rounds.ts';
import { shape } from './shape.ts';

/** Every check of records, in the order in which a row meets them; another is one file and its line here. */
export const RECORD_CHECKS: readonly Check[] = [
  shape,
  persons,
  duplicates,
  dates,
  places,
  origins,
  codes,
  numbers,
  rounds,
];
