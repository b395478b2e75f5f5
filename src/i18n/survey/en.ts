/** English words of the screen on the perception survey. */
export const en = {
  title: 'Perception survey',
  lead: 'What residents say, wave by wave, with intervals that follow from how the sample was drawn.',
  none: 'This atlas holds no perception survey.',
  question: 'Question',
  wave: 'Wave',
  share: 'Share of yes',
  map: 'By district, {year}',
  ranking: 'Districts ranked, {year}',
  interval: 'with 95 % design-based interval',
  governorate: 'Governorate',
  sexes: 'Women and men, wave by wave',
  all: 'All',
  waves: 'Districts, wave by wave',
  wavesHint:
    'The band is the 95 % interval; all lines share one scale from zero. A rise or fall is said only after correction for all comparisons here ({n}, Holm).',
  since: 'Since {year}',
  changes: 'What changed between waves',
  changesHint:
    'Percentage points, with 95 % interval; a rise or fall is said only where it stays clear after correction for all comparisons of the table ({n}, Holm).',
  from: 'From {first} to {last}',
  points: '{n} points',
  pointsRange: '{low} to {high}',
  change: 'Change',
  low: 'At least',
  high: 'At most',
  verdict: 'What can be said',
  verdicts: { rise: 'Rise', fall: 'Fall', 'no-clear-change': 'No clear change' },
  published:
    'The published figure speaks of local or provincial authorities, not of the police, and is no wave of the survey shown here.',
  sure: 'How sure these estimates are',
  area: 'Area',
  respondents: 'People asked',
  clusters: 'Streets',
  effect: 'Design effect',
  method:
    'A stratified sample of streets: districts are the strata, streets the clusters, weights are census persons. Variance by linearisation, intervals on the logit scale with Student’s t (Korn and Graubard 1998). The design effect says how many times the variance of a simple random sample it is. Under {respondents} people or {clusters} streets no estimate is given.',
} as const;
