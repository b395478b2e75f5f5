import type { ReactNode } from 'react';
import { DIGITS } from '#core/digits.ts';
import { PAGE_SIZES, type PageSize } from '#core/report/document.ts';
import { type ReportSpec, withTemplate } from '#core/report/spec.ts';
import { TEMPLATE_NAMES } from '#core/report/templates.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { LANGS, LANGUAGES } from '#i18n/languages.ts';
import { reportBook } from '#i18n/report/book.ts';
import { Button } from '#ui/Button.tsx';
import { MultiSelect } from '#ui/MultiSelect.tsx';
import { PeriodPicker } from '#ui/PeriodPicker.tsx';
import { Popover } from '#ui/Popover.tsx';
import { Select } from '#ui/Select.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { LogoPicker } from './LogoPicker.tsx';
import styles from './ReportScreen.module.css';

export type ChangeSpec = (make: (spec: ReportSpec) => ReportSpec, tag?: string | null) => void;

/** What the report is: its kind, period, districts, languages, page and names. */
export function SpecForm({ spec, change }: { readonly spec: ReportSpec; readonly change: ChangeSpec }) {
  const { builder: words, templates, reportTitles } = useBook(reportBook);
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const nameOf = useAreaNames();
  const lang = spec.langs[0]!;
  const { period, districts } = spec.filters;
  const filters = (part: Partial<ReportSpec['filters']>) =>
    change((now) => ({ ...now, filters: { ...now.filters, ...part } }));
  return (
    <div className={styles.form}>
      <Select
        label={words.template}
        value={spec.template}
        options={TEMPLATE_NAMES.map((value) => ({ value, label: templates[value] }))}
        onChange={(value) => change((now) => withTemplate(now, value, catalog.extent))}
      />
      <Field label={words.period}>
        <Popover
          label={words.period}
          trigger={(props) => (
            <Button {...props} align="start" icon="calendar" endIcon="chevronDown">
              {format.period(period)}
            </Button>
          )}
        >
          <PeriodPicker
            value={period}
            extent={catalog.extent}
            onChange={(next) => filters({ period: next })}
            labels={t.controls}
            monthName={(month) => format.month(month, 'name')}
            yearName={format.year}
          />
        </Popover>
      </Field>
      <MultiSelect
        label={words.districts}
        icon="map"
        summary={
          districts.length === 0 ? t.filters.allDistricts : format.count(districts.length, 'districts')
        }
        items={catalog.districts.map((value) => ({ value, label: nameOf(value) }))}
        selected={districts}
        onChange={(next) => filters({ districts: next })}
        labels={t.controls}
      />
      <Select
        label={words.language}
        value={lang}
        options={LANGS.map((value) => ({ value, label: LANGUAGES[value].name }))}
        onChange={(value) =>
          change((now) => ({ ...now, langs: [value, ...now.langs.filter((other) => other !== value)] }))
        }
      />
      <MultiSelect
        label={words.alsoIn}
        icon="language"
        summary={
          spec.langs.length > 1
            ? format.list(spec.langs.slice(1).map((code) => LANGUAGES[code as 'en'].name))
            : t.controls.none
        }
        items={LANGS.filter((code) => code !== lang).map((value) => ({
          value,
          label: LANGUAGES[value].name,
        }))}
        selected={spec.langs.slice(1) as (typeof LANGS)[number][]}
        onChange={(next) => change((now) => ({ ...now, langs: [lang, ...next] }))}
        labels={t.controls}
      />
      <Select
        label={words.digits}
        value={spec.digits}
        options={DIGITS.map((value) => ({
          value,
          label: value === 'latn' ? words.digitsLatn : words.digitsArab,
        }))}
        onChange={(digits) => change((now) => ({ ...now, digits }))}
      />
      <Select
        label={words.page}
        value={spec.page}
        options={(Object.keys(PAGE_SIZES) as PageSize[]).map((value) => ({
          value,
          label: value === 'a4' ? words.pageA4 : words.pageLetter,
        }))}
        onChange={(page) => change((now) => ({ ...now, page }))}
      />
      <Field label={words.reportTitle} wide>
        <input
          type="text"
          dir="auto"
          value={spec.titles[lang] ?? ''}
          placeholder={reportTitles[spec.template]}
          onChange={({ target }) =>
            change((now) => ({ ...now, titles: { ...now.titles, [lang]: target.value } }), 'title')
          }
        />
      </Field>
      <Field label={words.author} wide>
        <input
          type="text"
          dir="auto"
          value={spec.author}
          onChange={({ target }) => change((now) => ({ ...now, author: target.value }), 'author')}
        />
      </Field>
      <LogoPicker logos={spec.logos} onChange={(logos) => change((now) => ({ ...now, logos }))} />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A control with its name above it. */
function Field({ label, wide = false, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={wide ? `${styles.field} ${styles.wide}` : styles.field}>
      <span>{label}</span>
      {children}
    </label>
  );
}
