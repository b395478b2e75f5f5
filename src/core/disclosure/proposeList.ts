import type { PublishedTable } from '../publication.ts';
import { DIMENSIONS, grainsOf, groupsOf, MEASURES, timeColumnOf } from '../schema/dimensions.ts';
import { TOTAL } from '../schema/table.ts';
import { tabulate } from '../tabulate.ts';
import type { TabulationFrame } from '../tabulationAxis.ts';
import type { Tally } from '../tally.ts';
import { isSensitiveRow, type ProtectionRule } from './rule.ts';

/** A table has few small counts when at most this share of its inner cells, zeros apart, is small: a choice, not a law. */
export const FEW = 1 / 3;

/** More inner cells than this in a year, and no protection of all of them together is tried. */
export const CELLS_MAX = 6000;

/** How a grain of a table looks in the counts. */
export interface GrainTrial {
  readonly grains: PublishedTable['grains'];
  /** Cells without any total, over all years. */
  readonly inner: number;
  /** Those of them that are not zero. */
  readonly filled: number;
  /** Those from 1 to below their threshold. */
  readonly small: number;
  /** `small` as a share of `filled`, 0 when there are none: empty cells would make a table of scattered cases look safe. */
  readonly share: number;
  /** Inner cells of one year. */
  readonly perYear: number;
}

/** What the counts say of one table of a publication list. */
export interface TableProposal extends GrainTrial {
  readonly id: string;
  readonly table: PublishedTable['table'];
  /** `keep`: few counts are small. `coarsen`: publish `proposed` instead. `refuse`: no grain of it has few small counts. */
  readonly verdict: 'keep' | 'coarsen' | 'refuse';
  /** The richest coarser grain with few small counts; null when the grain is kept, or none has. */
  readonly proposed: GrainTrial | null;
  /** Codes that could be merged, the rarest of a dimension, until few counts are small; null when that is not enough. */
  readonly merge: { readonly dimension: string; readonly codes: readonly string[] } | null;
  /** What one step more detail would cost: each with its own share of small counts. */
  readonly richer: readonly GrainTrial[];
}

/** Tries the grain of every table of a list on the counts, and proposes coarser ones where too many cells are small. */
export function proposeList(
  tallies: Partial<Readonly<Record<PublishedTable['table'], Tally>>>,
  frame: TabulationFrame,
  rule: ProtectionRule,
): TableProposal[] {
  return frame.publication.flatMap((item) => {
    const tally = tallies[item.table];
    return tally ? [proposeTable(item, tally, frame, rule)] : [];
  });
}

function proposeTable(
  item: PublishedTable,
  tally: Tally,
  frame: TabulationFrame,
  rule: ProtectionRule,
): TableProposal {
  const trial = (grains: PublishedTable['grains']) => tryGrain({ ...item, grains }, tally, frame, rule);
  const now = trial(item.grains);
  const about = { id: item.id, table: item.table, ...now };
  const richer = moreDetail(item)
    .map(trial)
    .sort((a, b) => a.share - b.share || b.inner - a.inner);
  if (fits(now)) return { ...about, verdict: 'keep', proposed: null, merge: null, richer };
  const proposed =
    lessDetail(item)
      .map(trial)
      .filter(fits)
      .sort((a, b) => b.inner - a.inner || a.share - b.share)[0] ?? null;
  const merge = mergeRarest(item, tally, frame, rule);
  return { ...about, verdict: proposed ? 'coarsen' : 'refuse', proposed, merge, richer };
}

/** A table of zeros alone tells nothing of its grain and does not count as one that fits. */
const fits = ({ filled, share, perYear }: GrainTrial): boolean =>
  filled > 0 && share <= FEW && perYear <= CELLS_MAX;

/** How often a grain has small counts. */
export function tryGrain(
  item: PublishedTable,
  tally: Tally,
  frame: TabulationFrame,
  rule: ProtectionRule,
): GrainTrial {
  const { counts, limits } = innerCells(item, tally, frame, rule, (_, code) => code);
  return { grains: item.grains, ...trialOf(counts, limits, frame) };
}

function trialOf(counts: readonly number[], limits: readonly number[], { extent }: TabulationFrame) {
  const small = counts.filter((count, k) => count > 0 && count < limits[k]!).length;
  const filled = counts.filter((count) => count > 0).length;
  const years = Number(extent.end.slice(0, 4)) - Number(extent.start.slice(0, 4)) + 1;
  return {
    inner: counts.length,
    small,
    filled,
    share: small / Math.max(1, filled),
    perYear: Math.ceil(counts.length / years),
  };
}

