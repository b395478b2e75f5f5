import { fitTables } from './fitTables.ts';

/** Version 3 to 4: the figures of others in translation, which older releases do not have. */
export const from3 = fitTables(3, ['figure']);
