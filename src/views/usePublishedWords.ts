import type { PublishedTable } from '#core/publication.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';

/** Says by what a published table tells its counts apart, such as “District × Month × Kind of case (violent disputes)”. */
export function usePublishedWords(): (published: Pick<PublishedTable, 'grains'>) => string {
  const { columns, dimensions, grains } = useBook(dictionary);
  const names: Readonly<Record<string, string>> = { ...columns, ...dimensions };
  const coarser: Readonly<Record<string, string>> = grains;
  return (published) =>
    Object.entries(published.grains)
      .map(([dimension, grain]) => {
        const name = (dimension === 'period' ? names[grain] : names[dimension]) ?? dimension;
        return coarser[grain] ? `${name} (${coarser[grain]})` : name;
      })
      .join(' × ');
}
