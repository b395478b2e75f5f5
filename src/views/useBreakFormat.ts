import { useI18n } from '#i18n/I18nContext.tsx';
import type { ThemePicture } from './ThemePicture.ts';

/** How the breaks of a theme's classes are written. */
export function useBreakFormat({ measure, unit }: ThemePicture): (value: number) => string {
  const { format } = useI18n();
  if (unit === 'share') return format.percent;
  if (measure === 'change') return format.change;
  return measure === 'rate' ? format.number : format.integer;
}
