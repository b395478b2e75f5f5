import { type Zippable, zipSync } from 'fflate';

/** The earliest date that a zip can hold: the same content gives the same bytes at any time. */
const STEADY_DATE = new Date('1980-01-01T12:00:00');

/** Files as one zip whose bytes depend on the files alone. */
export const steadyZip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: STEADY_DATE, level: 6 }]]),
    ) as Zippable,
  ) as Uint8Array<ArrayBuffer>;
