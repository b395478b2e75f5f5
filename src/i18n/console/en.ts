import type { PluralForms } from '../plural.ts';

const n = (forms: PluralForms) => forms;

/** English words of the console. */
export const en = {
  title: 'Ask your own question',
  lead: 'SQL on the protected tables of this atlas. The question runs in this browser; it can read these tables and nothing else.',
  editor: 'Question in SQL',
  run: 'Run',
  runHint: 'Ctrl+Enter',
  cancel: 'Cancel',
  running: 'Running…',
  cancelled: 'Cancelled. The question is still here.',
  examples: 'Examples',
  history: 'Asked before',
  historyEmpty: 'Questions that were run appear here, on this device only.',
  clearHistory: 'Forget these',
  schema: 'Tables and columns',
  schemaHint: 'Press a name to put it into the question.',
  totalHint: "'_T' is the total of a dimension. Each row of a protected table is one published cell.",
  insert: 'Put {name} into the question',
  example: {
    byDistrict: 'Violent disputes by district',
    byMonth: 'Three kinds of case, month by month',
    rate: 'Rate per 100,000 with its interval',
    sum: 'A sum that carries its doubt',
    origins: 'Where families came from',
    kinds: 'How many figures are rounded or withheld',
  },
  result: 'Answer',
  resultEmpty: 'Run the question to see its answer here.',
  noRows: 'The question ran and found no rows.',
  views: { table: 'Table', chart: 'Chart', map: 'Map' },
  rows: n({ one: '{n} row', other: '{n} rows' }),
  cut: 'Only the first {n} rows are shown. Narrow the question, or group it.',
  shown: 'The table shows the first {n} rows; exports hold them all.',
  took: '{seconds} s',
  measure: 'Number to draw',
  label: 'Label',
  noChart: 'A chart needs a column of text or months and a column of numbers.',
  chartCut: 'The first {n} rows are drawn.',
  noMap: 'A map needs a column adm2_pcode and a column of numbers.',
  severalPerArea: 'Several rows name the same district. Group by adm2_pcode to draw a map.',
  problem: {
    empty: 'There is no question yet.',
    several: 'One question at a time: something stands after the semicolon.',
    unbalanced: 'The parentheses do not match.',
    unclosed: 'A quotation mark or a comment is not closed.',
    'not-a-question':
      'Only questions can run here: begin with SELECT, WITH, FROM, VALUES, DESCRIBE or SUMMARIZE.',
    outside:
      'Only the tables of this atlas can be asked here: functions that reach files, settings or the engine itself are refused.',
  },
  tooLong: 'The question is too long for a link: copied links, citations and files do not bring it back.',
  at: 'Line {line}, column {column}',
  fault: 'The question could not be answered.',
  hints: {
    doubtLost:
      'This adds or averages published counts without their bounds, so the answer looks more exact than it is. Add the _low and _high columns as in the example “A sum that carries its doubt”.',
    totalsInside:
      "The rows hold totals ('_T') beside their parts, so a sum over them counts twice. Name one grain for every dimension.",
  },
} as const;
