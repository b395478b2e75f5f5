import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { Notice } from '#ui/Notice.tsx';
import { frameState } from './frameState.ts';
import type { AnyAsked } from './useAsk.ts';
import { useIsAbsent } from './useIsAbsent.ts';
import { useNearestText } from './useNearestText.ts';

/** What a picture without a frame of its own must say: a fault, that nothing is published, or what is shown instead. */
export function FrameNotice({ asked }: { readonly asked: readonly AnyAsked[] }) {
  const { t } = useI18n();
  const sayNearest = useNearestText();
  const isAbsent = useIsAbsent();
  const instead = asked.find((one) => one.instead)?.instead;
  if (instead)
    return (
      <Notice tone="warn">
        {t.frame.notPublished} {fill(t.frame.shownInstead, { what: sayNearest(instead) })}
      </Notice>
    );
  const state = frameState(asked, t, sayNearest, isAbsent);
  if (state.kind === 'absent')
    return (
      <Notice tone="info">
        {t.frame.noRecords} {fill(t.frame.bringRecords, { screen: t.screens.importing })}
      </Notice>
    );
  if (state.kind === 'unpublished')
    return (
      <Notice
        tone="info"
        {...(state.onShowNearest
          ? { action: { label: t.frame.showNearest, onAct: state.onShowNearest } }
          : {})}
      >
        {t.frame.notPublished}{' '}
        {state.nearest === null ? t.frame.nothingNearest : fill(t.frame.nearest, { what: state.nearest })}
      </Notice>
    );
  if (state.kind === 'error')
    return (
      <Notice
        tone="error"
        {...(state.onRetry ? { action: { label: t.app.retry, onAct: state.onRetry } } : {})}
      >
        {state.message ?? t.frame.fault}
        {state.query && <> {fill(t.frame.faultQuery, { query: state.query })}</>}
      </Notice>
    );
  return null;
}
