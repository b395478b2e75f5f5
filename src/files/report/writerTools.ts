import type { SvgNode } from '#core/report/svg.ts';

/** What a writer is given beside the document, since only a browser can do it. */
export interface WriterTools {
  /** A drawing as PNG at twice its size, for programs that cannot show vectors. */
  readonly png: (drawing: SvgNode) => Promise<Uint8Array>;
}