/** The inner counts of a table under codes that may be merged, each with the limit below which it is small. */
function innerCells(
  item: PublishedTable,
  tally: Tally,
  frame: TabulationFrame,
  rule: ProtectionRule,
  codeOf: (dimension: string, code: string) => string,
): { counts: number[]; limits: number[] } {
  const cells = tabulate(tally, { ...frame, publication: [item] });
  const names = DIMENSIONS[item.table];
  const months = item.grains.period === 'month';
  const published = names.map((name) => new Set(cells.keys[name]));
  const measure = cells.measures[MEASURES[item.table][0]!]!;
  const merged = new Map<string, { count: number; limit: number }>();
  for (let row = 0; row < cells.rows; row++) {
    const codes = names.map((name) => cells.keys[name]![row]!);
    const isInner = names.every((name, d) => {
      const code = codes[d]!;
      if (name === 'period') return (code.length === 7) === months;
      if (code === TOTAL) return item.grains[name] === undefined;
      // A group is inner where its members are not published beside it.
      return !groupsOf(item.table, name)[code]?.some((member) => published[d]!.has(member));
    });
    if (!isInner) continue;
    const key = codes.map((code, d) => codeOf(names[d]!, code)).join('|');
    const limit = isSensitiveRow(rule, cells, row) ? rule.sensitive_threshold : rule.threshold;
    const known = merged.get(key);
    merged.set(key, {
      count: (known?.count ?? 0) + measure[row]!,
      limit: Math.max(known?.limit ?? 0, limit),
    });
  }
  const all = [...merged.values()];
  return { counts: all.map(({ count }) => count), limits: all.map(({ limit }) => limit) };
}

/** The rarest codes of one dimension, as few as it takes, in the dimension where that leaves the most cells. */
function mergeRarest(
  item: PublishedTable,
  tally: Tally,
  frame: TabulationFrame,
  rule: ProtectionRule,
): TableProposal['merge'] {
  let best: { dimension: string; codes: string[]; inner: number } | null = null;
  for (const dimension of Object.keys(item.grains)) {
    if (dimension === 'period' || dimension === 'adm2_pcode') continue;
    const alone = tabulate(tally, {
      ...frame,
      publication: [{ ...item, grains: { period: 'year', [dimension]: item.grains[dimension]! } }],
    });
    const measure = alone.measures[MEASURES[item.table][0]!]!;
    const totals = new Map<string, number>();
    alone.keys[dimension]!.forEach((code, row) => {
      if (code !== TOTAL && !groupsOf(item.table, dimension)[code])
        totals.set(code, (totals.get(code) ?? 0) + measure[row]!);
    });
    const rarest = [...totals].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
    for (let n = 2; n <= rarest.length; n++) {
      const codes = rarest.slice(0, n);
      const { counts, limits } = innerCells(item, tally, frame, rule, (name, code) =>
        name === dimension && codes.includes(code) ? codes.join('+') : code,
      );
      const trial = trialOf(counts, limits, frame);
      if (trial.share > FEW) continue;
      if (!best || trial.inner > best.inner) best = { dimension, codes, inner: trial.inner };
      break;
    }
  }
  return best && { dimension: best.dimension, codes: best.codes };
}

/** Every coarser grain of a table: years for months, a coarser grain of a dimension, a dimension less. */
function lessDetail({ table, grains }: PublishedTable): PublishedTable['grains'][] {
  let ways: Record<string, string>[] = [{}];
  for (const [dimension, grain] of Object.entries(grains)) {
    const options: (string | null)[] =
      dimension === 'period'
        ? grain === 'month'
          ? ['month', 'year']
          : ['year']
        : [grain, ...Object.keys(grainsOf(table, dimension)).filter((name) => name !== grain), null];
    ways = ways.flatMap((way) =>
      options.map((option) => (option === null ? way : { ...way, [dimension]: option })),
    );
  }
  return ways;
}

/** The grains with one step more detail: months for years, one dimension more. */
function moreDetail({ table, grains }: PublishedTable): PublishedTable['grains'][] {
  const found: PublishedTable['grains'][] = [];
  if (grains.period === 'year' && timeColumnOf(table).type !== 'year')
    found.push({ ...grains, period: 'month' });
  for (const dimension of DIMENSIONS[table])
    if (dimension !== 'period' && grains[dimension] === undefined) {
      const named = Object.keys(grainsOf(table, dimension))[0];
      found.push({ ...grains, [dimension]: named ?? 'each' });
    }
  return found;
}
