import { type ReactNode, useCallback, useState } from 'react';
import { labelPoint } from './labelPoint.ts';
import type { AreaFeatures, MapPosition, MapTarget, MapView } from './MapContent.ts';
import { projectionOf, type Size } from './projection.ts';

/** Notes beside the pointer. What has none shows none. */
export interface MapNotes {
  readonly tooltip: (pcode: string) => ReactNode;
  readonly pointTooltip?: ((id: string) => ReactNode) | undefined;
  readonly dotTooltip?: ((id: string) => ReactNode) | undefined;
  readonly arcTooltip?: ((id: string) => ReactNode) | undefined;
}

interface PointerProps extends MapNotes {
  readonly areas: AreaFeatures;
  readonly hovered?: string | null | undefined;
  readonly onHover?: ((pcode: string | null) => void) | undefined;
  readonly onToggle: (pcode: string | null) => void;
  readonly onPoint?: ((id: string) => void) | undefined;
}

const pcodeOf = (target: MapTarget | null) => (target?.kind === 'area' ? target.id : null);

/** What the pointer or the keyboard is over, and the note for it. Hover from elsewhere outlines an area without a note. */
export function useMapPointer(props: PointerProps, view: MapView | null, size: Size | null) {
  const { areas, onHover, onToggle, onPoint } = props;
  const [over, setOver] = useState<{ target: MapTarget; at: MapPosition } | null>(null);
  const pcode = pcodeOf(over?.target ?? null);

  const enter = useCallback(
    (target: MapTarget | null, at: MapPosition) => {
      setOver(target && { target, at });
      const next = pcodeOf(target);
      if (next !== pcode) onHover?.(next);
    },
    [pcode, onHover],
  );
  const onKeyFocus = (focused: string | null) => {
    const area = areas.features.find(({ properties }) => properties.pcode === focused);
    if (!area || !view || !size) return enter(null, { x: 0, y: 0 });
    const { lon, lat } = labelPoint(area.geometry);
    const [x, y] = projectionOf(view, size).project(lon, lat);
    enter({ kind: 'area', id: area.properties.pcode }, { x, y });
  };
  const onPick = (target: MapTarget | null) => {
    if (target?.kind === 'point') onPoint?.(target.id);
    else if (target === null || target.kind === 'area') onToggle(target?.id ?? null);
  };

  const content = over && noteFor(props, over.target);
  return {
    hovered: pcode ?? props.hovered,
    note: over && content ? { at: over.at, content } : null,
    onTarget: enter,
    onKeyFocus,
    onPick,
  };
}

function noteFor(notes: MapNotes, { kind, id }: MapTarget): ReactNode {
  switch (kind) {
    case 'area':
      return notes.tooltip(id);
    case 'point':
      return notes.pointTooltip?.(id);
    case 'dot':
      return notes.dotTooltip?.(id);
    case 'arc':
      return notes.arcTooltip?.(id);
  }
}
