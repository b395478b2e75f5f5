import { useI18n } from '#i18n/I18nContext.tsx';
import type { ArrivalsByOriginRow } from '#queries/arrivalsByOrigin.ts';
import { FactList } from '#ui/FactList.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';

/** One flow: from where to where, households and persons. */
export function FlowNote({ row }: { readonly row: ArrivalsByOriginRow }) {
  const { t, dir, format } = useI18n();
  const nameOf = useAreaNames();
  return (
    <div>
      <strong>
        {nameOf(row.origin_pcode)} {dir === 'rtl' ? '←' : '→'} {nameOf(row.adm2_pcode)}
      </strong>
      <FactList
        facts={[
          [t.flows.households, format.cell(row.households, 'households')],
          [t.flows.persons, format.cell(row.persons, 'persons')],
        ]}
      />
    </div>
  );
}
