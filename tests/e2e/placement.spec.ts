import type { Page } from '@playwright/test';
import { en as frameWords } from '#i18n/en.ts';
import { fill } from '#i18n/messages.ts';
import { ar } from '#i18n/placement/ar.ts';
import { en } from '#i18n/placement/en.ts';
import { en as staffing } from '#i18n/staffing/en.ts';
import { en as sureness } from '#i18n/sureness/en.ts';
import { expect, linkHas, linkOf, openScreen, keptTest as test, viewsStill, visit } from './fixtures.ts';
import { violations } from './violations.ts';

const answer = (page: Page) =>
  page.getByRole('region', { name: new RegExp(`^(${en.answer.title}|${ar.answer.title})$`) });
const tile = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const select = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

async function openRoom(page: Page, search = ''): Promise<void> {
  await visit(page, `?screen=placement${search}`);
  await answered(page);
}

/** Waits for a proof that belongs to the question on the screen. */
async function answered(page: Page): Promise<void> {
  await viewsStill(page);
  await expect(answer(page)).toContainText(/Proven|ثبت/, { timeout: 90_000 });
}

const percentIn = async (page: Page, name: string) =>
  Number(/([\d.]+)%/.exec((await tile(page, name).textContent()) ?? '')![1]);

test('a question is answered with proof, and a further office never reaches fewer', async ({ page }) => {
  test.setTimeout(180_000);
  await openRoom(page);
  const one = await percentIn(page, en.answer.people);
  await select(page, en.question.add).selectOption('2');
  await linkHas(page, 'plans', '0~~a2');
  await expect.poll(() => percentIn(page, en.answer.people), { timeout: 60_000 }).toBeGreaterThan(one);
  await expect(answer(page)).toContainText('1,770');
  // All ten models can be asked; one with capacities is answered in the worker as well.
  expect(await select(page, en.question.goal).locator('option').count()).toBe(10);
  await page.getByText(en.question.more).click();
  await page.getByRole('slider', { name: en.question.settings.floor }).press('End');
  await expect(answer(page)).toContainText(en.obstacle.title, { timeout: 60_000 });
  await page.getByRole('button', { name: frameWords.app.undo }).click();
  await answered(page);
});

test('a site is put on the map and moved by keyboard, undone, and held against the plan of least regret', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openRoom(page, '&part=sure&plans=0~~sown1_30.5000_47.7500~lown1');
  const nudge = page.getByRole('button', {
    name: fill(en.sites.nudge, { name: fill(en.sites.own, { n: '1' }) }),
  });
  await nudge.press('ArrowUp');
  await expect.poll(() => linkOf(page).plans, { timeout: 20_000 }).toContain('own1_30.5090_47.7500');
  await answered(page);
  await expect(answer(page)).toContainText(fill(en.sites.own, { n: '1' }));
  await page.getByRole('button', { name: frameWords.app.undo }).click();
  await expect.poll(() => linkOf(page).plans, { timeout: 20_000 }).toContain('own1_30.5000_47.7500');
  // A place in the desert is no plan of least regret, and the test of it says which one is.
  const choose = page.getByRole('button', { name: sureness.guarded.choose });
  await expect(choose).toBeVisible({ timeout: 90_000 });
  await choose.click();
  await expect.poll(() => linkOf(page).plans, { timeout: 20_000 }).toMatch(/~l(?!own)/);
});

test('numbers answer while a site is dragged, and two maps move together', async ({ page }) => {
  test.setTimeout(180_000);
  await openRoom(page, '&part=compare&plans=0~~sown1_30.4500_47.9500~lown1&map=30.45,47.95,10');
  const frame = page.locator('[data-plan-map]');
  await frame.scrollIntoViewIfNeeded();
  const canvas = (await frame.locator('canvas').first().boundingBox())!;
  const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
  const before = await tile(page, en.answer.gained).textContent();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y - 20, { steps: 4 });
  await expect(answer(page)).toContainText(en.answer.dragged);
  await expect(tile(page, en.answer.gained)).not.toHaveText(before!);
  expect(linkOf(page).plans).toContain('own1_30.4500_47.9500');
  await page.mouse.up();
  await expect.poll(() => linkOf(page).plans, { timeout: 20_000 }).not.toContain('own1_30.4500_47.9500');
  await answered(page);
  await expect(answer(page)).not.toContainText(en.answer.dragged);

  const scales = page.getByRole('tabpanel').getByText(new RegExp(`^${frameWords.map.scale}: \\d+ km$`));
  await expect(scales).toHaveText([/5 km/, /5 km/]);
  await page.getByRole('tabpanel').getByRole('button', { name: frameWords.map.zoomOut }).first().click();
  await expect(scales).toHaveText([/10 km/, /10 km/]);
});

test('scenarios stand side by side, and a file of one’s own is checked', async ({ page }) => {
  test.setTimeout(240_000);
  await openRoom(page, '&part=compare&plans=1~~a1~~nB~a3');
  const table = page.getByRole('table', { name: en.compare.table });
  await select(page, en.compare.left).selectOption('0');
  const row = (measure: string) => table.getByRole('row').filter({ hasText: measure }).first();
  await expect(row(en.answer.people)).toContainText('+', { timeout: 60_000 });
  await expect(row(en.choice.sites)).toContainText(' and ');
  await page.getByRole('button', { name: `${en.compare.open} A`, exact: true }).click();
  await linkHas(page, 'plans', '0~~~~nB~a3');

  if (!(await page.getByText(en.files.title).isVisible())) await page.getByText(en.question.more).click();
  const put = (kind: string, name: string, text: string) =>
    page.getByTestId(`plan-${kind}`).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await put('points', 'bad.csv', 'lat,lon,people\n30.5,47.8,many\n');
  await expect(
    page.getByText(
      fill(en.files.faults.bad_number, { file: 'bad.csv', row: '2', column: 'people', value: 'many' }),
    ),
  ).toBeVisible({ timeout: 60_000 });
  await put('points', 'points.csv', 'name,lat,lon,people\nTown,30.39,47.7,900\nFar,30.1,47.6,100\n');
  await expect(answer(page)).toContainText('2 points of the file points.csv', { timeout: 60_000 });
  expect(await percentIn(page, en.answer.people)).toBe(90);
  expect(JSON.stringify(linkOf(page))).not.toContain('points.csv');
  await page.getByRole('button', { name: fill(en.files.close, { file: 'points.csv' }) }).click();
});

test('the room and its brief pass axe in English and Arabic, and the brief fits one page', async ({
  page,
}) => {
  test.setTimeout(300_000);
  for (const part of ['choice', 'compare']) {
    await openRoom(page, `&part=${part}`);
    expect.soft(await violations(page), part).toEqual([]);
  }
  await openScreen(page, '?screen=placement&part=brief&plans=0~~a2~k5~w2*1*1*0&lang=ar');
  await answered(page);
  const brief = page.getByRole('article').filter({ hasText: ar.brief.heading });
  await expect(brief).toContainText(ar.brief.doubts);
  await expect(brief.locator('ul').last().locator('li')).toHaveCount(4, { timeout: 120_000 });
  expect.soft(await violations(page), 'brief').toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: ar.brief.word }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('aman-decision-brief-ar.docx');
  const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await openScreen(page, '?screen=staffing&lang=en');
  await expect(page.getByText(staffing.proof)).toBeVisible();
  expect.soft(await violations(page), 'staffing').toEqual([]);
});
