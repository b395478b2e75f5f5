import { type Cell, sumCells } from '../cell.ts';
import { addMonths, listMonths, type Month, type Period } from '../period.ts';

/**
 * The running total of a period, month by month. The doubt adds up as the months do; a gap in one month makes a gap of all
 * that follow, since a total without it would be too low.
 */
export function cumulate(cells: ReadonlyMap<Month, Cell>, period: Period): ReadonlyMap<Month, Cell> {
  const running = new Map<Month, Cell>();
  const parts: Cell[] = [];
  for (const month of listMonths(period)) {
    parts.push(cells.get(month) ?? { kind: 'missing', reason: 'not-collected' });
    running.set(month, sumCells(parts));
  }
  return running;
}

/** The same months `years` earlier, named by the months of the period, so that both lie on one axis. */
export function shiftBack(
  cells: ReadonlyMap<Month, Cell>,
  period: Period,
  years: number,
): ReadonlyMap<Month, Cell> {
  return new Map(
    listMonths(period).flatMap((month) => {
      const cell = cells.get(addMonths(month, -12 * years));
      return cell ? [[month, cell] as const] : [];
    }),
  );
}
