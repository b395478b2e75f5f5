import type { en } from './en.ts';
import type { PluralForms } from './plural.ts';

// A table of codes may hold the word `other` too, so plural forms are told by having no key of another kind.
export type Widen<T> = T extends string
  ? string
  : T extends PluralForms
    ? keyof T extends keyof PluralForms
      ? PluralForms
      : WidenKeys<T>
    : WidenKeys<T>;
type WidenKeys<T> = { readonly [K in keyof T]: Widen<T[K]> };

/** What every language must fill: a missing or misspelt key does not compile. */
export type Messages = Widen<typeof en>;

/** Puts named values in place of `{name}`. Throws when a name is missing, so that no reader meets a bare brace. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${text}"`);
    return String(value);
  });
}
