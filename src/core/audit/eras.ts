import type { Box } from './boxes.ts';

/** Boxes of one year, and which of their dimensions tell apart the codes of one: a month has its own and that of its era. */
export interface Told {
  readonly boxes: readonly Box[];
  readonly sides: readonly (readonly number[])[];
}

/**
 * Boxes of one year with the eras of their releases as a further dimension: the months up to the end of an earlier release, and
 * those since. A year that a release held in part then tells eras apart and not months, so that what is published by year alone
 * is not split into months. That no month lies in another era is said by boxes of nothing, so that the counts that fit are the
 * same as without eras. Without earlier years the boxes are as they were.
 */
export function withEras(boxes: readonly Box[], period: number): Told {
  const own = boxes[0]!.singles.map((_, d) => [d]);
  const spans = [
    ...new Map(boxes.map(({ singles }) => [singles[period]!.join(), singles[period]!])).values(),
  ];
  const years = spans.filter((months) => months.length > 1);
  if (years.length < 2) return { boxes, sides: own };
  const months = [...new Set(spans.flat())].sort();
  const eraOf = (month: string) => years.map((year) => (year.includes(month) ? '1' : '0')).join('');
  const eras = [...new Set(months.map(eraOf))];
  const told = boxes.map((box): Box => {
    const span = box.singles[period]!;
    const singles = box.singles.map((codes, d) => (d === period && span.length > 1 ? months : codes));
    return {
      ...box,
      singles: [...singles, eras.filter((era) => span.some((month) => eraOf(month) === era))],
    };
  });
  const all = boxes[0]!.singles.map((_, d) =>
    d === period ? months : [...new Set(boxes.flatMap(({ singles }) => singles[d]!))],
  );
  const nothing = eras.map(
    (era): Box => ({
      ...boxes[0]!,
      name: `months outside ${era}`,
      singles: [
        ...all.map((codes, d) => (d === period ? months.filter((month) => eraOf(month) !== era) : codes)),
        [era],
      ],
      cell: { kind: 'exact', value: 0, low: 0, high: 0 },
      before: null,
      releases: 0,
      low: 0,
      high: 0,
      base: 0,
      limit: 0,
    }),
  );
  return {
    boxes: [...told, ...nothing],
    sides: own.map((side) => (side[0] === period ? [period, own.length] : side)),
  };
}
