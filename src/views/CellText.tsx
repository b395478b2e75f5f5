import type { Cell } from '#core/cell.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';

export interface CellTextProps {
  readonly cell: Cell;
  readonly unit?: CellUnit;
}

/** A cell in a few characters, its full wording on hover. */
export function CellText({ cell, unit }: CellTextProps) {
  const { format } = useI18n();
  const short = format.cellShort(cell, unit);
  const long = format.cell(cell, unit);
  return <span title={long}>{short}</span>;
}
