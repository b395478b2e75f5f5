import { isMapping, type Mapping } from '#core/mapping/mapping.ts';
import { deviceList } from '#state/deviceList.ts';

/** The mappings that were last used on this device. They hold names of columns, codes and places, and no row. */
export const savedMappings = deviceList<Mapping>('mappings', (kept) => (isMapping(kept) ? kept : null), 20);
