import type { ReactNode } from 'react';
import type { Cell } from '#core/cell.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { StatTile } from '#ui/StatTile.tsx';
import { CellText } from './CellText.tsx';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import type { AnyAsked } from './useAsk.ts';
import { useNearestText } from './useNearestText.ts';

export interface CellTileProps {
  readonly title: string;
  /** The questions behind the number; they say why it is not there. */
  readonly asked: readonly AnyAsked[];
  /** Undefined while its answer is on its way, or where none is published. */
  readonly cell: Cell | undefined;
  readonly unit?: CellUnit;
  /** Name of a theme's colour tokens, such as `disputes`. */
  readonly tone?: string;
  /** What the number is out of; the cell in words with its doubt unless told. */
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** One headline cell of a screen with its doubt, or why there is none, and where its data come from. */
export function CellTile({ title, asked, cell, unit, tone, note, children }: CellTileProps) {
  const { t, format } = useI18n();
  const tables = [...new Set(asked.flatMap(({ query }) => query.tables))];
  const fault = asked.some(({ state }) => state === 'fault');
  const sayNearest = useNearestText();
  const unpublished = asked.find(({ state }) => state === 'unpublished');
  const instead = asked.find((one) => one.instead)?.instead;
  const why = fault ? (
    t.frame.fault
  ) : unpublished ? (
    <>
      {t.frame.notPublished}{' '}
      {unpublished.nearest && fill(t.frame.nearest, { what: sayNearest(unpublished.nearest) })}{' '}
      {unpublished.showNearest && (
        <Button size="s" onClick={unpublished.showNearest}>
          {t.frame.showNearest}
        </Button>
      )}
    </>
  ) : undefined;
  const said = note ?? (cell && cell.kind !== 'exact' ? format.cell(cell, unit) : undefined);
  const shown = instead ? (
    <>
      {fill(t.frame.shownInstead, { what: sayNearest(instead) })} {said}
    </>
  ) : (
    said
  );
  return (
    <StatTile
      title={title}
      {...(tone ? { tone } : {})}
      corner={<ProvenanceMark tables={tables} />}
      value={why ? '–' : cell ? <CellText cell={cell} {...(unit ? { unit } : {})} /> : '…'}
      note={why ?? shown}
    >
      {why ? undefined : children}
    </StatTile>
  );
}
