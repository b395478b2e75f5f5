import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import { makeScale } from '#core/classes.ts';
import type { FreeResult } from '#core/console/freeResult.ts';
import { AREA_COLUMN } from '#core/export/areaColumn.ts';
import { useBook } from '#i18n/book.ts';
import { consoleBook } from '#i18n/console/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useWater } from '#views/useWater.ts';
import { Legend } from '#viz/Legend.tsx';
import { MapFrame } from '#viz/map/MapFrame.tsx';
import styles from './ConsoleScreen.module.css';
import { cellOf } from './ResultChart.tsx';

const CLASSES = 5;
const NOBODY: readonly string[] = [];

/** The answer by district as a choropleth; says why when the rows cannot be drawn on one. */
export interface ResultMapProps {
  readonly result: FreeResult;
  readonly measure: string;
  /** Draws the map in vectors while a picture is taken. */
  readonly picturing: boolean;
}

export function ResultMap({ result, measure, picturing }: ResultMapProps) {
  const words = useBook(consoleBook);
  const { format } = useI18n();
  const { outlines } = useAtlas();
  const nameOf = useAreaNames();
  const water = useWater();
  const values = useMemo(() => {
    const known = new Set(outlines.adm2.features.map(({ properties }) => properties.pcode));
    const found = new Map<string, Cell>();
    for (const row of result.rows) {
      const pcode = String(row[AREA_COLUMN]);
      if (!known.has(pcode)) continue;
      if (found.has(pcode)) return 'several';
      found.set(pcode, cellOf(row[measure] ?? null));
    }
    return found.size === 0 ? 'none' : found;
  }, [result, measure, outlines]);
  const scale = useMemo(
    () => (typeof values === 'string' ? null : makeScale([...values.values()], 'pretty', CLASSES)),
    [values],
  );
  if (typeof values === 'string' || !scale)
    return <p className={styles.note}>{values === 'several' ? words.severalPerArea : words.noMap}</p>;
  return (
    <div className={styles.map}>
      <MapFrame
        title={measure}
        picturing={picturing}
        areas={outlines.adm2}
        values={values}
        scale={scale}
        ramp="disputes"
        water={water}
        selected={NOBODY}
        describeArea={(pcode) =>
          `${nameOf(pcode)}: ${format.cell(values.get(pcode) ?? missing('not-published'))}`
        }
        onToggle={() => undefined}
        tooltip={(pcode) => (
          <>
            <strong>{nameOf(pcode)}</strong>
            <br />
            {format.cell(values.get(pcode) ?? missing('not-published'))}
          </>
        )}
        legend={
          <Legend
            title={measure}
            scale={scale}
            ramp="disputes"
            cells={[...values.values()]}
            formatBreak={format.number}
          />
        }
      />
    </div>
  );
}
