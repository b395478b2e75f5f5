import { expect, test } from 'vitest';
import { csvText } from '#core/export/csvText.ts';

test('neither a name of a column nor a text is a formula to a spreadsheet', () => {
  const text = csvText([
    { id: '=cmd()', label: '=cmd()', type: 'text', values: ['+1', 'a,b'] },
    { id: 'n', label: 'n', type: 'number', values: [-1, null] },
  ]);
  expect(text).toBe('\'=cmd(),n\r\n\'+1,-1\r\n"a,b",\r\n');
});
