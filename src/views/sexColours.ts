/** The colours of women and men wherever the programme splits a count by sex; told apart by lightness as well. */
export const SEX_COLOURS = { female: 'var(--coverage-5)', male: 'var(--arrivals-3)' } as const;
