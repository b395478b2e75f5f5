import type { Method, Settings } from '#core/methods/method.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { methodsBook } from '#i18n/methods/book.ts';
import { Select } from '#ui/Select.tsx';
import { type Happening, useHappenings } from './useHappenings.ts';

/** The settings that something which happened can fill: when it was, and where. */
const MONTH = 'month';
const DISTRICT = 'district';

export interface EventSettingProps {
  readonly method: Method;
  readonly data: MethodData;
  readonly settings: Settings;
  readonly onSet: (values: Settings) => void;
}

/** For a method that looks before and after a month: an event or the start of an initiative that fills month and district. */
export function EventSetting({ method, data, settings, onSet }: EventSettingProps) {
  const words = useBook(methodsBook);
  const { format } = useI18n();
  const { events, initiatives } = useHappenings();
  const valuesOf = (name: string) =>
    new Set(
      method.settings
        .find(({ id }) => id === name)
        ?.options(data)
        .map(({ value }) => value),
    );
  const [months, districts] = [valuesOf(MONTH), valuesOf(DISTRICT)];
  const isOffered = ({ month, district }: Happening) =>
    months.has(month) && (district === undefined || districts.has(district));
  const options = [
    ...events.filter(isOffered).map((one) => ({ ...one, group: words.eventsGroup })),
    ...initiatives.filter(isOffered).map((one) => ({ ...one, group: words.initiativesGroup })),
  ].map((one) => ({
    ...one,
    value: [one.month, one.district ?? '', one.label].join(' '),
    label: `${one.label} · ${format.month(one.month)}`,
  }));
  if (options.length === 0) return null;
  const chosen = options.find(
    ({ month, district }) =>
      month === settings[MONTH] && (district === undefined || district === settings[DISTRICT]),
  );
  return (
    <Select
      label={words.atEvent}
      value={chosen?.value ?? ''}
      options={[{ value: '', label: words.noEvent }, ...options]}
      onChange={(value) => {
        const one = options.find((option) => option.value === value);
        if (one)
          onSet({ [MONTH]: one.month, ...(one.district !== undefined && { [DISTRICT]: one.district }) });
        else onSet({ [MONTH]: method.settings.find(({ id }) => id === MONTH)!.standard(data) });
      }}
    />
  );
}
