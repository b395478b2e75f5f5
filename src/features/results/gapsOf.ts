import type { MissingReason } from '#core/cell.ts';
import type { MatrixLine } from '#core/indicators/matrixLine.ts';

/** What an indicator lacks: a kind of gap, and the years in which it gapes. */
export interface YearGap {
  readonly kind:
    | 'noBaseline'
    | 'noTarget'
    | 'noWave'
    | 'notCollected'
    | 'notPublished'
    | 'lowBase'
    | 'noDenominator'
    | 'withheld';
  readonly years: readonly number[];
}

const KINDS = {
  'not-collected': 'notCollected',
  'not-published': 'notPublished',
  'low-base': 'lowBase',
  'no-denominator': 'noDenominator',
} as const satisfies Readonly<Record<MissingReason, YearGap['kind']>>;

/**
 * The gaps of a line, each with its years; none when every year has all. A target is missed only after the year of the
 * baseline, since the way begins there.
 */
export function gapsOf({ indicator, years }: MatrixLine): readonly YearGap[] {
  const found = new Map<YearGap['kind'], number[]>();
  const note = (kind: YearGap['kind'], year: number) => found.set(kind, [...(found.get(kind) ?? []), year]);
  const baseline = years.find((one) => one.baseline)?.baseline ?? null;
  for (const { year, target, actual } of years) {
    const { cell } = actual;
    if (cell.kind === 'suppressed') note('withheld', year);
    if (cell.kind === 'missing')
      note(
        indicator.value.kind === 'survey' && cell.reason === 'not-collected' ? 'noWave' : KINDS[cell.reason],
        year,
      );
    if (!target && (baseline === null || year > baseline.year)) note('noTarget', year);
  }
  return [
    ...(baseline === null ? [{ kind: 'noBaseline' as const, years: [] }] : []),
    ...[...found].map(([kind, at]) => ({ kind, years: at })),
  ];
}
