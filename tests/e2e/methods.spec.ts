import { en } from '#i18n/en.ts';
import { en as words } from '#i18n/methods/en.ts';
import { expect, frame, linkHas, keptTest as test, visit, walkTo } from './fixtures.ts';

test('a method shows its conditions, finds the lag that was built in, and hands out its table', async ({
  page,
}) => {
  await visit(page, '?screen=overview');
  await walkTo(page, 'methods');
  const { name, words: own } = words.methods['arrivals-panel'];
  await page.getByRole('navigation', { name: words.list }).getByRole('button', { name, exact: true }).click();
  await linkHas(page, 'method', 'arrivals-panel');
  const conditions = page.getByRole('list', { name: words.conditionsTitle });
  await expect(conditions.getByRole('listitem')).toHaveCount(6);
  await expect(conditions).not.toContainText(words.notMet);

  const result = frame(page, name);
  await expect(result).toContainText('Cases rise 3 months after arrivals');
  await expect(result).toContainText(own.ecological);
  await expect(result).toContainText('Random draws: 9,999, from the seed 20240601');
  await expect(result).toContainText(en.provenance.illustrative);

  await result.getByRole('button', { name: en.chart.asTable }).click();
  await expect(result.getByRole('row')).toHaveCount(8);
  await expect(result.getByRole('columnheader').first()).toHaveText(own.lag);
  await result.getByRole('button', { name: en.chart.asChart }).click();
});

test('a method that the data cannot carry is refused with the reason', async ({ page }) => {
  await visit(page, '?screen=methods&method=seasonal-mann-kendall&since=2024-01');
  const { name } = words.methods['seasonal-mann-kendall'];
  const result = frame(page, name);
  await expect(result).toContainText(words.refusedTitle);
  await expect(result).toContainText('this needs 36 months and has 24 months');
  await result
    .getByRole('button', { name: words.instead.replace('{method}', words.methods['mann-kendall'].name) })
    .click();
  await linkHas(page, 'method', 'mann-kendall');
  await expect(frame(page, words.methods['mann-kendall'].name)).toContainText(
    'Tests made and corrected for: 8',
  );
});
