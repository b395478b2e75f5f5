import type { Furniture, PictureNote } from '#core/report/document.ts';

/** What stands below a table or picture: period, selection, source. */
export const noteText = (note: PictureNote, furniture: Furniture): string =>
  [
    ...(note.period ? [`${furniture.period}: ${note.period}`] : []),
    ...(note.filters ? [`${furniture.filters}: ${note.filters}`] : []),
    `${furniture.source}: ${note.source}`,
  ].join(' · ');
