/** Brings a link's parameters from one version to the next, in place. */
export type Upgrade = (params: Map<string, string>) => void;

/**
 * One function per change of the link's form, oldest first, so that last year's links still open: `UPGRADES[0]` brings
 * version 1 to version 2. A link without `v` is of version 1.
 */
const UPGRADES: readonly Upgrade[] = [];

/** The version that links are written in. */
export const LINK_VERSION = UPGRADES.length + 1;

/**
 * Applies the upgrades that a link lacks and takes `v` away. A version that is not known stays, so that it is reported
 * like every other value that means nothing.
 */
export function upgradeLink(params: Map<string, string>, upgrades: readonly Upgrade[] = UPGRADES): void {
  const text = params.get('v') ?? '1';
  const version = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : Number.NaN;
  if (!(version <= upgrades.length + 1)) return;
  params.delete('v');
  for (const upgrade of upgrades.slice(version - 1)) upgrade(params);
}
