import type { Indicator } from '#core/indicators/indicator.ts';
import type { CellUnit } from '#i18n/format.ts';

/** How the values of an indicator are said; a plain number for counts, and for officers per 100,000 women, which are few. */
export function valueUnit({ value }: Indicator): CellUnit | undefined {
  switch (value.kind) {
    case 'count':
    case 'density':
      return undefined;
    case 'rate':
      return 'rate';
    case 'share':
    case 'survey':
    case 'access':
      return 'share';
  }
}

/** What a value is, by its key in the book. */
export function unitKey({ value }: Indicator): 'share' | 'rate' | 'density' | 'number' {
  switch (value.kind) {
    case 'count':
      return 'number';
    case 'rate':
    case 'density':
      return value.kind;
    case 'share':
    case 'survey':
    case 'access':
      return 'share';
  }
}
