/** Wording per plural category of `Intl.PluralRules`; Arabic uses all six, English two. `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The wording that fits the number, with `{n}` replaced by its formatted text. */
export function plural(locale: string, forms: PluralForms, value: number, text: string): string {
  const rule = new Intl.PluralRules(locale).select(value);
  return (forms[rule] ?? forms.other).replace('{n}', text);
}
