/** One theme of the programme: its screen, the indicators that its sentence speaks of, and those that stand below it. */
export interface Theme {
  readonly screen: string;
  readonly said: readonly string[];
  readonly shown: readonly string[];
}

/** What a minister asks of the programme, in this order. */
export const THEMES = {
  safety: { screen: 'trends', said: ['IMP-1', 'OUT-1'], shown: ['IMP-1', 'IMP-2', 'OUT-1', 'OUT-2'] },
  trust: { screen: 'survey', said: ['IMP-3', 'OUT-9'], shown: ['IMP-3', 'IMP-4', 'OUT-8', 'OUT-9'] },
  forums: {
    screen: 'forums',
    said: ['OPT-1', 'OPT-2', 'OUT-3'],
    shown: ['OPT-2', 'OUT-3', 'OPT-3', 'OPT-4'],
  },
  offices: { screen: 'offices', said: ['OPT-7', 'OUT-7'], shown: ['OPT-7', 'OPT-6', 'OUT-7', 'OPT-8'] },
  referrals: {
    screen: 'referrals',
    said: ['OPT-9', 'OUT-6', 'OUT-5'],
    shown: ['OPT-9', 'OUT-6', 'OUT-5', 'OPT-10'],
  },
  awareness: {
    screen: 'initiatives',
    said: ['OPT-11', 'OPT-12', 'OPT-13'],
    shown: ['OPT-11', 'OPT-12', 'OPT-13', 'OPT-14'],
  },
} as const satisfies Readonly<Record<string, Theme>>;
export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as ThemeName[];
