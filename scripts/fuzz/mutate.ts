/** A whole number below `n`, from a seeded source. */
export type Draw = (n: number) => number;

/** A seeded source of whole numbers (mulberry32 by Tommy Ettinger, public domain). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const WILD = [
  '"',
  ',',
  ';',
  '\n',
  '\r',
  '\0',
  '{',
  '}',
  '[',
  ']',
  '\uFEFF',
  '#adm2',
  '\uFFFF',
  '9'.repeat(400),
  '=1+1',
  '__proto__',
];

/** A copy of bytes with one to four wounds: bits turned, bytes lost, doubled, moved or cut off, lengths made huge, wild text put in. */
export function mutate(bytes: Uint8Array, draw: Draw): Uint8Array {
  let out: Uint8Array = bytes.slice();
  for (let wounds = 1 + draw(4); wounds > 0; wounds--) {
    if (out.length === 0) return out;
    const at = draw(out.length);
    const length = 1 + draw(Math.min(64, out.length));
    switch (draw(8)) {
      case 0:
        out[at]! ^= 1 << draw(8);
        break;
      case 1:
        out[at] = draw(256);
        break;
      case 2:
        out = joined(out.subarray(0, at), out.subarray(at + length));
        break;
      case 3:
        out = joined(out.subarray(0, at + length), out.subarray(at));
        break;
      case 4:
        out = out.slice(0, at);
        break;
      case 5:
        for (let k = at; k < Math.min(out.length, at + 4); k++) out[k] = 0xff;
        break;
      case 6:
        out = joined(
          out.subarray(0, at),
          new TextEncoder().encode(WILD[draw(WILD.length)]!),
          out.subarray(at),
        );
        break;
      default:
        out.fill(0, at, at + length);
    }
  }
  return out;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
