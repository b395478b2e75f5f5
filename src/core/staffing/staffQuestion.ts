/** The units that an office may have, as in the staffing table. */
export const UNITS = ['tribal_coordination', 'outreach', 'womens_engagement'] as const;
export type Unit = (typeof UNITS)[number];

/** An open office with those for whom it is the nearest, and who works there today. */
export interface StaffedOffice {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  /** Women and girls. */
  readonly women: number;
  readonly cases: number;
  readonly units: readonly string[];
  readonly today: { readonly officers: number; readonly women: number; readonly patrols: number };
}

/** The numbers of a staffing question: how many there are to share out, then floors of offices and of their units. */
const NUMBERS = [
  'officers',
  'women',
  'patrols',
  'leastOfficers',
  'leastWomen',
  'leastPatrols',
  'tribal',
  'outreach',
  'engagement',
  'tribalWomen',
  'outreachWomen',
  'engagementWomen',
] as const;
export type StaffNumber = (typeof NUMBERS)[number];

/** What is shared out, what comes first, and the floors: the least in each office, and in each unit where an office has it. */
export type StaffQuestion = Readonly<Record<StaffNumber, number>> & { readonly first: 'women' | 'cases' };

/** The names of a unit's floors: for its officers, and for the women among them. */
export const UNIT_FLOORS = {
  tribal_coordination: { officers: 'tribal', women: 'tribalWomen' },
  outreach: { officers: 'outreach', women: 'outreachWomen' },
  womens_engagement: { officers: 'engagement', women: 'engagementWomen' },
} as const satisfies Record<Unit, { officers: StaffNumber; women: StaffNumber }>;

/** As many as there are today, without floors. */
export function questionOfToday(offices: readonly StaffedOffice[]): StaffQuestion {
  const sum = (of: keyof StaffedOffice['today']) =>
    offices.reduce((total, { today }) => total + today[of], 0);
  const none = Object.fromEntries(NUMBERS.map((name) => [name, 0])) as Record<StaffNumber, number>;
  return {
    ...none,
    officers: sum('officers'),
    women: sum('women'),
    patrols: sum('patrols'),
    first: 'women',
  };
}

/** The largest number that a question may hold. */
const MOST = 999;

/** Reads a question from settings by name, as a link holds them; what is left out or makes no sense stands as today. */
export function readQuestion(
  settings: Readonly<Record<string, string>>,
  offices: readonly StaffedOffice[],
): StaffQuestion {
  const now = questionOfToday(offices);
  const numbers = NUMBERS.map((name) => {
    const text = settings[name] ?? '';
    const value = /^\d{1,3}$/.test(text) ? Number(text) : now[name];
    return [name, Math.min(MOST, value)] as const;
  });
  const read = Object.fromEntries(numbers) as Record<StaffNumber, number>;
  return {
    ...read,
    women: Math.min(read.women, read.officers),
    first: settings.first === 'cases' ? 'cases' : 'women',
  };
}

/** The settings of a question that are otherwise than today's; empty when none is. */
export function writeQuestion(
  question: StaffQuestion,
  offices: readonly StaffedOffice[],
): Readonly<Record<string, string>> {
  const now = questionOfToday(offices);
  const names = [...NUMBERS, 'first' as const].filter((name) => question[name] !== now[name]);
  return Object.fromEntries(names.map((name) => [name, String(question[name])]));
}
