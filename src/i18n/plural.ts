/** Wording per plural category of `Intl.PluralRules`; Arabic uses all six, English two. `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const rules = new Map<string, Intl.PluralRules>();

/** The plural rules of a locale; made once, since making them is slow. */
function rulesOf(locale: string): Intl.PluralRules {
  let found = rules.get(locale);
  if (!found) {
    found = new Intl.PluralRules(locale);
    rules.set(locale, found);
  }
  return found;
}

/** The wording that fits the number, with `{n}` replaced by its formatted text. */
export function plural(locale: string, forms: PluralForms, value: number, text: string): string {
  const rule = rulesOf(locale).select(value);
  return (forms[rule] ?? forms.other).replace('{n}', () => text);
}

/** The wording that fits an interval, with `{n}` replaced by its formatted text. */
export function pluralRange(
  locale: string,
  forms: PluralForms,
  low: number,
  high: number,
  text: string,
): string {
  // TypeScript's library does not know selectRange yet; every engine since 2022 has it.
  const chosen = rulesOf(locale) as Intl.PluralRules & {
    selectRange?: (start: number, end: number) => Intl.LDMLPluralRule;
  };
  const rule = chosen.selectRange ? chosen.selectRange(low, high) : chosen.select(high);
  const form = forms[rule] ?? forms.other;
  // "One case" has no place for a number, and "0–1" has one.
  return (form.includes('{n}') ? form : forms.other).replace('{n}', () => text);
}
