import { type Cell, exact, hasValue, suppressed } from '../cell.ts';
import { MEASURES } from '../schema/dimensions.ts';
import type { TrueCells } from '../tabulate.ts';
import type { FormerYear } from './formerYear.ts';
import { hideTogether } from './hideTogether.ts';
import type { HidingProblem } from './hidingProblem.ts';
import type { SolveProgram } from './integerProgram.ts';
import { membersOf } from './membersCell.ts';
import type { EarlierCells, ProtectedCells } from './protect.ts';
import { relationsOf } from './relations.ts';
import { type Noted, type RoundingNote, roundMembers } from './roundCells.ts';
import { isSensitiveRow, type ProtectionRule } from './rule.ts';
import { sameCounts } from './sameCounts.ts';
import { swapMoves } from './swapMoves.ts';
import { withFormer } from './withFormer.ts';
import { withRests } from './withRests.ts';
import { rowsByYear, within } from './years.ts';

/**
 * Protects a table by suppression: counts from 1 to below the threshold are hidden, and with the same symbol as many others
 * as it takes that nobody can tell them from the rest (`hideTogether`). All other counts are exact, zero among them. A year
 * that cannot be guarded is hidden as a whole, but for its zeros. What an earlier release published of the first months of a
 * year (`former`) is a constant: what came since is guarded too. Members follow their units (see `roundMembers`).
 */
export function suppressCells(
  cells: TrueCells,
  rule: ProtectionRule,
  solve: SolveProgram,
  earlier: EarlierCells = {},
  former: FormerYear | null = null,
): Noted<ProtectedCells> {
  const { table, rows, keys, facts } = cells;
  const notes: RoundingNote[] = [];
  const members = membersOf(cells);
  const relations = relationsOf(cells);
  const threshold = Array.from({ length: rows }, (_, row) =>
    isSensitiveRow(rule, cells, row) ? rule.sensitive_threshold : rule.threshold,
  );
  const measures: Record<string, readonly Cell[]> = {};
  for (const name of MEASURES[table]) {
    if (members.some((column) => column.name === name)) continue;
    const published: Cell[] = Array.from(cells.measures[name]!, exact);
    const known = earlier[name] ?? new Map<number, Cell>();
    for (const [row, cell] of known) published[row] = cell;
    for (const [year, list] of rowsByYear(cells)) {
      if (list.every((row) => known.has(row))) continue;
      const truth = list.map((row) => cells.measures[name]![row]!);
      const problem: HidingProblem = {
        truth,
        threshold: list.map((row) => threshold[row]!),
        relations: [...within(relations, list), ...sameCounts(cells, list, truth)],
        kept: new Map(
          list.flatMap((row, k) => (known.has(row) ? [[k, !hasValue(known.get(row)!)] as const] : [])),
        ),
      };
      const nearby = swapMoves(cells, list, problem);
      const near = { ...problem, nearby };
      const whole = former?.year === year ? withFormer(near, list, name, former) : near;
      const found = hideTogether(withRests(whole), solve);
      const hidden =
        found?.hidden.filter((k) => k < list.length) ??
        Array.from(list.keys()).filter((k) => cells.measures[name]![list[k]!]! > 0 && !known.has(list[k]!));
      for (const k of hidden) published[list[k]!] = suppressed();
      notes.push({
        year,
        measure: name,
        cells: list.length,
        done: found ? 'whole' : 'withheld',
        reach: 0,
        hidden: { small: found?.primary ?? 0, all: hidden.length, fewest: found?.fewest ?? false },
      });
    }
    measures[name] = published;
  }
  const base = threshold.map((limit) => Math.max(rule.base, limit));
  for (const column of members)
    measures[column.name] = roundMembers(
      cells,
      column,
      measures[column.of]!,
      base,
      solve,
      notes,
      earlier[column.name],
    );
  return { table, rows, keys, facts, measures, notes };
}
