import { changeVerdicts } from '#core/changes/changeVerdicts.ts';
import { whatChanged } from '#core/changes/whatChanged.ts';
import { METHODS } from '#core/methods/list.ts';
import { type Method, type MethodResult, settingsOf } from '#core/methods/method.ts';
import { randomFrom } from '#core/random.ts';
import type { Outcome } from '#core/statistics/outcome.ts';
import type { BareBench, BenchRow } from './bench.ts';
import {
  EXTENT,
  LAST_YEAR,
  NOISE_KINDS,
  type NoiseKind,
  noiseData,
  noiseWorld,
  type Planted,
  THEMES,
} from './noise/noiseWorld.ts';
import { PLANTED_CHANGES, plantedFor } from './noise/planted.ts';

/** Atlases of noise a line; `NOISE_RUNS` in the environment makes a shorter look. */
const RUNS = Number(process.env.NOISE_RUNS ?? 2000);
/** `NOISE_ONLY=what-changed,funnel` looks at those alone. */
const ONLY = process.env.NOISE_ONLY?.split(',');
const wanted = (id: string) => ONLY === undefined || ONLY.includes(id);
/** Atlases with something planted a line. */
const POWER_RUNS = Math.max(20, RUNS / 10);
const AREAS = [7, 18];
const SEED = 20_251_126;
/** More than one in twenty is a fault of the method. */
const MOST = 5;

/** What one look at one atlas came to. */
type Look = 'claims' | 'silent' | 'describes' | 'refuses';

/** How often each screen and method claims something where nothing happened, and how often it finds what was planted. */
export const noiseBench: BareBench = {
  title: `false findings in ${RUNS} atlases of noise, and what is found where something was planted`,
  bare: true,
  run() {
    const rows: BenchRow[] = [];
    for (const areas of AREAS) {
      for (const kind of wanted('what-changed') ? NOISE_KINDS : [])
        rows.push(
          measure('what stands out', areas, kind, PLANTED_CHANGES, changes(areas, kind)),
          measure('change on maps and slopes', areas, kind, PLANTED_CHANGES.slice(0, 2), marks(areas, kind)),
        );
      for (const method of (Object.values(METHODS) as Method[]).filter(({ id }) => wanted(id))) {
        const planted = plantedFor(method);
        // Readings of rounded figures only make a method more careful, and cost a hundredfold.
        for (const kind of NOISE_KINDS.filter(({ rounded }) => !rounded).slice(0, 2))
          rows.push(measure(method.id, areas, kind, planted ? [planted] : [], answer(method, areas, kind)));
      }
    }
    return Promise.resolve(rows);
  },
};

type LookAt = (seed: number, planted?: Planted) => Look;

const changes =
  (areas: number, kind: NoiseKind): LookAt =>
  (seed, planted) => {
    const world = noiseWorld(areas, kind, randomFrom(seed), planted);
    return whatChanged(world, LAST_YEAR, EXTENT.start).findings.length > 0 ? 'claims' : 'silent';
  };

const marks =
  (areas: number, kind: NoiseKind): LookAt =>
  (seed, planted) => {
    const world = noiseWorld(areas, kind, randomFrom(seed), planted);
    const disputes = world.filter(({ theme }) => theme === THEMES[0]!.theme);
    const verdicts = changeVerdicts(disputes, LAST_YEAR, EXTENT.start);
    return verdicts.some((verdict) => verdict !== 'no-clear-change') ? 'claims' : 'silent';
  };

const answer =
  (method: Method, areas: number, kind: NoiseKind): LookAt =>
  (seed, planted) => {
    const data = noiseData(areas, kind, randomFrom(seed), planted);
    const settings = settingsOf(method, data, { draws: '999' });
    if (method.conditions(data, settings).some(({ met }) => !met)) return 'refuses';
    return lookOf(method.run(data, settings));
  };

const lookOf = (outcome: Outcome<MethodResult>): Look => {
  if (outcome.kind === 'refused') return 'refuses';
  const { finds, tests } = outcome.result;
  return finds ? 'claims' : tests === 0 ? 'describes' : 'silent';
};

function measure(
  what: string,
  areas: number,
  kind: NoiseKind,
  planted: readonly Planted[],
  look: LookAt,
): BenchRow {
  const row = { what: `${what}, ${areas} areas, ${kind.name}`, unit: '%' } as const;
  // The whole takes an hour of one core, so it says where it is.
  console.error(`  ${row.what} …`);
  const noise = tally(RUNS, (seed) => look(seed));
  if (noise.refuses === RUNS) return { ...row, value: 0, aim: MOST, beside: 'always refuses' };
  if (noise.describes === RUNS) return { ...row, value: 0, aim: MOST, beside: 'describes, tests nothing' };
  const power = planted.map((effect) => {
    const { claims } = tally(POWER_RUNS, (seed) => look(seed, effect));
    return `${effect.name}: ${Math.round((100 * claims) / POWER_RUNS)} %`;
  });
  return {
    ...row,
    value: (100 * noise.claims) / RUNS,
    aim: MOST,
    beside: [...power, ...(noise.refuses > 0 ? [`refuses ${noise.refuses} times`] : [])].join(', '),
  };
}

function tally(runs: number, look: (seed: number) => Look): Record<Look, number> {
  const counts = { claims: 0, silent: 0, describes: 0, refuses: 0 };
  for (let run = 0; run < runs; run++) counts[look(SEED + run)]++;
  return counts;
}
