import { en } from '#i18n/explore/en.ts';
import { expect, frame, linkHas, keptTest as test, viewsStill, visit } from './fixtures.ts';

test('a box on the scatter, months in the calendar and a small picture choose for all views', async ({
  page,
}) => {
  await visit(page, '?screen=explore');
  await viewsStill(page);
  const marks = frame(page, en.scatter).locator('g[role="button"]');
  const multiples = frame(page, en.multiples);
  const ground = frame(page, en.scatter).locator('svg', { has: page.locator('g[role="button"]') });
  await ground.scrollIntoViewIfNeeded();
  const room = (await ground.boundingBox())!;
  const qurna = (await marks.filter({ hasText: 'Al-Qurna' }).locator('circle').boundingBox())!;
  // From the corner, where nothing lies, to just beyond the one mark.
  await page.mouse.move(room.x + room.width - 4, room.y + 4);
  await page.mouse.down();
  await page.mouse.move(qurna.x - 2, qurna.y + qurna.height + 2, { steps: 3 });
  await page.mouse.up();
  await linkHas(page, 'd', 'IQG02Q05');
  await expect(multiples.getByRole('button', { name: 'Al-Qurna', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await multiples.getByRole('button', { name: 'Al-Zubair', exact: true }).click();
  await linkHas(page, 'd', 'IQG02Q05,IQG02Q06');

  await frame(page, en.calendar).getByRole('application').focus();
  // From the newest month back; the period is that of every view.
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await linkHas(page, 'from', '2025-10');
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('Oct–Dec 2025');
});
