import { useI18n } from '#i18n/I18nContext.tsx';
import { type FiguresRow, figures } from '#queries/figures.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { translatedFigure } from '#views/translatedFigure.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';

/** Every figure of others that the atlas quotes. */
export function FigureList() {
  const { t, lang } = useI18n();
  const { summary } = useAtlas();
  const asked = useAsk(figures, summary.filters);
  const rows = asked.rows ?? [];
  const anyTranslated = rows.some((row) => translatedFigure(row, lang));
  return (
    <QueryFrame id="figures" title={t.about.figures} level={2} asked={[asked]}>
      <DataTable
        caption={t.about.figures}
        captionHidden
        columns={[
          { id: 'figure', label: t.about.figure, kind: 'text', lang: 'en', value: (row) => row.figure },
          ...(anyTranslated
            ? [
                {
                  id: 'translated',
                  label: t.about.translation,
                  kind: 'text' as const,
                  value: (row: FiguresRow) => translatedFigure(row, lang)?.figure ?? '',
                },
              ]
            : []),
          { id: 'topic', label: t.about.topic, kind: 'text', lang: 'en', value: (row) => row.topic },
          { id: 'place', label: t.about.place, kind: 'text', lang: 'en', value: (row) => row.place },
          {
            id: 'date_or_period',
            label: t.filters.period,
            kind: 'text',
            lang: 'en',
            value: (row) => row.date_or_period,
          },
          { id: 'source', label: t.about.source, kind: 'text', lang: 'en', value: (row) => row.source },
          {
            id: 'caveat',
            label: t.about.caveat,
            kind: 'text',
            ...(anyTranslated ? {} : ({ lang: 'en' } as const)),
            value: (row) => translatedFigure(row, lang)?.caveat ?? row.caveat ?? '',
          },
        ]}
        rows={rows}
        rowId={(row) => row.figure_id}
      />
    </QueryFrame>
  );
}
