/**
 * Walks the footer of a Parquet file (Thrift compact protocol) without keeping anything of it, and says whether its lists, texts and
 * nested parts fit into its bytes. A broken length would else make a library count to billions. False also when it breaks off.
 */
export function isSoundFooter(footer: Uint8Array): boolean {
  let at = 0;
  let steps = 0;
  const byte = (): number => {
    if (at >= footer.length) throw new RangeError('the footer breaks off');
    return footer[at++]!;
  };
  const varint = (): number => {
    let value = 0;
    let scale = 1;
    for (let k = 0; k < 10; k++) {
      const next = byte();
      value += (next & 0x7f) * scale;
      if (next < 0x80) return value;
      scale *= 128;
    }
    throw new RangeError('a number is too long');
  };
  const skip = (length: number) => {
    if (!(length <= footer.length - at)) throw new RangeError('a length is beyond the end');
    at += length;
  };
  const value = (type: number, depth: number, inList: boolean): void => {
    if (depth > 24 || ++steps > 5_000_000) throw new RangeError('nested too deep');
    if (type === 1 || type === 2) {
      if (inList) skip(1);
    } else if (type === 3) skip(1);
    else if (type === 4 || type === 5 || type === 6) varint();
    else if (type === 7) skip(8);
    else if (type === 8) skip(varint());
    else if (type === 9 || type === 10) list(depth);
    else if (type === 12) struct(depth + 1);
    else throw new RangeError(`a value of type ${type}`);
  };
  const list = (depth: number): void => {
    const head = byte();
    const length = head >> 4 === 15 ? varint() : head >> 4;
    if (length > footer.length - at) throw new RangeError('a list is longer than the footer');
    for (let k = 0; k < length; k++) value(head & 15, depth + 1, true);
  };
  const struct = (depth: number): void => {
    for (let head = byte(); head !== 0; head = byte()) {
      if (head >> 4 === 0) varint();
      value(head & 15, depth, false);
    }
  };
  try {
    struct(0);
    return true;
  } catch {
    return false;
  }
}

/** The footer of a Parquet file: its length stands before the last four bytes. Null when it cannot be there. */
export function footerOf(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 12) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(bytes.length - 8, true);
  if (view.getUint32(bytes.length - 4, true) !== 0x31524150 || length > bytes.length - 12) return null;
  return bytes.subarray(bytes.length - 8 - length, bytes.length - 8);
}
