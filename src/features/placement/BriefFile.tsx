import { useEffect, useRef, useState } from 'react';
import { sourcesOf } from '#core/sourcesOf.ts';
import { sourceTitle } from '#core/sourceTitle.ts';
import { REPORT_FORMATS } from '#files/report/reportFormats.ts';
import { saveFile } from '#files/saveFile.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { LANGUAGES } from '#i18n/languages.ts';
import { reportBook } from '#i18n/report/book.ts';
import { writeReport } from '#jobs/report/writeReport.ts';
import { Button } from '#ui/Button.tsx';
import { atlasTitle } from '#views/atlasTitle.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useBreakFormat } from '#views/useBreakFormat.ts';
import { useClassScale } from '#views/useClassScale.ts';
import { useProvenanceNote } from '#views/useProvenanceNote.ts';
import { printMap } from '#viz/map/printMap.ts';
import { briefDocument } from './briefDocument.ts';
import { type ShownPlan, usePlanning } from './PlanningContext.ts';
import { planMarks } from './planMarks.ts';
import type { Brief } from './useBrief.ts';
import { usePlanPicture } from './usePlanPicture.tsx';
import { usePlanWords } from './usePlanWords.ts';

/** Writes the brief as a Word file, in a worker; pressed while it is written it stops. */
export function BriefFile({ brief, shown }: { readonly brief: Brief; readonly shown: ShownPlan }) {
  const { t, lang, format } = useI18n();
  const { facts } = usePlanning();
  const { manifest, outlines } = useAtlas();
  const report = useBook(reportBook);
  const { w } = usePlanWords();
  const nameOf = useAreaNames();
  const picture = usePlanPicture(shown, 'after');
  const formatBreak = useBreakFormat(picture);
  const { scale } = useClassScale(picture.theme, picture.measure, picture.standard, []);
  const provenance = useProvenanceNote(picture.tables) ?? null;
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const document = () => {
    const { locale, dir } = LANGUAGES[lang];
    return briefDocument(brief, {
      lang,
      locale,
      dir,
      atlas: atlasTitle(t, lang, manifest),
      asOfText: format.date(manifest.atlas.as_of),
      manifest,
      provenance,
      source: sourcesOf(manifest, picture.tables)
        .map((source) => sourceTitle(source, lang))
        .join('; '),
      map: printMap({
        areas: outlines.adm2,
        values: picture.colour,
        scale,
        ramp: picture.ramp,
        points: planMarks(shown, facts.mainOffice).points,
        nameOf,
        legend: {
          title: `${picture.title}, ${picture.unitText}`,
          classes: scale.breaks
            .slice(1)
            .map((end, k) => format.range(formatBreak(scale.breaks[k]!), formatBreak(end))),
          zero: t.legend.zero,
          suppressed: t.legend.suppressed,
          missing: t.legend.missing,
          offices: t.coverage.offices,
        },
        dir,
      }),
      mapTitle: w.map.title,
      furniture: report.furniture,
      words: w.brief,
      measure: w.compare.measure,
    });
  };
  const save = async () => {
    const writing = new AbortController();
    stop.current = writing;
    setState('busy');
    try {
      const file = document();
      const bytes = await writeReport('docx', file, writing.signal);
      const { extension, type } = REPORT_FORMATS.docx;
      saveFile({ name: `${file.stem}.${extension}`, type, bytes });
      setState('idle');
    } catch {
      setState(writing.signal.aborted ? 'idle' : 'failed');
    }
  };
  return (
    <>
      <Button
        icon={state === 'busy' ? 'close' : 'download'}
        onClick={() => (state === 'busy' ? stop.current?.abort() : void save())}
      >
        {state === 'busy' ? w.answer.cancel : w.brief.word}
      </Button>
      <span role="status">{state === 'failed' ? w.brief.wordFailed : ''}</span>
    </>
  );
}
