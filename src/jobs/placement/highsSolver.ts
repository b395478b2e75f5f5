import type { Highs } from 'highs';
import type { LinearAnswer, LinearModel, Solve } from '#core/placement/linearModel.ts';

/** HiGHS, loaded, as the solver that the placement models ask for. */
export const highsSolver =
  (highs: Highs): Solve =>
  (model, { absolute_gap = 0, stop } = {}) =>
    highs.withModel(asHighsModel(highs, model), (run): LinearAnswer => {
      run.options.set({
        output_flag: false,
        mip_rel_gap: 0,
        mip_abs_gap: Math.max(absolute_gap, 1e-6),
      });
      const { mipInterrupt, simplexInterrupt } = highs.constants.callbackType;
      const interrupt = (event: { interrupt(): void }) => {
        if (stop?.()) event.interrupt();
        return undefined;
      };
      run.run(stop ? { [mipInterrupt]: interrupt, [simplexInterrupt]: interrupt } : undefined);
      const status = run.getModelStatus();
      const { optimal, infeasible, unboundedOrInfeasible, interrupted, timeLimit, empty } =
        highs.constants.modelStatus;
      if (status === infeasible || status === unboundedOrInfeasible)
        return { status: 'infeasible', values: null, bound: Number.NaN };
      if (status === optimal || status === empty)
        return {
          status: 'optimal',
          values: run.getSolution().colValue,
          bound: Number(run.info.get('mip_dual_bound')),
        };
      if (status !== interrupted && status !== timeLimit)
        throw new Error(`HiGHS ended with model status ${status}`);
      const found = Number(run.info.get('primal_solution_status')) === 2;
      return {
        status: 'stopped',
        values: found ? run.getSolution().colValue : null,
        bound: Number(run.info.get('mip_dual_bound')),
      };
    });

const asHighsModel = (highs: Highs, model: LinearModel) => {
  const numCols = model.cost.length;
  const numRows = model.row_lower.length;
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense[model.sense],
    colCost: model.cost,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.row_lower,
    rowUpper: model.row_upper,
    matrix: {
      format: 'csr' as const,
      numRows,
      numCols,
      starts: model.starts,
      indices: model.indices,
      values: model.values,
    },
    integrality: model.integer,
  };
};
