import { DOT_RADIUS, HATCH_STROKE, PATTERN_SIDE } from './patternPixels.ts';

const SIDE = PATTERN_SIDE;

export interface SvgPatternsProps {
  readonly id: string;
  /** Times the usual size. */
  readonly growth?: number;
}

/** Hatching for suppressed and dots for missing values, as patterns `{id}-suppressed` and `{id}-missing`. */
export function SvgPatterns({ id, growth = 1 }: SvgPatternsProps) {
  const grown = growth === 1 ? undefined : `scale(${growth})`;
  return (
    <defs>
      <pattern
        id={`${id}-suppressed`}
        width={SIDE}
        height={SIDE}
        patternUnits="userSpaceOnUse"
        patternTransform={grown}
      >
        <rect width={SIDE} height={SIDE} fill="var(--suppressed-ground)" />
        <path
          d={`M-1 1L1 -1M0 ${SIDE}L${SIDE} 0M${SIDE - 1} ${SIDE + 1}L${SIDE + 1} ${SIDE - 1}`}
          stroke="var(--suppressed)"
          strokeWidth={HATCH_STROKE}
        />
      </pattern>
      <pattern
        id={`${id}-missing`}
        width={SIDE}
        height={SIDE}
        patternUnits="userSpaceOnUse"
        patternTransform={grown}
      >
        <rect width={SIDE} height={SIDE} fill="var(--missing-ground)" />
        <circle cx={SIDE / 4} cy={SIDE / 4} r={DOT_RADIUS} fill="var(--missing)" />
        <circle cx={(SIDE * 3) / 4} cy={(SIDE * 3) / 4} r={DOT_RADIUS} fill="var(--missing)" />
      </pattern>
    </defs>
  );
}

/** What an SVG shape of a class is filled with: a token's colour or a pattern of `SvgPatterns`. */
export const svgFill = (
  id: string,
  kind: number | 'zero' | 'suppressed' | 'missing',
  tokens: readonly string[],
) =>
  typeof kind === 'number'
    ? `var(--${tokens[kind]})`
    : kind === 'zero'
      ? 'var(--zero)'
      : `url(#${id}-${kind})`;
