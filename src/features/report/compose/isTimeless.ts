import type { Catalog } from '#core/cover.ts';
import type { Filters } from '#core/filters.ts';
import type { ReportFigure } from '#core/report/figures/figure.ts';
import { queryByName } from '#queries/queryByName.ts';

/** Whether every question of a figure is asked in the same words whatever the period, so that it says the same in all of them. */
export const isTimeless = ({ questions }: ReportFigure, filters: Filters, catalog: Catalog): boolean =>
  questions.every(({ query: name }) => {
    const query = queryByName(name);
    const asked = (wanted: Filters) => JSON.stringify(query?.plan(wanted, catalog));
    const { start, end } = catalog.extent;
    return [start, end].every(
      (month) => asked({ ...filters, period: { start: month, end: month } }) === asked(filters),
    );
  });
