import { en } from '#i18n/en.ts';
import { fill } from '#i18n/messages.ts';
import {
  areaButton,
  areaPoints,
  expect,
  frame,
  linkHas,
  mapReady,
  onStage,
  keptTest as test,
  visit,
} from './fixtures.ts';

const ZUBAIR = 'IQG02Q06';
const QURNA = 'IQG02Q05';
const rankingButton = (page: Parameters<typeof frame>[0], name: string) =>
  frame(page, en.trends.ranking).getByRole('button', { name: new RegExp(`^${name} `) });

test('a click on the interactive map selects everywhere, again clears', async ({ page }) => {
  const at = await areaPoints(page, '?screen=trends');
  await visit(page, '?screen=trends');
  await mapReady(page);
  await expect(page.locator('[data-map-kind]')).toHaveAttribute('data-map-kind', 'interactive');
  const zubair = await onStage(page, at.get(ZUBAIR)!);

  await page.mouse.move(zubair.x, zubair.y);
  await expect(page.locator('[data-hovered]').filter({ hasText: 'Al-Zubair' })).toBeVisible();
  await page.mouse.click(zubair.x, zubair.y);
  await linkHas(page, 'd', ZUBAIR);
  await expect(areaButton(page, ZUBAIR)).toHaveAttribute('aria-pressed', 'true');
  await expect(rankingButton(page, 'Al-Zubair')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: `${en.filters.districts}: Al-Zubair` })).toBeVisible();
  await expect(frame(page, 'Al-Zubair')).toContainText(fill(en.trends.population, { year: '2024' }));
  await expect(frame(page, en.trends.series)).toContainText('Al-Zubair');

  const qurna = await onStage(page, at.get(QURNA)!);
  await page.mouse.click(qurna.x, qurna.y);
  await linkHas(page, 'd', `${QURNA},${ZUBAIR}`);
  await page.mouse.click(qurna.x, qurna.y);
  await linkHas(page, 'd', ZUBAIR);
  await page.mouse.click(zubair.x, zubair.y);
  await linkHas(page, 'd', undefined);
  await expect(areaButton(page, ZUBAIR)).toHaveAttribute('aria-pressed', 'false');
  await expect(frame(page, en.trends.profile)).toContainText(en.trends.profileHint);
});

test('ranking, filter and map list are one selection', async ({ page }) => {
  await visit(page, '?screen=trends');
  await rankingButton(page, 'Al-Qurna').click();
  await linkHas(page, 'd', QURNA);
  await expect(areaButton(page, QURNA)).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: new RegExp(`^${en.filters.districts}:`) }).click();
  const list = page.getByRole('dialog', { name: en.filters.districts });
  await expect(list.getByRole('checkbox', { name: 'Al-Qurna' })).toBeChecked();
  await expect(list.getByRole('checkbox', { name: 'Al-Zubair' })).not.toBeChecked();
  await list.getByRole('checkbox', { name: 'Al-Zubair' }).check();
  await linkHas(page, 'd', `${QURNA},${ZUBAIR}`);
  await page.keyboard.press('Escape');
  // Esc closed what floats and cleared nothing beneath it.
  await expect(list).toBeHidden();
  await linkHas(page, 'd', `${QURNA},${ZUBAIR}`);
  await expect(areaButton(page, ZUBAIR)).toHaveAttribute('aria-pressed', 'true');
  await expect(rankingButton(page, 'Al-Zubair')).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('Escape');
  await linkHas(page, 'd', undefined);
  await expect(rankingButton(page, 'Al-Zubair')).toHaveAttribute('aria-pressed', 'false');
});

test('the list of areas is walked and used by keyboard alone', async ({ page }) => {
  await visit(page, '?screen=trends');
  const areas = page.locator('button[data-pcode]');
  await areas.first().focus();
  await page.keyboard.press('End');
  await expect(areas.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(areas.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(areas.nth(1)).toBeFocused();
  // One tab stop in all.
  await expect(page.locator('button[data-pcode][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await linkHas(page, 'd', 'IQG02Q02');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await linkHas(page, 'd', 'IQG02Q02,IQG02Q03');
  await page.keyboard.press('Space');
  await linkHas(page, 'd', 'IQG02Q02');
  await page.keyboard.press('Escape');
  await linkHas(page, 'd', undefined);
});

test('undo and redo by button and by keyboard', async ({ page }) => {
  await visit(page, '?screen=trends');
  const undo = page.getByRole('button', { name: en.app.undo });
  const redo = page.getByRole('button', { name: en.app.redo });
  await areaButton(page, QURNA).press('Enter');
  await page.getByRole('radio', { name: en.filters.measures.count }).check({ force: true });
  await linkHas(page, 'measure', 'count');
  await undo.click();
  await linkHas(page, 'measure', undefined);
  await linkHas(page, 'd', QURNA);
  await page.keyboard.press('Control+z');
  await linkHas(page, 'd', undefined);
  await page.keyboard.press('Control+Shift+Z');
  await linkHas(page, 'd', QURNA);
  await redo.click();
  await linkHas(page, 'measure', 'count');
  await expect(redo).toBeDisabled();
  await expect(areaButton(page, QURNA)).toContainText('case');
});

test('an office is singled out by its row and lets go', async ({ page }) => {
  await visit(page, '?screen=coverage');
  const row = frame(page, en.coverage.offices).getByRole('button', { name: 'Ashar', exact: true });
  await row.click();
  await linkHas(page, 'facility', 'cpo_ashar');
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await row.click();
  await linkHas(page, 'facility', undefined);
});

test('an origin is singled out in the table of flows, and the map follows', async ({ page }) => {
  await visit(page, '?screen=flows');
  const row = frame(page, en.flows.table).getByRole('rowheader').getByRole('button').first();
  const name = await row.textContent();
  await row.click();
  await expect.poll(() => new URL(page.url()).searchParams.get('origin')).toMatch(/^IQG/);
  for (const pressed of await frame(page, en.flows.table)
    .locator('th button[aria-pressed="true"]')
    .allTextContents())
    expect(pressed).toBe(name);
  await mapReady(page);
  await page.keyboard.press('Escape');
  await linkHas(page, 'origin', undefined);
});
