import type { ExpressionSpecification } from 'maplibre-gl';

/** Colours that a choropleth's fill needs, as CSS colours. */
export interface FillColours {
  /** One per class, lowest class first. */
  readonly classes: readonly string[];
  readonly zero: string;
  /** Under the patterns, and before the first values arrive. */
  readonly ground: string;
}

/**
 * The fill by class. The class is feature state (`class`, as text), so that new values repaint without new geometry; areas
 * without a class, and those that bear a pattern, get the ground.
 */
export const fillExpression = ({ classes, zero, ground }: FillColours): ExpressionSpecification =>
  [
    'match',
    ['to-string', ['feature-state', 'class']],
    'zero',
    zero,
    ...classes.flatMap((colour, k) => [String(k), colour]),
    ground,
  ] as ExpressionSpecification;

/** 1 where the feature state has the value, else 0; for opacities of patterns and outlines. */
export const whenState = (key: string, value: string | boolean, yes = 1, no = 0): ExpressionSpecification => [
  'case',
  ['==', ['feature-state', key], value],
  yes,
  no,
];
