import {
  questionOfToday,
  type StaffedOffice,
  type StaffQuestion,
  type StaffTotal,
} from '#core/staffing/staffQuestion.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { staffingBook } from '#i18n/staffing/book.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import { FloorControls } from './FloorControls.tsx';
import styles from './Staffing.module.css';

export interface StaffControlsProps {
  readonly offices: readonly StaffedOffice[];
  readonly question: StaffQuestion;
  /** Null goes back to today's numbers; `dragging` makes a run of changes one step of undo. */
  readonly onChange: (question: StaffQuestion | null, dragging?: boolean) => void;
}

/** How many there are to share out, what comes first, and the floors of offices and units. */
export function StaffControls({ offices, question, onChange }: StaffControlsProps) {
  const w = useBook(staffingBook);
  const { format } = useI18n();
  const now = questionOfToday(offices);
  const slider = (name: StaffTotal, label: string, max: number) => (
    <RangeSlider
      key={name}
      label={label}
      value={question[name]}
      min={0}
      max={Math.max(max, question[name])}
      format={format.integer}
      onChange={(value) => {
        const next = { ...question, [name]: value };
        onChange({ ...next, women: Math.min(next.women, next.officers) }, true);
      }}
    />
  );
  return (
    <Card title={w.ask} actions={<ProvenanceMark tables={['staffing', 'incident']} />}>
      <div className={styles.controls}>
        {slider('officers', w.officers, now.officers * 2)}
        {slider('women', w.women, question.officers)}
        {slider('patrols', w.patrols, now.patrols * 3)}
        <SegmentedControl
          label={w.first}
          value={question.first}
          options={[
            { value: 'women', label: w.firsts.women },
            { value: 'cases', label: w.firsts.cases },
          ]}
          onChange={(first) => onChange({ ...question, first })}
        />
        <FloorControls offices={offices} question={question} onChange={onChange} />
        <Button size="s" icon="undo" onClick={() => onChange(null)}>
          {w.reset}
        </Button>
      </div>
      <p className={styles.note}>{w.illustrative}</p>
    </Card>
  );
}
