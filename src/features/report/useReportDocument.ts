import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { ReportDocument } from '#core/report/document.ts';
import type { ReportSpec } from '#core/report/spec.ts';
import type { SectionKind } from '#core/report/templates.ts';
import { useDatabase } from '#db/DatabaseContext.tsx';
import { isLang, type Lang } from '#i18n/languages.ts';
import { loadVoice } from '#i18n/report/voice.ts';
import { absoluteLink } from '#state/address.ts';
import { useStore } from '#state/useStore.ts';
import { defaultView } from '#state/viewState.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { AnswerShelf } from './compose/AnswerShelf.ts';
import type { ComposeInput } from './compose/Composer.ts';
import { composeReport, suggestionsOf } from './compose/composeReport.ts';
import { gather } from './compose/gather.ts';
import type { ViewReader } from './unseen/ViewReader.ts';

/** Composes a report in one language, fetching what it needs; for the preview and for every file. */
export interface Composed {
  readonly report: ReportDocument;
  readonly suggestions: ReadonlyMap<SectionKind, string>;
}

export function useComposer(
  reader: ViewReader,
): (spec: ReportSpec, lang: string, signal?: AbortSignal) => Promise<Composed> {
  const database = useDatabase();
  const store = useStore();
  const { manifest, outlines } = useAtlas();
  // Answers stay true as long as the data do.
  const shelf = useRef(new AnswerShelf());
  return useMemo(
    () => async (spec, lang, signal) => {
      const voice = await loadVoice(isLang(lang) ? lang : ('en' satisfies Lang), spec.digits);
      const usual = defaultView(store.context);
      const input: ComposeInput = {
        spec,
        voice,
        shelf: shelf.current,
        manifest,
        outlines: outlines.adm2,
        inner: outlines.adm3,
        linkTo: (screen, filters) => absoluteLink(store.link({ ...usual, screen, filters })),
        linkOf: absoluteLink,
      };
      const report = await gather(database, shelf.current, () => composeReport(input), signal, reader.read);
      return { report, suggestions: suggestionsOf(input) };
    },
    [database, store, manifest, outlines, reader],
  );
}

export interface ComposedReport {
  /** The last report that could be composed; it stays while the next is on its way. */
  readonly composed: Composed | null;
  readonly isGathering: boolean;
  readonly error: string | null;
}

/** The report in its first language, composed anew after each change. */
export function useReportDocument(spec: ReportSpec, reader: ViewReader): ComposedReport {
  const compose = useComposer(reader);
  const [state, setState] = useState<ComposedReport>({ composed: null, isGathering: true, error: null });
  useEffect(() => {
    const stop = new AbortController();
    setState((before) => ({ ...before, isGathering: true }));
    // A pause while the reader types.
    const wait = setTimeout(() => {
      compose(spec, spec.langs[0]!, stop.signal).then(
        // The pages are long: they are drawn between the keys of a reader who goes on typing.
        (composed) =>
          startTransition(() => {
            if (!stop.signal.aborted) setState({ composed, isGathering: false, error: null });
          }),
        (fault: unknown) =>
          !stop.signal.aborted &&
          setState((before) => ({
            ...before,
            isGathering: false,
            error: fault instanceof Error ? fault.message : String(fault),
          })),
      );
    }, 150);
    return () => {
      clearTimeout(wait);
      stop.abort();
    };
  }, [compose, spec]);
  return state;
}
