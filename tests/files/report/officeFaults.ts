import { strFromU8, unzipSync } from 'fflate';
import { strayChild } from './ooxmlSequences.ts';

interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: Element[];
}

/** A part of an office file as elements; throws where its tags do not close each other. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: '', children: [] };
  const open = [root];
  for (const [, end, name, attributes = '', own] of xml.matchAll(
    /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (end) {
      const closed = open.pop()!;
      if (closed.name !== name) throw new Error(`</${name}> closes <${closed.name}>`);
      continue;
    }
    const element: Element = { name: name!, attributes, children: [] };
    open.at(-1)!.children.push(element);
    if (!own) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root;
}

function* every(element: Element): Generator<Element> {
  for (const child of element.children) {
    yield child;
    yield* every(child);
  }
}

const attribute = ({ attributes }: Element, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

/** What an office program would stumble over in a file: tags, order, identities, footnotes, names of sheets. Empty when all is well. */
export function officeFaults(zip: Uint8Array): string[] {
  const faults: string[] = [];
  const files = unzipSync(zip);
  const parts = new Map<string, Element>();
  for (const [name, bytes] of Object.entries(files))
    if (/\.(xml|rels)$/.test(name))
      try {
        parts.set(name, parse(strFromU8(bytes)));
      } catch (fault) {
        faults.push(`${name}: ${String(fault)}`);
      }
  for (const [part, root] of parts) {
    const say = (text: string) => faults.push(`${part}: ${text}`);
    for (const { name, children } of [root, ...every(root)]) {
      for (const child of children) {
        const stray = strayChild(
          name,
          child.name,
          child.children.map((one) => one.name),
        );
        if (stray) say(`${stray} is stray in ${child.name}`);
      }
      if (name === 'w:tc' && children.at(-1)?.name !== 'w:p') say('a cell does not end with a paragraph');
      if (
        name === 'w:body' &&
        children.some((child, k) => child.name === 'w:tbl' && children[k + 1]?.name !== 'w:p')
      )
        say('a table is not followed by a paragraph');
      if (name === 'w:tr') {
        const cells = children.filter((child) => child.name === 'w:tc').length;
        if (cells === 0) say('a row without cells');
      }
      if (name === 'row') {
        const at = children.map((child) => column(attribute(child, 'r') ?? ''));
        if (at.some((one, k) => k > 0 && one <= at[k - 1]!)) say('cells of a row are out of order');
      }
    }
    for (const [tag, id] of [
      ['w:bookmarkStart', 'w:id'],
      ['wp:docPr', 'id'],
      ['p:cNvPr', 'id'],
      ['sheet', 'name'],
      ['Relationship', 'Id'],
    ] as const) {
      const ids = [...every(root)].filter(({ name }) => name === tag).map((one) => attribute(one, id));
      if (new Set(ids).size < ids.length) say(`two ${tag} of one ${id}`);
    }
    for (const sheet of [...every(root)].filter(({ name }) => name === 'sheet'))
      if ((attribute(sheet, 'name') ?? '').length > 31) say('the name of a sheet is too long');
    const anchors = new Set(
      [...every(root)]
        .filter(({ name }) => name === 'w:bookmarkStart')
        .map((one) => attribute(one, 'w:name')),
    );
    for (const link of [...every(root)].filter(({ name }) => name === 'w:hyperlink')) {
      const anchor = attribute(link, 'w:anchor');
      if (anchor && !anchors.has(anchor)) say(`a link leads to ${anchor}, which is nowhere`);
    }
  }
  const notes = parts.get('word/footnotes.xml');
  const body = parts.get('word/document.xml');
  if (notes && body) {
    const known = [...every(notes)]
      .filter(({ name }) => name === 'w:footnote')
      .map((one) => attribute(one, 'w:id'));
    for (const reference of [...every(body)].filter(({ name }) => name === 'w:footnoteReference'))
      if (!known.includes(attribute(reference, 'w:id'))) faults.push('a reference to no footnote');
  }
  return [...new Set(faults)];
}

const column = (reference: string): number =>
  [...reference.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
