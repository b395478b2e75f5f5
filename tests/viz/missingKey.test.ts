import { expect, test } from 'vitest';
import { exact, missing } from '#core/cell.ts';
import { en } from '#i18n/en.ts';
import { missingKey } from '#viz/missingKey.ts';

test('the key to missing cells gives their reason when all share it', () => {
  expect(missingKey(en, [exact(3), missing('low-base'), missing('low-base')])).toBe(
    'No data: too few to compare',
  );
  expect(missingKey(en, [missing('low-base'), missing('not-collected')])).toBe('No data');
});
