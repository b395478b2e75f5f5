import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { staffingBook } from '#i18n/staffing/book.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import styles from './Staffing.module.css';
import { questionOfToday, type StaffQuestion } from './staffPlan.ts';
import type { StaffedOffice } from './useOffices.ts';

export interface StaffControlsProps {
  readonly offices: readonly StaffedOffice[];
  readonly question: StaffQuestion;
  /** Null goes back to today's numbers. */
  readonly onChange: (question: StaffQuestion | null) => void;
}

/** How many there are to share out, what comes first, and the floors. */
export function StaffControls({ offices, question, onChange }: StaffControlsProps) {
  const w = useBook(staffingBook);
  const { format } = useI18n();
  const now = questionOfToday(offices);
  const slider = (
    name: 'officers' | 'women' | 'patrols' | 'perUnit' | 'leastWomen',
    max: number,
    most = max,
  ) => (
    <RangeSlider
      label={w[name]}
      value={question[name]}
      min={0}
      max={Math.min(max, most)}
      format={format.integer}
      onChange={(value) => onChange({ ...question, [name]: value })}
    />
  );
  return (
    <Card title={w.ask} actions={<ProvenanceMark tables={['staffing', 'incident']} />}>
      <div className={styles.controls}>
        {slider('officers', now.officers * 2)}
        {slider('women', now.officers, question.officers)}
        {slider('patrols', now.patrols * 3)}
        <SegmentedControl
          label={w.first}
          value={question.first}
          options={[
            { value: 'women', label: w.firsts.women },
            { value: 'cases', label: w.firsts.cases },
          ]}
          onChange={(first) => onChange({ ...question, first })}
        />
        {slider('perUnit', 8)}
        {slider('leastWomen', 6)}
        <Button size="s" icon="undo" onClick={() => onChange(null)}>
          {w.reset}
        </Button>
      </div>
      <p className={styles.note}>{w.illustrative}</p>
    </Card>
  );
}
