import type { Format } from '#i18n/format.ts';
import type { ChartEvent } from './EventLayer.tsx';

/** Events with their months, for a list below a chart that numbers them. */
export const sayEvents = (events: readonly ChartEvent[], format: Format): readonly string[] =>
  events.map(({ month, label }) => `${label} · ${format.month(month, 'short')}`);
