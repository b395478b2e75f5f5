import type { ClassScale } from '#core/classes.ts';
import { fill, type Messages } from '#i18n/messages.ts';

/** A class's two breaks in words: "10–20", or "−30% to −10%" where a dash beside a minus could not be read. */
export function classLabel(
  { breaks }: Pick<ClassScale, 'breaks'>,
  k: number,
  formatBreak: (value: number) => string,
  { range, t }: { readonly range: (low: string, high: string) => string; readonly t: Messages },
): string {
  const [low, high] = [breaks[k]!, breaks[k + 1]!];
  const [from, to] = [formatBreak(low), formatBreak(high)];
  return breaks[0]! < 0 ? fill(t.cell.rangeSigned, { low: from, high: to }) : range(from, to);
}
