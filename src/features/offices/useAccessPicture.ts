import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import type { Coverage } from '#core/coverage.ts';
import type { Filters } from '#core/filters.ts';
import type { TableName } from '#core/schema/tables.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import type { ThemePicture } from '#views/ThemePicture.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCountPicture } from '#views/useCountPicture.tsx';
import { type OfficesAnswer, useOffices } from './useOffices.ts';

const TABLES: readonly TableName[] = ['locality', 'population', 'facility', 'staffing_year', 'area'];

/** The share of the women of each district who live near an office that had a woman officer at the end of the year. */
export function useAccessPicture(filters: Filters, answer: OfficesAnswer): ThemePicture {
  const { offices: words } = useBook(programmeBook);
  const { format } = useI18n();
  const { catalog, summary } = useAtlas();
  const usual = useOffices(summary.filters);
  const covered = answer.access.get(answer.year);
  const cells = useMemo(() => sharesOf(covered, catalog.districts), [covered, catalog]);
  const standard = useMemo(() => sharesOf(usual.access.get(usual.year), catalog.districts), [usual, catalog]);
  const facts = useMemo(
    () => (pcode: string) => {
      const tally = covered?.by_adm2.get(pcode);
      return tally ? [[words.within, format.integer(tally.female_covered)] as const] : [];
    },
    [covered, words, format],
  );
  return useCountPicture({
    theme: 'access',
    title: fill(words.access, { radius: format.distance(filters.radius_km) }),
    ramp: 'coverage',
    unit: 'share',
    unitText: words.accessUnit,
    period: null,
    cells,
    standard,
    tables: TABLES,
    asked: answer.asked,
    facts,
  });
}

const sharesOf = (coverage: Coverage | undefined, districts: readonly string[]): ReadonlyMap<string, Cell> =>
  new Map(
    districts.map((pcode) => {
      const share = coverage?.by_adm2.get(pcode)?.female_share;
      return [pcode, typeof share === 'number' ? exact(share) : missing('not-collected')];
    }),
  );
