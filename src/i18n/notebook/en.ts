/** English words of the notebook. */
export const en = {
  title: 'Notebook',
  lead: 'Views that you kept, with your notes. They stay on this device and can go into a report.',
  empty: 'Nothing is kept yet. Press the pin in the corner of any chart or table.',
  note: 'Note',
  notePlaceholder: 'What does this view show, and why does it matter?',
  open: 'Open',
  remove: 'Let {title} go',
  up: 'Move {title} up',
  down: 'Move {title} down',
  stale: 'Kept from data version {before}; the atlas now holds {now}.',
  toReport: 'Put all into a report',
  removed: '{title} is gone.',
  undo: 'Undo',
  copy: 'Copy as text',
  copied: 'Copied',
} as const;
