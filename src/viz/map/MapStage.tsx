import { Component, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { AreaMapProps } from './AreaMap.tsx';
import type { GlStatus } from './glMap.ts';
import styles from './MapStage.module.css';
import { SvgMap } from './SvgMap.tsx';

const AreaMap = lazy(async () => ({ default: (await import('./AreaMap.tsx')).AreaMap }));

export interface MapStageProps extends Omit<AreaMapProps, 'onStatus' | 'onSettled'> {
  readonly interactive: boolean;
  /** Shows the simple map over the interactive one while a picture is taken. */
  readonly picturing: boolean;
  /** True when the interactive map cannot be had; false again when it came back. */
  readonly onFailed: (failed: boolean) => void;
}

/**
 * The two maps on one stage. The simple one is drawn at once and stays underneath until the interactive one has all on the
 * screen; it shows again while a graphics context is lost, and for good when WebGL or its code does not come.
 * `data-map-ready` says that the picture is complete, `data-map-kind` which map draws it.
 */
export function MapStage({ interactive, picturing, onFailed, ...map }: MapStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState<'starting' | GlStatus>('starting');
  const [wanted, setWanted] = useState(false);
  // The first picture and the headline numbers go before half a megabyte of map code.
  useEffect(() => {
    if (!interactive) return;
    const wait = requestAnimationFrame(() => requestAnimationFrame(() => setWanted(true)));
    return () => cancelAnimationFrame(wait);
  }, [interactive]);

  const simple = !interactive || picturing || status !== 'ready';
  const settled = useRef(false);
  const mark = () => {
    const done = simple ? !interactive || status === 'failed' : settled.current;
    if (stage.current) stage.current.dataset.mapReady = String(done);
  };
  useEffect(mark);
  useEffect(() => {
    if (status !== 'starting' && status !== 'lost') onFailed(status === 'failed');
  }, [status, onFailed]);

  return (
    <div ref={stage} className={styles.stage} data-map-kind={simple ? 'simple' : 'interactive'}>
      {simple && (
        <div className={styles.simple}>
          <SvgMap {...map} />
        </div>
      )}
      {interactive && wanted && (
        <Guard onFailed={() => setStatus('failed')}>
          <Suspense fallback={null}>
            <div className={styles.interactive} data-hidden={simple || undefined}>
              <AreaMap
                {...map}
                key={map.language}
                onStatus={setStatus}
                onSettled={(done) => {
                  settled.current = done;
                  mark();
                }}
              />
            </div>
          </Suspense>
        </Guard>
      )}
    </div>
  );
}

/** Catches what the interactive map throws, also when its code does not arrive; the simple map then stays. */
class Guard extends Component<{ readonly onFailed: () => void; readonly children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch(cause: unknown) {
    console.warn('the interactive map stopped', cause);
    this.props.onFailed();
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
