import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { en as frame } from '#i18n/en.ts';
import { en } from '#i18n/importing/en.ts';
import { fill } from '#i18n/messages.ts';
import { takeRelease } from '../../scripts/buildAtlas.ts';
import { expect, openPage, test } from './fixtures.ts';

const DISTRICTS = ['Al-Qurna', 'القرنة', 'Fao', 'Az Zubayr', 'Abu Al-Khaseeb'];
const KINDS = ['Tribal dispute', 'Drug use', 'Family dispute', 'مخدرات'];
const PHONE = '07701234';
/** Two years of invented cases: two rows of the future, four of a place that nobody knows, and a telephone number in each. */
const rows = Array.from({ length: 900 }, (_, k) =>
  [
    k < 2
      ? '2099-01-01'
      : `202${3 + (k % 2)}-${String((k % 12) + 1).padStart(2, '0')}-${String((k % 28) + 1).padStart(2, '0')}`,
    k >= 2 && k < 6 ? 'The old port' : DISTRICTS[k % 5],
    KINDS[k % 4],
    ['Solved', 'Pending'][k % 2],
    ['Patrol', 'Forum', 'Office'][k % 3],
    ['f', 'm'][k % 2],
    `${PHONE}${100 + k}`,
  ].join(','),
);
const file = {
  name: 'cases.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`Date,District,Type of case,Outcome,Route,Sex,Phone\n${rows.join('\n')}\n`),
};

const button = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true });
const counts = (used: number, rejected: number) =>
  fill(en.addsUp, { rows: '900', used, merged: '0', rejected });

test('from a file with telephone numbers to a protected atlas that is opened, kept, left and opened again', async ({
  page,
}, info) => {
  await openPage(page, '?screen=importing');
  await page
    .getByTestId('files')
    .setInputFiles([file, { ...file, name: 'broken.json', buffer: Buffer.from('{"a": [') }]);
  await expect(page.getByText(en.faults.unreadable.says)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'cases.csv' })).toBeVisible();
  await button(page, en.next).click();

  // Nothing goes on before the personal column is dropped.
  await expect(button(page, en.next)).toBeDisabled();
  await expect(page.getByText(PHONE)).toHaveCount(0);
  await button(page, en.dropAll).click();
  await button(page, en.next).click();

  await expect(page.getByText(counts(894, 6))).toBeVisible();
  await page.getByRole('combobox', { name: 'The old port' }).selectOption('IQG02Q03');
  await button(page, en.again).click();
  await expect(page.getByText(counts(898, 2))).toBeVisible();
  await button(page, en.next).click();

  await button(page, en.build).click();
  await button(page, en.openNow).click({ timeout: 90_000 });
  const open = page.getByText(fill(en.current, { name: 'Basra' }));
  await expect(open).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, en.download).click()]);
  const zip = await download.path();
  await button(page, en.keep).click();
  await expect(page.getByText(en.kept)).toBeVisible();

  // Kept on the device: the page opens with it, and says everywhere that it is imported.
  await page.reload();
  await expect(open).toBeVisible();
  await page.getByRole('link', { name: frame.screens.about }).click();
  await expect(
    page.getByRole('row', { name: /incident/ }).filter({ hasText: frame.provenance.imported }),
  ).toBeVisible();
  await page.getByRole('link', { name: frame.screens.importing }).click();
  await button(page, en.backToBuiltIn).click();
  await button(page, en.forget).click();
  await expect(page.getByText(en.forgotten)).toBeVisible();
  await page.reload();
  await expect(page.getByText(en.drop)).toBeVisible();
  await expect(open).toHaveCount(0);

  await page
    .getByTestId('atlas-zip')
    .setInputFiles({ name: 'bad.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') });
  await expect(page.getByText(fill(en.notAnAtlas, { problem: 'bad.zip' }))).toBeVisible();
  await page.getByTestId('atlas-zip').setInputFiles(zip);
  await expect(open).toBeVisible();

  // The same as a folder, in which one file was changed: refused, and what is open stays.
  const folder = info.outputPath('atlas');
  takeRelease(zip, folder);
  writeFileSync(join(folder, 'incident.arrow'), 'changed');
  await page.getByTestId('atlas-folder').setInputFiles(folder);
  await expect(page.getByText(fill(en.notAnAtlas, { problem: 'incident.arrow' }))).toBeVisible();
  await expect(open).toBeVisible();
});
