import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** German words of the notebook. */
export const de: Widen<typeof en> = {
  title: 'Notizbuch',
  lead: 'Ansichten, die Sie behalten haben, mit Ihren Notizen. Sie bleiben auf diesem Gerät und können in einen Bericht.',
  empty: 'Noch ist nichts behalten. Drücken Sie die Nadel in der Ecke eines Diagramms oder einer Tabelle.',
  note: 'Notiz',
  notePlaceholder: 'Was zeigt diese Ansicht, und warum ist es wichtig?',
  open: 'Öffnen',
  remove: '{title} loslassen',
  up: '{title} nach oben',
  down: '{title} nach unten',
  stale: 'Behalten aus Datenfassung {before}; der Atlas hat jetzt {now}.',
  toReport: 'Alles in einen Bericht',
  removed: '{title} ist entfernt.',
  undo: 'Rückgängig',
  copy: 'Als Text kopieren',
  copied: 'Kopiert',
};
