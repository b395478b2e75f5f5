import { Component, type ReactNode } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { Button } from '#ui/Button.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (retry: () => void) => ReactNode;
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}

/** Keeps a fault of one screen inside it: the frame, the filters and the other screens go on. */
export function ScreenBoundary({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  return (
    <Boundary
      fallback={(retry) => (
        <div role="alert">
          <p>{t.frame.fault}</p>
          <Button onClick={retry}>{t.app.retry}</Button>
        </div>
      )}
    >
      {children}
    </Boundary>
  );
}
