import { usePlotArea, ZIndexLayer } from 'recharts';
import type { Month } from '#core/period.ts';
import { EventMarks } from './EventMarks.tsx';
import type { EventLayout } from './eventLayout.ts';

/** Something that happened in a month and helps to read the series, such as the opening of an office. */
export interface ChartEvent {
  readonly month: Month;
  readonly label: string;
}

/** Events over the plot of a monthly series. */
export function EventLayer({ layout }: { readonly layout: EventLayout }) {
  const plot = usePlotArea();
  return (
    plot && (
      <ZIndexLayer zIndex={250}>
        <EventMarks layout={layout} plot={plot} />
      </ZIndexLayer>
    )
  );
}
