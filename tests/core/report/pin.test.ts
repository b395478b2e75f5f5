import { expect, test } from 'vitest';
import { readPin } from '#core/report/pin.ts';

const pin = (link: string) => readPin({ screen: 'console', link, frame: 'answer', title: 'x', note: '' });

test('a kept view has its link whole, however long its question, or is none', () => {
  const long = `?sql=${'a'.repeat(5000)}`;
  expect(pin(long)).toMatchObject({ link: long, id: `answer${long}` });
  expect(pin(`?sql=${'a'.repeat(9000)}`)).toBeNull();
});
