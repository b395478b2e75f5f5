/** Place codes of OCHA's common operational datasets (COD-AB): `IQ`, `IQG02`, `IQG02Q05`, `IQG02Q05N01`. */
export type Pcode = string;
export type AdminLevel = 'adm0' | 'adm1' | 'adm2' | 'adm3';

const PCODE = /^[A-Z]{2}(G\d{2}(Q\d{2}(N\d{2})?)?)?$/;

export const isPcode = (text: string): boolean => PCODE.test(text);

/** The administrative level that the code's shape says. Throws on text that is not a P-code. */
export function levelOf(pcode: Pcode): AdminLevel {
  if (!isPcode(pcode)) throw new RangeError(`not a P-code: ${pcode}`);
  return pcode.length === 2 ? 'adm0' : pcode.length === 5 ? 'adm1' : pcode.length === 8 ? 'adm2' : 'adm3';
}

/** The code one level up, or null for a country. */
export function parentOf(pcode: Pcode): Pcode | null {
  const level = levelOf(pcode);
  return level === 'adm0' ? null : pcode.slice(0, level === 'adm1' ? 2 : -3);
}
