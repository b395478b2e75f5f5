import { BadInput } from '#core/build/problems.ts';
import { METHODS } from '#core/build/protectTable.ts';
import type { Reference } from '#core/build/readReference.ts';
import type { DisclosureSettings } from '#core/manifest.ts';
import { isMonth } from '#core/period.ts';

/** The reference with another method of protection. */
export function withMethod(
  reference: Reference,
  method: DisclosureSettings['method'] | undefined,
): Reference {
  if (!method) return reference;
  if (!METHODS.includes(method))
    throw new BadInput([
      { file: '--method', says: `"${method}" is not a method`, fix: `Use ${METHODS.join(' or ')}` },
    ]);
  const { settings } = reference;
  return { ...reference, settings: { ...settings, disclosure: { ...settings.disclosure, method } } };
}

/** The reference up to another last month. */
export function withEnd(reference: Reference, end: string | undefined): Reference {
  if (!end) return reference;
  const { settings } = reference;
  if (!isMonth(end) || end < settings.extent.start)
    throw new BadInput([
      {
        file: '--end',
        says: `"${end}" is not a month from ${settings.extent.start} on`,
        fix: 'Write YYYY-MM',
      },
    ]);
  return { ...reference, settings: { ...settings, extent: { ...settings.extent, end } } };
}
