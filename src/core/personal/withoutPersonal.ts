import type { TableProfile } from '../importing/profileTable.ts';
import type { PersonalColumn } from './personalKind.ts';

/** A profile in which personal columns hold nothing: their values go no further than the look at them. */
export function withoutPersonal(profile: TableProfile, personal: readonly PersonalColumn[]): TableProfile {
  const names = new Set(personal.map(({ column }) => column));
  if (names.size === 0) return profile;
  const hidden = profile.columns.map(({ column }) => names.has(column.name));
  return {
    ...profile,
    columns: profile.columns.map((column, k) =>
      hidden[k] ? { ...column, values: new Map(), sample: [] } : column,
    ),
    preview: profile.preview.map((row) => row.map((cell, k) => (hidden[k] ? null : cell))),
  };
}
