import type { ExportTable } from './exportTable.ts';

/** The column that joins a row to its outline. */
export const AREA_COLUMN = 'adm2_pcode';

/** Whether rows of the table can be joined to outlines. */
export const hasAreas = ({ columns }: ExportTable): boolean => columns.some(({ id }) => id === AREA_COLUMN);
