import { useState } from 'react';
import {
  type StaffedOffice,
  type StaffFloor,
  type StaffQuestion,
  UNIT_FLOORS,
  UNITS,
  withOwnFloor,
} from '#core/staffing/staffQuestion.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { staffingBook } from '#i18n/staffing/book.ts';
import { Button } from '#ui/Button.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './Staffing.module.css';

export interface FloorControlsProps {
  readonly offices: readonly StaffedOffice[];
  readonly question: StaffQuestion;
  /** `dragging` makes a run of changes one step of undo. */
  readonly onChange: (question: StaffQuestion, dragging?: boolean) => void;
}

/** Where the sliders of the floors end. */
const ENDS: Readonly<Partial<Record<StaffFloor, number>>> = {
  leastOfficers: 30,
  leastPatrols: 4,
  tribal: 12,
  outreach: 12,
  engagement: 12,
};
const END = 6;
const MOST = 999;
const ALL = '';

/** The least in all offices and their units, and of one office where that differs. */
export function FloorControls({ offices, question, onChange }: FloorControlsProps) {
  const w = useBook(staffingBook);
  const { format } = useI18n();
  const [at, setAt] = useState(ALL);
  const office = offices.find(({ id }) => id === at);
  const floor = (name: StaffFloor, label: string) =>
    office ? (
      <NumberField
        key={`${at} ${name}`}
        label={label}
        value={question.own[at]?.[name] ?? null}
        min={0}
        max={MOST}
        placeholder={format.integer(question[name])}
        wrong={fill(w.wrong, { most: format.integer(MOST) })}
        onChange={(least) =>
          onChange(withOwnFloor(question, at, name, least === null ? null : Math.round(least)))
        }
      />
    ) : (
      <RangeSlider
        key={name}
        label={label}
        value={question[name]}
        min={0}
        max={Math.max(ENDS[name] ?? END, question[name])}
        format={format.integer}
        onChange={(value) => onChange({ ...question, [name]: value }, true)}
      />
    );
  const units = UNITS.filter((unit) => (office ? [office] : offices).some((one) => one.units.includes(unit)));
  const owns = ({ id }: StaffedOffice) => Object.keys(question.own[id] ?? {}).length;
  return (
    <details className={styles.floors}>
      <summary>{w.floors}</summary>
      <div className={styles.controls}>
        <Select
          label={w.floorsOf}
          value={at}
          options={[
            { value: ALL, label: w.allOffices },
            ...offices.map((one) => ({
              value: one.id,
              label:
                owns(one) > 0
                  ? fill(w.withOwn, { office: one.name, n: format.integer(owns(one)) })
                  : one.name,
            })),
          ]}
          onChange={setAt}
        />
        {floor('leastOfficers', office ? w.officers : w.leastOfficers)}
        {floor('leastWomen', office ? w.women : w.leastWomen)}
        {floor('leastPatrols', office ? w.patrols : w.leastPatrols)}
        {units.map((unit) => (
          <fieldset key={unit} className={styles.unit}>
            <legend>{w.units[unit]}</legend>
            {floor(UNIT_FLOORS[unit].officers, w.unitOfficers)}
            {floor(UNIT_FLOORS[unit].women, w.unitWomen)}
          </fieldset>
        ))}
        <p className={styles.note}>{office ? w.ownNote : w.unitNote}</p>
        {office && owns(office) > 0 && (
          <Button
            size="s"
            icon="undo"
            onClick={() => onChange({ ...question, own: without(question.own, at) })}
          >
            {w.asAll}
          </Button>
        )}
      </div>
    </details>
  );
}

function without(own: StaffQuestion['own'], office: string): StaffQuestion['own'] {
  const { [office]: _, ...others } = own;
  return others;
}
