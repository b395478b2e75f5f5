import type { Highs } from 'highs';
import type { Engine, LinearForm, LinearSystem, OpenSystem, Optimum } from './engine.ts';

/** Seconds after which one question is given up: it then counts as not answered, never as safe. */
const GIVE_UP_SECONDS = 60;

/** How many nodes of the search tree a rough answer may cost, and any other: as many as an engine can count. */
const ROUGH_NODES = 20;
const NODES_MAX = 2 ** 31 - 1;

type Model = ReturnType<Highs['createModel']>;

/** Makes the attack's engine from HiGHS, which the caller has loaded. One seed. */
export const engineOfHighs =
  (highs: Highs): Engine =>
  (system, numbers) => {
    const model = highs.createModel(modelOf(highs, system, numbers));
    model.options.set({ output_flag: false, random_seed: 0, mip_abs_gap: 0.5 });
    return openSystem(highs, model, numbers === 'whole');
  };

function openSystem(highs: Highs, model: Model, whole: boolean): OpenSystem {
  const { minimize, maximize } = highs.constants.objectiveSense;
  const { optimal, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
  let asked: LinearForm = new Map();
  const ask = (form: LinearForm, sense: typeof minimize | typeof maximize, rough = false): Optimum => {
    for (const column of asked.keys()) if (!form.has(column)) model.changeColCost(column, 0);
    for (const [column, factor] of form) model.changeColCost(column, factor);
    asked = form;
    model.changeObjectiveSense(sense);
    if (whole)
      model.options.set({
        mip_rel_gap: rough ? 0.2 : 0,
        // Nodes, not seconds, end a rough search, so that the same question has the same answer.
        mip_max_nodes: rough ? ROUGH_NODES : NODES_MAX,
        time_limit: model.getRunTime() + GIVE_UP_SECONDS,
      });
    model.run();
    const status = model.getModelStatus();
    const none = { value: Number.NaN, values: null };
    if (status === optimal)
      return {
        state: rough ? 'stopped' : 'optimal',
        value: model.getObjectiveValue(),
        values: model.getSolution().colValue,
      };
    if (status === infeasible) return { state: 'impossible', ...none };
    // A form of counts is never below zero, so that only its upper end can be missing.
    const open = status === unbounded || status === unboundedOrInfeasible;
    if (open) return { state: 'endless', ...none };
    // Where the search ended early there may be numbers all the same; whoever uses them checks them.
    return { state: 'stopped', value: Number.NaN, values: whole ? model.getSolution().colValue : null };
  };
  return {
    least: (form, rough) => ask(form, minimize, rough),
    most: (form, rough) => ask(form, maximize, rough),
    close: () => model.dispose(),
  };
}

function modelOf(highs: Highs, { low, high, rows, whole }: LinearSystem, numbers: 'whole' | 'broken') {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ columns }, r) => {
    starts[r + 1] = starts[r]! + columns.length;
  });
  const end = (value: number) =>
    Number.isFinite(value) ? value : value > 0 ? highs.infinity : -highs.infinity;
  return {
    numCols: low.length,
    numRows: rows.length,
    colCost: new Float64Array(low.length),
    colLower: Float64Array.from(low, end),
    colUpper: Float64Array.from(high, end),
    rowLower: Float64Array.from(rows, (row) => end(row.low)),
    rowUpper: Float64Array.from(rows, (row) => end(row.high)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: low.length,
      starts,
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap((row) => row.factors)),
    },
    ...(numbers === 'whole'
      ? { integrality: Int32Array.from(low, (_, k) => (k < (whole ?? low.length) ? 1 : 0)) }
      : {}),
  } as const;
}
