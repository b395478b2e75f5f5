import type { LatLon } from '#core/geo.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { NumberField } from '#ui/NumberField.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { frameOf } from './frameOf.ts';
import { usePlanWords } from './usePlanWords.ts';

export interface PlaceFieldsProps extends LatLon {
  readonly onChange: (at: LatLon) => void;
}

/** Latitude and longitude to write, inside or just around the governorate. */
export function PlaceFields({ lat, lon, onChange }: PlaceFieldsProps) {
  const { format } = useI18n();
  const { outlines } = useAtlas();
  const { ground } = usePlanWords();
  const frame = frameOf(outlines.adm2.features);
  return (['lat', 'lon'] as const).map((axis) => {
    const [min, max] = frame[axis];
    return (
      <NumberField
        key={axis}
        label={ground.bridges[axis]}
        value={axis === 'lat' ? lat : lon}
        min={min}
        max={max}
        step={0.005}
        unit="°"
        wrong={fill(ground.outside, { min: format.number(min), max: format.number(max) })}
        onChange={(next) => next !== null && onChange({ lat, lon, [axis]: next })}
      />
    );
  });
}
