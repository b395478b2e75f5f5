import { en } from '#i18n/en.ts';
import { en as words } from '#i18n/findings/en.ts';
import { expect, frame, linkHas, keptTest as test, visit } from './fixtures.ts';
import { publishedCell, say } from './publishedCells.ts';

test('a finding says its counts and opens the view that shows them', async ({ page }) => {
  await visit(page, '?screen=explore&from=2019-01&to=2019-12&d=IQG02Q01');
  const findings = frame(page, words.title);
  const cases = publishedCell('incident', { period: '2019', category: 'violent_dispute' });
  const finding = findings.getByRole('button', { name: /All of .*: Violent disputes fell by/ });
  await expect(finding).toContainText(say.cell(cases, 'cases'));
  await expect(findings).toContainText(
    'Not looked at, fewer than 20 cases in both periods: Other violent dispute (Al-Faw)',
  );

  await finding.click();
  await linkHas(page, 'screen', 'trends');
  // The finding is of all districts, so the one that was chosen is let go; its period stays.
  await linkHas(page, 'd', undefined);
  await linkHas(page, 'from', '2019-01');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(en.codes.category.violent_dispute).first()).toBeVisible();
});
