/** The fills of withheld and absent numbers inside an SVG drawing. */
export interface CellFills {
  readonly hatched: string;
  readonly dotted: string;
}

/** How to refer to the patterns that `CellPatterns` defines under the same id. */
export const cellFills = (id: string): CellFills => ({
  hatched: `url(#${id}-hatched)`,
  dotted: `url(#${id}-dotted)`,
});

/** Pattern definitions: hatched for suppressed, dotted for missing. `id` must be unique on the page. */
export function CellPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatched`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" fill="var(--suppressed-ground)" />
        <rect width="1.6" height="5" fill="var(--suppressed)" />
      </pattern>
      <pattern id={`${id}-dotted`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--missing-ground)" />
        <circle cx="2.5" cy="2.5" r="0.9" fill="var(--missing)" />
      </pattern>
    </defs>
  );
}
