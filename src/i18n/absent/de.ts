import type { Widen } from '../messages.ts';
import type { en } from './en.ts';

/** German words of a screen whose records an atlas does not hold. */
export const de: Widen<typeof en> = {
  lead: 'Dieser Atlas enthält für diese Ansicht noch nichts.',
  missing: 'Was fehlt',
  bring:
    'Einträge kommen als Datei hinein, etwa CSV, Excel oder KoBoToolbox. Sie werden gezählt und geschützt, bevor etwas gezeigt wird.',
  open: 'Einträge einbringen',
  folder:
    'Diese Tabellen gehören zum Ordner des Gouvernements: Legen Sie {files} zu den anderen Dateien und bauen Sie den Atlas neu.',
};
