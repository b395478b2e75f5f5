import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { en } from '#i18n/console/en.ts';
import { en as frameWords } from '#i18n/en.ts';
import { expect, linkHas, linkOf, keptTest as test, visit } from './fixtures.ts';
import { publishedCell, say } from './publishedCells.ts';

const BASRAH = 'IQG02Q02';
const editor = '[contenteditable]';

test('a question is written, run, drawn, saved and linked', async ({ page }) => {
  await visit(page, '?screen=console');
  await page.getByRole('button', { name: en.example.byDistrict }).click();
  const row = page.getByRole('row', { name: new RegExp(BASRAH) });
  const cell = publishedCell('incident', { adm2_pcode: BASRAH, period: '2025', category: 'violent_dispute' });
  await expect(row).toContainText(say.cellShort(cell));
  await expect.poll(() => linkOf(page).sql).toContain('violent_dispute');

  await page.getByRole('radio', { name: en.views.map }).check({ force: true });
  await linkHas(page, 'show', 'map');
  await expect(page.locator(`button[data-pcode="${BASRAH}"]`)).toContainText(say.cell(cell));
  await page.getByRole('radio', { name: en.views.chart }).check({ force: true });
  await expect(page.getByRole('list', { name: 'count' })).toContainText(BASRAH);

  await page.getByRole('button', { name: frameWords.exports.title }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const file = await saving;
  const held = unzipSync(readFileSync(await file.path()));
  const csv = new TextDecoder().decode(Object.values(held)[0]);
  expect(csv).toContain('adm2_pcode,name,count,count_low,count_high,count_kind');
  expect(new TextDecoder().decode(Object.values(held)[2])).toContain(frameWords.provenance.illustrativeShort);
  await page.keyboard.press('Escape');

  const link = new URL(page.url()).search;
  await visit(page, '?screen=console&sql=SELECT%2041%20%2B%201%20AS%20answer');
  await expect(
    page.getByRole('cell', { name: '42' }).or(page.getByRole('rowheader', { name: '42' })),
  ).toBeVisible();
  await visit(page, link);
  await expect(page.getByRole('list', { name: 'count' })).toContainText(BASRAH);

  // An answer is kept like any other view, under its question's name.
  await page.getByRole('button', { name: frameWords.frame.pin }).click();
  await visit(page, '?screen=notebook');
  await expect(page.getByRole('main')).toContainText(en.example.byDistrict);
  await page.evaluate(() => localStorage.clear());
});

test('keyboard alone asks; mistakes are shown in their place; a long question is cancelled', async ({
  page,
}) => {
  await visit(page, '?screen=console&sql=SELECT%201%20AS%20one');
  const type = async (sql: string) => {
    await page.locator(editor).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(sql);
    await page.keyboard.press('ControlOrMeta+Enter');
  };
  await type('SELECT nothing FROM incident');
  await expect(page.getByRole('alert')).toContainText('nothing');
  await expect(page.locator('.cm-wrong')).toHaveText('nothing');
  await type('DROP TABLE incident');
  await expect(page.getByRole('alert')).toContainText(en.problem['not-a-question']);
  await type("SELECT * FROM read_csv('https://example.org/x.csv')");
  await expect(page.getByRole('alert')).toContainText(en.problem.outside);
  await type("SELECT * FROM 'https://example.org/x.csv'");
  await expect(page.getByRole('alert')).toContainText(en.fault);
  await type('SELECT sum(count) AS cases FROM incident');
  await expect(page.getByText(en.hints.totalsInside)).toBeVisible();
  await expect(page.getByText(en.hints.doubtLost)).toBeVisible();
  await type('SELECT count(*) AS n FROM range(100000000) a, range(100000) b');
  await page.getByRole('button', { name: en.cancel }).click();
  await expect(page.getByText(en.cancelled)).toBeVisible();
  await type('SELECT 7 * 6 AS answer');
  await expect(page.getByText('42')).toBeVisible();
});
