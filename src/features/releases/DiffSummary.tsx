import { isSame, onlyAdds, type ReleaseDiff } from '#core/releases/releaseDiff.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { releasesBook } from '#i18n/releases/book.ts';
import { Notice } from '#ui/Notice.tsx';
import { StatTile } from '#ui/StatTile.tsx';
import grid from '#views/Screen.module.css';

/** The verdict in a sentence, and the numbers behind it. */
export function DiffSummary({ diff }: { readonly diff: ReleaseDiff }) {
  const w = useBook(releasesBook);
  const { format, locale } = useI18n();
  const count = (kind: string) => diff.cells.filter((cell) => cell.kind === kind).length;
  const moved = diff.cells.filter(({ kind }) => kind === 'moved');
  const certain = moved.filter((cell) => cell.certain).length;
  const sum = (of: 'added' | 'changed' | 'withdrawn') =>
    diff.tables.reduce((all, table) => all + table[of], 0);
  const { revision } = diff.after;
  const kept = isSame(diff) ? w.verdict.same : onlyAdds(diff) ? w.verdict.adds : null;
  return (
    <>
      <Notice tone={kept ? 'info' : 'warn'} title={kept ?? w.verdict.moved}>
        {!kept && <p>{revision ? fill(w.verdict.revision, { name: revision }) : w.verdict.movedHint}</p>}
      </Notice>
      <div className={grid.tiles}>
        <StatTile
          title={w.tiles.moved}
          value={format.integer(moved.length)}
          note={plural(locale, w.tiles.certain, certain, format.integer(certain))}
        />
        <StatTile
          title={w.tiles.hidden}
          value={format.integer(count('hidden'))}
          note={plural(locale, w.tiles.shown, count('shown'), format.integer(count('shown')))}
        />
        <StatTile
          title={w.tiles.added}
          value={format.integer(sum('added'))}
          note={plural(locale, w.tiles.grew, count('grew'), format.integer(count('grew')))}
        />
        <StatTile title={w.tiles.withdrawn} value={format.integer(sum('withdrawn'))} note={w.tiles.ofRows} />
      </div>
    </>
  );
}
