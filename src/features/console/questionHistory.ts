import { deviceList } from '#state/deviceList.ts';

const HISTORY_MAX = 30;

/** The questions that ran on this device, newest first, each once. Answers are never kept. */
export const questionHistory = deviceList(
  'questions',
  (kept) => (typeof kept === 'string' ? kept : null),
  HISTORY_MAX,
);

/** Puts a question that ran at the head of the list. */
export const rememberQuestion = (sql: string): void =>
  questionHistory.set([sql, ...questionHistory.get().filter((known) => known !== sql)]);
