import { type Pin, pinId, readPin } from '#core/report/pin.ts';
import { deviceList } from '#state/deviceList.ts';

const PINS_MAX = 60;

/** The views that this reader kept, in the reader's order; for the notebook and for reports. */
export const pins = deviceList<Pin>('pins', readPin, PINS_MAX);

/** Keeps a view, or lets it go when it is kept already. */
export function togglePin(pin: Omit<Pin, 'id'>): void {
  const id = pinId(pin);
  const kept = pins.get();
  pins.set(
    kept.some((one) => one.id === id) ? kept.filter((one) => one.id !== id) : [...kept, { ...pin, id }],
  );
}
