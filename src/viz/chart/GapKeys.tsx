import type { Cell } from '#core/cell.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import { missingKey } from '../missingKey.ts';

/** The keys to withheld and missing cells for a list of keys: only those that occur. */
export function GapKeys({ cells }: { readonly cells: readonly Cell[] }) {
  const { t } = useI18n();
  const has = (kind: Cell['kind']) => cells.some((cell) => cell.kind === kind);
  return (
    <>
      {has('suppressed') && (
        <li>
          <Swatch kind="hatched" />
          {t.legend.suppressed}
        </li>
      )}
      {has('missing') && (
        <li>
          <Swatch kind="dotted" />
          {missingKey(t, cells)}
        </li>
      )}
    </>
  );
}
