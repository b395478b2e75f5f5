import { type Month, yearOf } from '#core/period.ts';
import { type Random, randomFrom } from '#core/random.ts';
import { REFERRAL_OUTCOMES, SERVICES, type Service, WAITS } from '#core/schema/referral.ts';
import type { LineRecord } from '#core/tally.ts';
import type { DemoContext } from '../demoContext.ts';
import { numbered } from '../timeline.ts';

const SEED = 7_701;
/** The first month of the guidance centre. Invented, since its opening is not published. */
const FIRST: Month = '2019-10';
/** Referrals a month, by year. */
const REFERRALS: Readonly<Record<string, number>> = {
  2019: 12,
  2020: 16,
  2021: 24,
  2022: 34,
  2023: 44,
  2024: 52,
  2025: 60,
};
/** Share of each service, and of women among those referred to it. */
const OF: Readonly<Record<Service, readonly [share: number, women: number]>> = {
  psychosocial: [0.22, 0.68],
  legal: [0.2, 0.52],
  health: [0.12, 0.58],
  protection: [0.08, 0.9],
  livelihood: [0.14, 0.4],
  documents: [0.1, 0.46],
  complaints: [0.14, 0.36],
};
/** The centre stands at Shatt al-Arab, so most come from there and from the city. */
const DISTRICTS: Readonly<Record<string, number>> = {
  IQG02Q01: 0.11,
  IQG02Q02: 0.44,
  IQG02Q03: 0.01,
  IQG02Q04: 0.04,
  IQG02Q05: 0.05,
  IQG02Q06: 0.08,
  IQG02Q07: 0.27,
};

/** Invents referrals of the guidance centre; the newest are partly awaited still. */
export function makeReferrals({ months, districts }: DemoContext): LineRecord[] {
  const random = randomFrom(SEED);
  const weights = districts.map((code) => DISTRICTS[code] ?? 0);
  const rows: (LineRecord & { readonly date: string })[] = [];
  months.forEach((month, k) => {
    if (month < FIRST || weights.every((weight) => weight === 0)) return;
    const age = months.length - 1 - k;
    for (let left = random.poisson(REFERRALS[yearOf(month)] ?? 0); left > 0; left--) {
      const service = SERVICES[random.pick(SERVICES.map((code) => OF[code][0]))]!;
      rows.push({
        date: `${month}-${String(random.whole(1, 28)).padStart(2, '0')}`,
        month,
        adm2_pcode: districts[random.pick(weights)]!,
        service,
        sex: random.next() < OF[service][1] ? 'female' : 'male',
        ...courseOf(service, age, Number(yearOf(month)) - Number(yearOf(FIRST)), random),
      });
    }
  });
  return numbered('R', rows);
}

/** Advice on complaints is given on the day; the other services take their time. */
function courseOf(service: Service, age: number, years: number, random: Random) {
  if (service === 'complaints') return { outcome: 'received', wait: 'same_day' };
  const awaited = age < 2 ? 0.42 : age < 6 ? 0.16 : 0.04;
  const received = 0.6 + 0.025 * years;
  const rest = 1 - awaited;
  const outcome =
    REFERRAL_OUTCOMES[random.pick([rest * received, awaited, rest * 0.11, rest * (0.89 - received)])]!;
  const quick = 0.18 + 0.02 * years;
  const notYet = outcome === 'waiting' && age < 2 ? 1.2 : outcome === 'not_reached' ? 0.6 : 0;
  return { outcome, wait: WAITS[random.pick([quick, 0.36, 0.28, 0.36 - quick, notYet])]! };
}
