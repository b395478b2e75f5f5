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
import { EventSetting } from './EventSetting.tsx';
import styles from './MethodsScreen.module.css';
import type { Sayer } from './useSay.ts';

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
  const [first, ...later] = listYears(catalog.extent);
  const setTo = (values: Settings) => {
    const next = Object.entries({ ...wanted, ...values }).filter(
      ([id, value]) => data && method.settings.find((one) => one.id === id)?.standard(data) !== value,
    );
    act(choose('set', next.length > 0 ? Object.fromEntries(next) : undefined));
  };
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
        method.settings.map(({ id, label, options }) => (
          <Select
            key={id}
            label={say.word(label)}
            value={settings[id]!}
            options={options(data).map(({ value, label: name }) => ({ value, label: say.figure(name) }))}
            onChange={(value) => setTo({ [id]: value })}
          />
        ))}
      {data && settings && <EventSetting method={method} data={data} settings={settings} onSet={setTo} />}
    </div>
  );
}
