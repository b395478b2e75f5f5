import { useRef, useState } from 'react';
import { chipText } from '#core/report/chips.ts';
import { REPORT_FIGURES, reportFigure } from '#core/report/figures.ts';
import type { ReportSpec, SpecSection } from '#core/report/spec.ts';
import type { SectionKind } from '#core/report/templates.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { LANGUAGES } from '#i18n/languages.ts';
import { fill } from '#i18n/messages.ts';
import { reportBook } from '#i18n/report/book.ts';
import { useDeviceList } from '#state/deviceList.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Select } from '#ui/Select.tsx';
import { pins } from '#views/pins.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { figureName } from './compose/figureName.ts';
import { FACTS } from './compose/writeText.ts';
import styles from './ReportScreen.module.css';
import type { ChangeSpec } from './SpecForm.tsx';

export interface SectionListProps {
  readonly spec: ReportSpec;
  readonly change: ChangeSpec;
  /** The texts that the data suggest; empty until the figures are there. */
  readonly suggestions: ReadonlyMap<SectionKind, string>;
}

/** The sections in their order: in or out, moved, and written. */
export function SectionList({ spec, change, suggestions }: SectionListProps) {
  const { builder: words } = useBook(reportBook);
  const set = (kind: SectionKind, part: Partial<SpecSection>, tag: string | null = null) =>
    change(
      (now) => ({
        ...now,
        sections: now.sections.map((section) => (section.kind === kind ? { ...section, ...part } : section)),
      }),
      tag,
    );
  const move = (at: number, by: number) =>
    change((now) => {
      const sections = [...now.sections];
      const [section] = sections.splice(at, 1);
      sections.splice(at + by, 0, section!);
      return { ...now, sections };
    });
  return (
    <section aria-label={words.sections}>
      <h2 className={styles.heading}>{words.sections}</h2>
      <ol className={styles.sections}>
        {spec.sections.map((section, at) => (
          <Section
            key={section.kind}
            section={section}
            lang={spec.langs[0]!}
            suggestion={suggestions.get(section.kind) ?? ''}
            onChange={(part, tag) => set(section.kind, part, tag)}
            onMove={(by) => move(at, by)}
            isFirst={at === 0}
            isLast={at === spec.sections.length - 1}
          >
            {section.kind === 'pinned' && <Pins spec={spec} change={change} />}
          </Section>
        ))}
      </ol>
    </section>
  );
}

interface SectionProps {
  readonly section: SpecSection;
  readonly lang: string;
  readonly suggestion: string;
  readonly onChange: (part: Partial<SpecSection>, tag?: string) => void;
  readonly onMove: (by: number) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly children: React.ReactNode;
}

function Section({ section, lang, suggestion, onChange, onMove, isFirst, isLast, children }: SectionProps) {
  const { builder: words, sections, prompts } = useBook(reportBook);
  const text = useRef<HTMLTextAreaElement>(null);
  const { kind, on, texts } = section;
  const name = sections[kind];
  const write = (value: string | undefined, tag?: string) => {
    const { [lang]: _, ...others } = texts;
    onChange({ texts: value === undefined ? others : { ...others, [lang]: value } }, tag);
  };
  const shown = texts[lang] ?? suggestion;
  const insert = (chip: string) => {
    const box = text.current;
    const [from, to] = [box?.selectionStart ?? shown.length, box?.selectionEnd ?? shown.length];
    write(`${shown.slice(0, from)}${chip}${shown.slice(to)}`);
    requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(from + chip.length, from + chip.length);
    });
  };
  return (
    <li className={styles.section} data-off={!on || undefined}>
      <div className={styles.sectionHead}>
        <label>
          <input
            type="checkbox"
            checked={on}
            aria-label={fill(words.include, { section: name })}
            onChange={({ target }) => onChange({ on: target.checked })}
          />
          <strong>{name}</strong>
        </label>
        <span>
          <IconButton
            icon="arrowUp"
            size="s"
            label={fill(words.moveUp, { section: name })}
            disabled={isFirst}
            onClick={() => onMove(-1)}
          />
          <IconButton
            icon="arrowDown"
            size="s"
            label={fill(words.moveDown, { section: name })}
            disabled={isLast}
            onClick={() => onMove(1)}
          />
        </span>
      </div>
      {on && (
        <>
          {children}
          <textarea
            ref={text}
            rows={shown.length > 240 ? 6 : 3}
            dir={LANGUAGES[lang as 'en'].dir}
            lang={lang}
            aria-label={fill(words.edit, { section: name })}
            placeholder={(prompts as Readonly<Record<string, string>>)[kind] ?? ''}
            value={shown}
            onChange={({ target }) => write(target.value, `text-${kind}`)}
          />
          <div className={styles.sectionTools}>
            <ChipPicker onInsert={insert} />
            {texts[lang] !== undefined && suggestion !== '' && (
              <Button size="s" variant="quiet" onClick={() => write(undefined)}>
                {words.suggestion}
              </Button>
            )}
          </div>
        </>
      )}
    </li>
  );
}

/** A list of figures and facts, of the whole selection or one district, to put into a text as a chip. */
function ChipPicker({ onInsert }: { readonly onInsert: (chip: string) => void }) {
  const { builder: words, figures, facts } = useBook(reportBook);
  const { catalog } = useAtlas();
  const { lang } = useI18n();
  const nameOf = useAreaNames();
  const [name, setName] = useState<string>(REPORT_FIGURES[0]!.id);
  const [district, setDistrict] = useState('');
  const ofDistrict = reportFigure(name)?.ofDistrict ?? false;
  return (
    <div className={styles.chips}>
      <Select
        label={words.insertFigure}
        hideLabel
        value={name}
        options={[
          ...REPORT_FIGURES.map(({ id }) => ({ value: id, label: figureName({ figures }, lang, id) })),
          ...FACTS.map((fact) => ({ value: fact as string, label: facts[fact] })),
        ]}
        onChange={setName}
      />
      {ofDistrict && (
        <Select
          label={words.ofWhich}
          hideLabel
          value={district}
          options={[
            { value: '', label: words.whole },
            ...catalog.districts.map((pcode) => ({ value: pcode, label: nameOf(pcode) })),
          ]}
          onChange={setDistrict}
        />
      )}
      <Button
        size="s"
        icon="plus"
        onClick={() => onInsert(chipText(name, ofDistrict && district ? district : null))}
      >
        {words.insert}
      </Button>
    </div>
  );
}

/** Which of the kept views go into the report. */
function Pins({ spec, change }: { readonly spec: ReportSpec; readonly change: ChangeSpec }) {
  const { builder: words } = useBook(reportBook);
  const { t } = useI18n();
  const kept = useDeviceList(pins);
  if (kept.length === 0) return <p className={styles.hint}>{words.noPins}</p>;
  return (
    <ul className={styles.pins} aria-label={words.pins}>
      {kept.map((pin) => {
        const isIn = spec.pins.some(({ id }) => id === pin.id);
        return (
          <li key={pin.id}>
            <label>
              <input
                type="checkbox"
                checked={isIn}
                aria-label={fill(words.addPin, { title: pin.title })}
                onChange={() =>
                  change((now) => ({
                    ...now,
                    pins: isIn ? now.pins.filter(({ id }) => id !== pin.id) : [...now.pins, pin],
                  }))
                }
              />
              {pin.title}{' '}
              <small>{(t.screens as Readonly<Record<string, string>>)[pin.screen] ?? pin.screen}</small>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
