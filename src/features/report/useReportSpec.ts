import { useCallback, useMemo, useState } from 'react';
import { newSpec, type ReportSpec, readSpec } from '#core/report/spec.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { LANGS } from '#i18n/languages.ts';
import { deviceList } from '#state/deviceList.ts';
import { useAtlas } from '#views/useAtlas.ts';

const MAX_UNDO = 100;
/** Changes of one text that come closer than this (milliseconds) are one step back. */
const TYPING_PAUSE = 1200;

interface Steps {
  readonly spec: ReportSpec;
  readonly past: readonly ReportSpec[];
  readonly future: readonly ReportSpec[];
  readonly tag: string | null;
  readonly at: number;
}

/** The report that the reader is writing: kept on the device at every change, with its own undo. */
export function useReportSpec() {
  const { lang } = useI18n();
  const { manifest } = useAtlas();
  const atlas = useMemo(
    () => ({ extent: manifest.extent, districts: manifest.districts, langs: LANGS as readonly string[] }),
    [manifest],
  );
  const kept = useMemo(() => deviceList<ReportSpec>('report', (value) => readSpec(value, atlas), 1), [atlas]);
  const [steps, setSteps] = useState<Steps>(() => ({
    spec: kept.get()[0] ?? newSpec('donorInterim', lang, manifest.extent),
    past: [],
    future: [],
    tag: null,
    at: 0,
  }));

  const change = useCallback(
    (make: (spec: ReportSpec) => ReportSpec, tag: string | null = null) => {
      setSteps((now) => {
        const spec = make(now.spec);
        const at = performance.now();
        const goesOn = tag !== null && tag === now.tag && at - now.at < TYPING_PAUSE;
        kept.set([spec]);
        return {
          spec,
          past: goesOn ? now.past : [...now.past, now.spec].slice(-MAX_UNDO),
          future: [],
          tag,
          at,
        };
      });
    },
    [kept],
  );
  const travel = useCallback(
    (from: 'past' | 'future', to: 'past' | 'future') =>
      setSteps((now) => {
        const spec = now[from].at(-1);
        if (!spec) return now;
        kept.set([spec]);
        return { ...now, spec, [from]: now[from].slice(0, -1), [to]: [...now[to], now.spec], tag: null };
      }),
    [kept],
  );
  return {
    spec: steps.spec,
    change,
    undo: steps.past.length > 0 ? () => travel('past', 'future') : undefined,
    redo: steps.future.length > 0 ? () => travel('future', 'past') : undefined,
    /** Reads a report from a file's text; null when it is none of this atlas. */
    read: (text: string): ReportSpec | null => {
      try {
        return readSpec(JSON.parse(text), atlas);
      } catch {
        return null;
      }
    },
    fresh: () => newSpec('donorInterim', lang, manifest.extent),
  };
}
