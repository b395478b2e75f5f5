import { type ReactNode, useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import type { Period } from '#core/period.ts';
import type { TableName } from '#core/schema/tables.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { FactList } from '#ui/FactList.tsx';
import type { Ramp } from '#viz/map/MapContent.ts';
import type { ThemePicture } from './ThemePicture.ts';
import { useAreaNames } from './useAreaNames.ts';
import type { AnyAsked } from './useAsk.ts';

export interface CountPictureOf {
  readonly theme: ThemePicture['theme'];
  readonly title: string;
  readonly ramp: Ramp;
  readonly unit: CellUnit;
  /** The unit in words; "Number" unless told. */
  readonly unitText?: string;
  readonly period: Period | null;
  readonly cells: ReadonlyMap<string, Cell>;
  /** The same of a fresh visit, which the standard classes are made from. */
  readonly standard: ReadonlyMap<string, Cell>;
  readonly tables: readonly TableName[];
  readonly asked: readonly AnyAsked[];
  /** Further facts of an area, below the cell. */
  readonly facts?: (pcode: string) => readonly (readonly [string, ReactNode])[];
}

const GAP = missing('not-collected');

/** A picture of one cell by area, as a map takes it. `cells`, `standard`, `tables`, `asked` and `facts` are to be kept. */
export function useCountPicture(of: CountPictureOf): ThemePicture {
  const { t } = useI18n();
  const { theme, title, ramp, unit, unitText, period, cells, standard, tables, asked, facts } = of;
  const { format } = useI18n();
  const nameOf = useAreaNames();
  return useMemo(
    () => ({
      theme,
      title,
      measure: 'count',
      ramp,
      unit,
      unitText: unitText ?? t.filters.measures.count,
      period,
      said: cells,
      colour: cells,
      standard: [...standard.values()],
      tables,
      asked,
      tooltip: (pcode) => (
        <div>
          <strong>{nameOf(pcode)}</strong>
          <FactList
            facts={[[title, format.cell(cells.get(pcode) ?? GAP, unit)], ...(facts?.(pcode) ?? [])]}
          />
        </div>
      ),
    }),
    [theme, title, ramp, unit, unitText, period, cells, standard, tables, asked, facts, nameOf, t, format],
  );
}
