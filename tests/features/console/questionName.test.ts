import { expect, test } from 'vitest';
import { consoleExamples } from '#core/console/consoleExamples.ts';
import { questionName } from '#features/console/questionName.ts';
import { en } from '#i18n/console/en.ts';

const examples = consoleExamples('2025');

test('an answer bears the name of the example asked, else the beginning of its question', () => {
  expect(questionName(`${examples[0]!.sql}\n`, examples, en.example)).toBe(en.example[examples[0]!.key]);
  expect(questionName('SELECT 1\n  AS one', examples, en.example)).toBe('SELECT 1 AS one');
  const long = questionName(`SELECT ${'a'.repeat(200)}`, examples, en.example);
  expect(long).toHaveLength(80);
  expect(long.endsWith('…')).toBe(true);
});
