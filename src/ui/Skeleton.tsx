import styles from './Skeleton.module.css';

export interface SkeletonProps {
  /** Any CSS length; the width is that of the place unless told. */
  readonly height: string;
  readonly width?: string;
  /** Said by screen readers while it stands; leave out for all but one on a page. */
  readonly label?: string;
}

/** A quiet block where something will stand, of the same size, so that nothing jumps. */
export function Skeleton({ height, width, label }: SkeletonProps) {
  return (
    <div
      className={styles.skeleton}
      style={{ blockSize: height, ...(width && { inlineSize: width }) }}
      {...(label ? { role: 'status', 'aria-label': label } : { 'aria-hidden': true })}
    />
  );
}
