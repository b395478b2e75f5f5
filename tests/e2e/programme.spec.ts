import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { apportionPersons } from '#core/build/apportionPersons.ts';
import { sumCells } from '#core/cell.ts';
import { coverageOf } from '#core/coverage.ts';
import { share } from '#core/rates.ts';
import { ar } from '#i18n/ar.ts';
import { en } from '#i18n/en.ts';
import { fill } from '#i18n/messages.ts';
import { ar as programmeAr } from '#i18n/programme/ar.ts';
import { en as words } from '#i18n/programme/en.ts';
import { en as results } from '#i18n/results/en.ts';
import { referenceIn } from '../../scripts/atlas/readFolder.ts';
import { areaButton, expect, frame, linkHas, openScreen, test, viewsStill, visit } from './fixtures.ts';
import { publishedCell, say, tableRows } from './publishedCells.ts';
import { violations } from './violations.ts';

const SCREENS = ['programme', 'forums', 'offices', 'referrals'] as const;
const IN_2025 = { period: '2025' };

const tile = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('the programme on one page: what is said rests on the tables, and what is behind is listed', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openScreen(page, '?screen=programme');
  const meetings = tableRows('forum_meeting').filter(({ period }) => String(period).startsWith('2025'));
  const held = meetings.filter((row) => row.held).length;
  const forums = frame(page, words.overview.themes.forums.title);
  await expect(forums).toContainText(`${new Set(meetings.map(({ forum_id }) => forum_id)).size} forums`);
  await expect(forums).toContainText(say.percent(held / meetings.length));
  const referrals = publishedCell('referral', IN_2025);
  const help = frame(page, words.overview.themes.referrals.title);
  if (referrals.kind !== 'rounded') throw new Error('the test wants a rounded count');
  await expect(help).toContainText(fill(en.cell.about, { value: say.count(referrals.value, 'referrals') }));
  // A year whose latest issues are still open is not called a fall.
  await expect(forums).toContainText('the latest are still open');

  const standings = frame(page, words.overview.standings);
  const behind = await standings.getByRole('list').last().getByRole('listitem').count();
  await expect(standings.getByRole('list').first()).toContainText(`${behind} ${results.standings.behind}`);
  expect.soft(await violations(page), 'programme').toEqual([]);
  await forums.getByRole('button', { name: /^More/ }).click();
  await linkHas(page, 'screen', 'forums');
});

test('forums: meetings, the way from an issue to its solution, and who belongs', async ({ page }) => {
  test.setTimeout(180_000);
  await openScreen(page, '?screen=forums&tables=funnel');
  const meetings = tableRows('forum_meeting').filter(({ period }) => String(period).startsWith('2025'));
  const held = meetings.filter((row) => row.held).length;
  await expect(tile(page, words.forums.held)).toContainText(
    fill(words.forums.heldOf, { held: say.integer(held), due: say.integer(meetings.length) }),
  );
  const raised = publishedCell('issue', IN_2025);
  const later = ['agreed', 'handed_over', 'implemented'].map((stage) =>
    publishedCell('issue', { ...IN_2025, stage }),
  );
  const row = (name: string) =>
    frame(page, words.forums.funnel)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row(words.codes.stage.raised)).toContainText(say.cellShort(raised));
  await expect(row(words.codes.stage.agreed)).toContainText(say.cellShort(sumCells(later)));
  await expect(row(words.codes.stage.implemented)).toContainText(
    say.cellShort(share(later[2]!, raised), 'share'),
  );
  const maqal = frame(page, words.forums.list).getByRole('button', { name: 'Al-Maqal', exact: true });
  await maqal.click();
  await linkHas(page, 'forum', 'cpf_maqal');
  await expect(
    frame(page, words.forums.calendar).getByRole('button', { name: 'Al-Maqal', exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');
  // What lies half under the filters, which stay in sight, would pass for too small a target.
  await page.evaluate(() => scrollTo(0, 0));
  expect.soft(await violations(page), 'forums').toEqual([]);
  // Issues by kind are published by whole years.
  await visit(page, '?screen=forums&from=2025-03&to=2025-05');
  await expect(frame(page, words.forums.category)).toContainText(en.frame.notPublished);
});

test('offices and referrals: staff, women’s access, services', async ({ page }) => {
  test.setTimeout(180_000);
  const reference = referenceIn(resolve(import.meta.dirname, '../../data/reference'));
  const points = apportionPersons(reference.units, reference.localities, reference.place);
  const staff = tableRows('staffing_year').filter(({ year }) => Number(year) === 2025);
  const women = staff.reduce((sum, row) => sum + Number(row.staff_women), 0);
  const withWoman = staff
    .filter(({ staff_women }) => Number(staff_women) > 0)
    .map(({ facility_id }) => String(facility_id));
  const near = coverageOf(
    points,
    reference.facility.filter(({ facility_id }) => withWoman.includes(facility_id)),
    12,
  );
  await openScreen(page, '?screen=offices&radius=12');
  await expect(tile(page, words.offices.women)).toContainText(say.integer(women));
  await expect(tile(page, fill(words.offices.access, { radius: say.distance(12) }))).toContainText(
    fill(words.offices.accessOf, {
      part: say.integer(near.total.female_covered),
      whole: say.integer(near.total.female),
    }),
  );
  for (const [pcode, { female_share }] of near.by_adm2)
    await expect(areaButton(page, pcode)).toContainText(say.percent(female_share!));
  expect.soft(await violations(page), 'offices').toEqual([]);

  await visit(page, '?screen=referrals&d=IQG02Q07');
  const all = publishedCell('referral', { ...IN_2025, adm2_pcode: 'IQG02Q07' });
  await expect(tile(page, words.referrals.all)).toContainText(say.cellShort(all));
  // What is published for all districts together says so beside a figure of one district.
  await expect(tile(page, words.referrals.received)).toContainText(words.together);
  await expect(frame(page, words.referrals.byService)).toContainText(
    say.cellShort(publishedCell('referral', { ...IN_2025, service: 'legal', sex: 'female' })),
  );
  expect.soft(await violations(page), 'referrals').toEqual([]);
});

test('the four screens read from the right in Arabic, on a phone without sliding sideways', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const titles = {
    programme: programmeAr.overview.title,
    forums: programmeAr.forums.title,
    offices: programmeAr.offices.title,
    referrals: programmeAr.referrals.title,
  };
  for (const screen of SCREENS) {
    await visit(page, `?screen=${screen}&lang=ar`);
    await viewsStill(page);
    await expect(page.locator('body')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[screen]);
    await expect(page).toHaveTitle(`${ar.screens[screen]} · ${ar.app.name}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect.soft(await violations(page), `${screen} in Arabic`).toEqual([]);
  }
});
