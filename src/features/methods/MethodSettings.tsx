import type { Filters } from '#core/filters.ts';
import type { Method, Settings } from '#core/methods/method.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { listYears } from '#core/period.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { methodsBook } from '#i18n/methods/book.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { Select } from '#ui/Select.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { useEvents } from '#views/useEvents.ts';
import styles from './MethodsScreen.module.css';
import type { Sayer } from './useSay.ts';

/** The setting whose month may be that of an event: an office opened, a law passed. */
const MONTH = 'month';

export interface MethodSettingsProps {
  readonly method: Method;
  readonly data: MethodData | null;
  readonly settings: Settings | null;
  readonly filters: Filters;
  readonly say: Sayer;
}

/** What the reader may set: the first month for every method, then each setting that the method offers. */
export function MethodSettings({ method, data, settings, filters, say }: MethodSettingsProps) {
  const words = useBook(methodsBook);
  const { format } = useI18n();
  const { catalog } = useAtlas();
  const act = useAct();
  const wanted = useView((view) => view.choices.set);
  const events = useEvents();
  const [first, ...later] = listYears(catalog.extent);
  const setTo = (id: string, value: string, standard: string) => {
    const { [id]: _, ...others } = wanted ?? {};
    const next = value === standard ? others : { ...others, [id]: value };
    act(choose('set', Object.keys(next).length > 0 ? next : undefined));
  };
  const month = method.settings.find(({ id }) => id === MONTH);
  const months = new Set(month && data ? month.options(data).map(({ value }) => value) : []);
  const possible = events.filter((event) => months.has(event.month));
  return (
    <div className={styles.settings}>
      <Select
        label={words.since}
        value={filters.period.start}
        options={[
          { value: catalog.extent.start, label: `${words.allMonths} (${format.year(first!)})` },
          ...later.map((year) => ({ value: `${year}-01`, label: format.year(year) })),
        ]}
        onChange={(month) => act(choose('since', month === catalog.extent.start ? undefined : month))}
      />
      {data &&
        settings &&
        method.settings.map(({ id, label, options, standard }) => (
          <Select
            key={id}
            label={say.word(label)}
            value={settings[id]!}
            options={options(data).map(({ value, label: name }) => ({ value, label: say.figure(name) }))}
            onChange={(value) => setTo(id, value, standard(data))}
          />
        ))}
      {data && settings && month && possible.length > 0 && (
        <Select
          label={words.atEvent}
          value={possible.some((event) => event.month === settings[MONTH]) ? settings[MONTH]! : ''}
          options={[
            { value: '', label: words.noEvent },
            ...possible.map((event) => ({
              value: event.month,
              label: `${event.label} · ${format.month(event.month)}`,
            })),
          ]}
          onChange={(value) => setTo(MONTH, value || month.standard(data), month.standard(data))}
        />
      )}
    </div>
  );
}
