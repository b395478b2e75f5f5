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

/** How many there are to share out. */
const TOTALS = ['officers', 'women', 'patrols'] as const;
export type StaffTotal = (typeof TOTALS)[number];

/** The floors: the least in an office, and in each of its units. */
const FLOORS = [
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
export type StaffFloor = (typeof FLOORS)[number];

const NUMBERS = [...TOTALS, ...FLOORS];
type StaffNumber = (typeof NUMBERS)[number];

/** Floors of one office; one that is left out is the same as in all offices. */
export type OfficeFloors = Readonly<Partial<Record<StaffFloor, number>>>;

/** What is shared out, what comes first, and the floors: those of all offices, and those of one office by its id. */
export type StaffQuestion = Readonly<Record<StaffNumber, number>> & {
  readonly first: 'women' | 'cases';
  readonly own: Readonly<Record<string, OfficeFloors>>;
};

/** The floor that holds in an office: its own, or else that of all. */
export const floorIn = (question: StaffQuestion, office: string, floor: StaffFloor): number =>
  question.own[office]?.[floor] ?? question[floor];

/** A question with another floor of one office; null makes it the same as in all offices again. */
export function withOwnFloor(
  question: StaffQuestion,
  office: string,
  floor: StaffFloor,
  least: number | null,
): StaffQuestion {
  const { [floor]: _, ...others } = question.own[office] ?? {};
  const floors: OfficeFloors = least === null ? others : { ...others, [floor]: least };
  const { [office]: __, ...offices } = question.own;
  return {
    ...question,
    own: Object.keys(floors).length === 0 ? offices : { ...offices, [office]: floors },
  };
}

/** The names of a unit's floors: for its officers, and for the women among them. */
export const UNIT_FLOORS = {
  tribal_coordination: { officers: 'tribal', women: 'tribalWomen' },
  outreach: { officers: 'outreach', women: 'outreachWomen' },
  womens_engagement: { officers: 'engagement', women: 'engagementWomen' },
} as const satisfies Record<Unit, { officers: StaffFloor; women: StaffFloor }>;

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
    own: {},
  };
}

/** A number of a link; null for one that makes no sense. */
const numberOf = (text: string | undefined) => (/^\d{1,3}$/.test(text ?? '') ? Number(text) : null);

/** Reads a question from settings by name, as a link holds them; what is left out or makes no sense stands as today. */
export function readQuestion(
  settings: Readonly<Record<string, string>>,
  offices: readonly StaffedOffice[],
): StaffQuestion {
  const now = questionOfToday(offices);
  const numbers = NUMBERS.map((name) => [name, numberOf(settings[name]) ?? now[name]] as const);
  const read = Object.fromEntries(numbers) as Record<StaffNumber, number>;
  const question: StaffQuestion = {
    ...read,
    women: Math.min(read.women, read.officers),
    first: settings.first === 'cases' ? 'cases' : 'women',
    own: {},
  };
  return offices.reduce(
    (all, { id }) =>
      FLOORS.reduce((one, floor) => {
        const least = numberOf(settings[`${floor}.${id}`]);
        return least === null ? one : withOwnFloor(one, id, floor, least);
      }, all),
    question,
  );
}

/** The settings of a question that are otherwise than today's (`outreach.cpo_ashar` for one office's own); empty when none is. */
export function writeQuestion(
  question: StaffQuestion,
  offices: readonly StaffedOffice[],
): Readonly<Record<string, string>> {
  const now = questionOfToday(offices);
  const names = [...NUMBERS, 'first' as const].filter((name) => question[name] !== now[name]);
  const own = Object.entries(question.own).flatMap(([id, floors]) =>
    Object.entries(floors).map(([floor, least]) => [`${floor}.${id}`, String(least)] as const),
  );
  return Object.fromEntries([...names.map((name) => [name, String(question[name])] as const), ...own]);
}
