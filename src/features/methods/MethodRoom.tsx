import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { methodOf } from '#core/methods/list.ts';
import { type Settings, settingsOf } from '#core/methods/method.ts';
import type { MethodId } from '#core/statistics/methodId.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { methodsBook } from '#i18n/methods/book.ts';
import type { JobOptions } from '#jobs/job.ts';
import { runMethod } from '#jobs/methods/methodJob.ts';
import { useView } from '#state/useStore.ts';
import { Card } from '#ui/Card.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useCategoriesLabel } from '#views/useCategoriesLabel.ts';
import { useJob } from '#views/useJob.ts';
import { Conditions } from './Conditions.tsx';
import { MethodResultView } from './MethodResultView.tsx';
import { MethodSettings } from './MethodSettings.tsx';
import styles from './MethodsScreen.module.css';
import { MethodWork } from './MethodWork.tsx';
import { Refused } from './Refused.tsx';
import { resultColumns } from './resultColumns.ts';
import { useConditionValues } from './useConditionValues.ts';
import type { MethodAnswers } from './useMethodData.ts';
import { useSay } from './useSay.ts';

const NO_SETTINGS: Settings = {};
const HEIGHT = 360;

export interface MethodRoomProps {
  readonly id: MethodId;
  readonly answers: MethodAnswers;
  readonly filters: Filters;
}

/** One method: what it answers, its conditions and settings, and below them its result or the reason why there is none. */
export function MethodRoom({ id, answers, filters }: MethodRoomProps) {
  const words = useBook(methodsBook);
  const { format } = useI18n();
  const method = methodOf(id);
  const own = words.methods[id];
  const say = useSay(own.words);
  const valuesOf = useConditionValues();
  const cases = useCategoriesLabel(filters.categories);
  const wanted = useView((view) => view.choices.set) ?? NO_SETTINGS;
  const { data } = answers;
  const asked = method.whole ? answers.together : method.reads.flatMap((table) => answers[table]);
  const known = asked.every(({ rows }) => rows !== undefined);
  const settings = useMemo(() => data && settingsOf(method, data, wanted), [method, data, wanted]);
  const conditions = useMemo(
    () => (data && settings && known ? method.conditions(data, settings) : []),
    [method, data, settings, known],
  );
  const unmet = conditions.filter(({ met }) => !met);
  const start = useMemo(
    () =>
      data && settings && known && unmet.length === 0
        ? (options: JobOptions<number>) => runMethod({ id, data, settings }, options)
        : null,
    [id, data, settings, known, unmet.length],
  );
  const job = useJob(start);
  const outcome = unmet.length === 0 && job.state === 'done' ? job.output : null;
  const result = outcome?.kind === 'result' ? outcome.result : null;
  const account = [
    [words.methodLine, own.source] as const,
    ...method.settings.map(({ id: name, label, options }) => {
      const chosen = data && options(data).find(({ value }) => value === settings?.[name]);
      return [say.word(label), chosen ? say.figure(chosen.label) : ''] as const;
    }),
    ...(result ? [[words.seedLine, String(result.seed)] as const] : []),
  ];
  /** The answer in sentences, its cautions and how it was worked out; or why there is none. */
  const saidOf = (): readonly string[] => {
    const refusals = unmet.length > 0 ? unmet : outcome?.kind === 'refused' ? [outcome] : [];
    if (refusals.length > 0)
      return refusals.map((refusal) => fill(words.refusals[refusal.reason], valuesOf(refusal)));
    if (!result) return [];
    return [
      ...[...result.verdict, ...result.cautions].map(say.said),
      fill(words.source, { source: own.source }),
    ];
  };
  return (
    <div className={styles.room}>
      <Card title={own.name} subtitle={own.answers}>
        <div className={styles.ask}>
          <section>
            <h3 className={styles.small}>{words.conditionsTitle}</h3>
            <Conditions conditions={conditions} known={data !== null && known} />
          </section>
          <section>
            <h3 className={styles.small}>{words.settings}</h3>
            <MethodSettings method={method} data={data} settings={settings} say={say} filters={filters} />
          </section>
        </div>
      </Card>
      <QueryFrame
        id={id}
        title={own.name}
        subtitle={`${cases} · ${format.period(filters.period)}`}
        level={2}
        asked={asked}
        height={HEIGHT}
        account={account}
        said={saidOf()}
        working={start !== null && (job.state === 'idle' || job.state === 'running')}
        table={
          result ? (
            <DataTable
              caption={own.name}
              captionHidden
              columns={resultColumns(result.table, say, format)}
              rows={result.table.rows}
              rowId={(row) => String(result.table.rows.indexOf(row))}
            />
          ) : undefined
        }
      >
        {unmet.length > 0 ? (
          <Refused refusals={unmet} />
        ) : outcome?.kind === 'refused' ? (
          <Refused refusals={[outcome]} />
        ) : result ? (
          <MethodResultView result={result} source={own.source} say={say} />
        ) : (
          <MethodWork job={job} height={HEIGHT} />
        )}
      </QueryFrame>
    </div>
  );
}
