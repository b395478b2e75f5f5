import { Fragment, type ReactNode } from 'react';

/** A text with elements in the places of its `{names}`, in the order that the language wants. Throws on an unknown name. */
export function Sentence({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}) {
  return text.split(/\{(\w+)\}/).map((piece, k) => {
    if (k % 2 === 1 && !Object.hasOwn(parts, piece)) throw new RangeError(`no part {${piece}} for "${text}"`);
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
    return <Fragment key={k}>{k % 2 === 1 ? parts[piece] : piece}</Fragment>;
  });
}
