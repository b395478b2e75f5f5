import { useState } from 'react';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { programmeBook } from '#i18n/programme/book.ts';
import { useFilters } from '#state/useStore.ts';
import grid from '#views/Screen.module.css';
import { ThemeRanking } from '#views/ThemeRanking.tsx';
import { AccessMap } from './AccessMap.tsx';
import { CaseLoad } from './CaseLoad.tsx';
import { OfficeTable } from './OfficeTable.tsx';
import { OfficeTiles } from './OfficeTiles.tsx';
import { StaffBalance } from './StaffBalance.tsx';
import { StaffYears } from './StaffYears.tsx';
import { useAccessPicture } from './useAccessPicture.ts';
import { useOffices } from './useOffices.ts';
import { WomenYears } from './WomenYears.tsx';

/** Offices and their staff over the years, whom women can turn to, and the staff held against the cases. */
export function OfficesScreen() {
  const { offices: words } = useBook(programmeBook);
  const { locale, format } = useI18n();
  const filters = useFilters();
  const answer = useOffices(filters);
  const picture = useAccessPicture(filters, answer);
  const [hovered, setHovered] = useState<string | null>(null);
  const open = answer.offices.filter(({ status }) => status === 'open').length;
  return (
    <div className={grid.screen}>
      <header>
        <h1 className={grid.title}>{words.title}</h1>
        <p className={grid.lead}>
          {open > 0 &&
            fill(plural(locale, words.lead, open, format.integer(open)), { year: format.year(answer.year) })}
        </p>
      </header>
      <OfficeTiles filters={filters} answer={answer} />
      <div className={`${grid.seven} ${grid.tall}`}>
        <AccessMap picture={picture} answer={answer} hovered={hovered} onHover={setHovered} />
      </div>
      <div className={`${grid.five} ${grid.stack}`}>
        <ThemeRanking picture={picture} title={words.ranking} hovered={hovered} onHover={setHovered} />
        <WomenYears answer={answer} />
      </div>
      <div className={grid.pairs}>
        <StaffYears answer={answer} />
      </div>
      <div className={grid.half}>
        <StaffBalance filters={filters} answer={answer} />
      </div>
      <div className={grid.half}>
        <CaseLoad filters={filters} answer={answer} />
      </div>
      <OfficeTable answer={answer} />
    </div>
  );
}
