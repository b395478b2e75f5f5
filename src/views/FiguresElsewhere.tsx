import { useI18n } from '#i18n/I18nContext.tsx';
import { figures } from '#queries/figures.ts';
import { FigureQuote } from './FigureQuote.tsx';
import styles from './FiguresElsewhere.module.css';
import { QueryFrame } from './QueryFrame.tsx';
import { translatedFigure } from './translatedFigure.ts';
import { useAsk } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';

export interface FiguresElsewhereProps {
  /** Topics of the table of published figures, as it spells them, in the order in which they stand. */
  readonly topics: readonly string[];
  /** Why these figures stand beside the atlas's own and not in them. */
  readonly note: string;
}

/** Figures that others published on a topic, quoted exactly with source and caveat. */
export function FiguresElsewhere({ topics, note }: FiguresElsewhereProps) {
  const { t, lang } = useI18n();
  const { summary } = useAtlas();
  const asked = useAsk(figures, summary.filters);
  const shown = topics.flatMap((topic) => asked.rows?.filter((row) => row.topic === topic) ?? []);
  return (
    <QueryFrame
      id="elsewhere"
      title={t.overview.publishedElsewhere}
      level={2}
      subtitle={note}
      asked={[asked]}
      // Quoted as it was published, from left to right in every language.
      said={shown.flatMap((row) => {
        const { figure, place, date_or_period, source, caveat } = row;
        const translated = translatedFigure(row, lang);
        return [
          ...(translated ? [[translated.figure, translated.caveat].filter(Boolean).join('; ')] : []),
          `\u2066${figure} (${[place, date_or_period, source, caveat].filter(Boolean).join('; ')})\u2069`,
        ];
      })}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.quotes} aria-label={t.overview.publishedElsewhere} tabIndex={0}>
        {shown.map((figure) => (
          <FigureQuote key={figure.figure_id} figure={figure} />
        ))}
      </section>
    </QueryFrame>
  );
}
