import { useI18n } from '#i18n/I18nContext.tsx';
import { answerText } from './answerText.ts';
import { usePlanning } from './PlanningContext.ts';
import { usePlanWords } from './usePlanWords.ts';

/** The shown plan in sentences: what to open, what it does, what it rests on; null without a plan. */
export function useAnswerText() {
  const { shown } = usePlanning();
  const { format } = useI18n();
  const words = usePlanWords();
  return shown && answerText(shown, words, format);
}
