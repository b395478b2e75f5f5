import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { type Finding, findChanges } from '#core/findings.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { openScreen, setDistricts } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';

import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import {
  type DistrictValues,
  useArrivalsByDistrict,
  useIncidentsByDistrict,
} from '#views/useDistrictValues.ts';
import { ChartFrame } from '#viz/chart/ChartFrame.tsx';
import styles from './WhatChanged.module.css';

export interface WhatChangedProps {
  readonly filters: Filters;
  readonly previous: Filters;
  readonly cases: string;
}

const SCREEN_OF: Readonly<Record<string, string>> = { incidents: 'trends', arrivals: 'flows' };

/** Districts whose change is too large to be chance, all comparisons tested together; says so when there are none. */
export function WhatChanged({ filters, previous, cases }: WhatChangedProps) {
  const { t, format } = useI18n();
  const nameOf = useAreaNames();
  const act = useAct();
  const incidents = useIncidentsByDistrict(filters);
  const arrivals = useArrivalsByDistrict(filters);
  const { tested, findings } = useMemo(
    () => findChanges([...comparisonsOf('incidents', incidents), ...comparisonsOf('arrivals', arrivals)]),
    [incidents, arrivals],
  );
  const themeName: Readonly<Record<string, string>> = {
    incidents: cases,
    arrivals: t.overview.householdsArrived,
  };
  const open = (finding: Finding) => {
    act(setDistricts([finding.adm2_pcode]));
    act(openScreen(SCREEN_OF[finding.theme] ?? 'trends'));
  };
  const periods = { period: format.period(filters.period), previous: format.period(previous.period) };
  return (
    <ChartFrame
      title={t.overview.whatChanged}
      subtitle={fill(t.overview.whatChangedHint, { ...periods, tested: format.integer(tested) })}
      mark={<ProvenanceMark tables={['incident', 'arrival']} />}
    >
      {findings.length === 0 ? (
        <p className={styles.nothing}>
          {fill(t.overview.nothing, { tested: format.integer(tested), previous: periods.previous })}
        </p>
      ) : (
        <ol className={styles.list}>
          {findings.map((finding) => (
            <li key={`${finding.theme}-${finding.adm2_pcode}`}>
              <button type="button" className={styles.finding} onClick={() => open(finding)}>
                <span className={styles.arrow} data-direction={finding.direction} aria-hidden="true">
                  {finding.direction === 'rise' ? '▲' : '▼'}
                </span>
                <span>
                  <strong>
                    {fill(finding.direction === 'rise' ? t.overview.findingRise : t.overview.findingFall, {
                      district: nameOf(finding.adm2_pcode),
                      theme: themeName[finding.theme] ?? finding.theme,
                      value: format.percent(Math.abs(finding.change)),
                    })}
                  </strong>
                  <span className={styles.interval}>
                    {fill(t.overview.interval, {
                      low: format.change(finding.low),
                      high: Number.isFinite(finding.high) ? format.change(finding.high) : '∞',
                    })}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </ChartFrame>
  );
}

const comparisonsOf = (theme: string, { current, previous }: DistrictValues) =>
  [...current].flatMap(([adm2_pcode, cell]) => {
    const before = previous.get(adm2_pcode);
    return before ? [{ theme, adm2_pcode, current: cell, previous: before }] : [];
  });
