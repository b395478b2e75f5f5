import { Component, type ReactNode } from 'react';

export interface FrameBoundaryProps {
  /** What stands in place of the drawing that failed. */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault while drawing inside one frame, so that the rest of the page lives on. */
export class FrameBoundary extends Component<FrameBoundaryProps, { readonly failed: boolean }> {
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
