import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { apportionPersons } from '#core/build/apportionPersons.ts';
import { type Coverage, type CoverageTally, coverageOf } from '#core/coverage.ts';
import { en } from '#i18n/en.ts';
import { fill } from '#i18n/messages.ts';
import { referenceIn } from '../../scripts/atlas/readFolder.ts';
import { areaButton, expect, frame, linkHas, keptTest as test, visit } from './fixtures.ts';
import { say } from './publishedCells.ts';

const reference = referenceIn(resolve(import.meta.dirname, '../../data/reference'));
const points = apportionPersons(reference.units, reference.localities, reference.place);
const offices = reference.facility.filter(({ status }) => status === 'open');
const expected = (radius_km: number): Coverage => coverageOf(points, offices, radius_km);
const nameOf = (pcode: string) => reference.area.find((area) => area.pcode === pcode)!.name;

/** The four tiles as they must read at a radius. */
async function tilesSay(page: Page, radius_km: number): Promise<void> {
  const { total } = expected(radius_km);
  const within = fill(en.coverage.within, { radius: say.distance(radius_km) });
  const tile = (who: string) => page.getByRole('region', { name: `${who}: ${within}`, exact: true });
  const reads = async (who: string, covered: number, persons: number) => {
    await expect(tile(who)).toContainText(say.percent(covered / persons, 1));
    await expect(tile(who)).toContainText(
      fill(en.overview.withinOf, { covered: say.integer(covered), persons: say.integer(persons) }),
    );
  };
  await reads(en.coverage.persons, total.persons_covered, total.persons);
  await reads(en.coverage.women, total.female_covered, total.female);
  await reads(en.coverage.men, total.male_covered, total.male);
  const beyond = `${en.coverage.persons}: ${fill(en.coverage.beyond, { radius: say.distance(radius_km) })}`;
  await expect(page.getByRole('region', { name: beyond, exact: true })).toContainText(
    say.integer(total.persons_beyond),
  );
}

/** Each row of the table by area: its name and its cells. */
async function areaRows(page: Page): Promise<Map<string, string[]>> {
  const rows = await frame(page, en.coverage.gapRanking)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent ?? '')),
    );
  return new Map(rows.map(([name = '', ...cells]) => [name, cells]));
}

const rowOf = ({ persons, share, female_share, male_share, persons_beyond, mean_km }: CoverageTally) => [
  say.integer(persons),
  ...[share, female_share, male_share].map((part) => (part === null ? '–' : say.percent(part))),
  say.integer(persons_beyond),
  mean_km === null ? '–' : say.distance(mean_km),
];

test('the census of the reference folder is whole', () => {
  expect(expected(5).total.persons).toBe(3_664_168);
  const census = reference.units.reduce((sum, unit) => sum + unit.female + unit.male, 0);
  expect(census).toBe(3_664_168);
});

test('shares by sex and by district follow from census, places and offices', async ({ page }) => {
  await visit(page, '?screen=coverage&tables=areas');
  await tilesSay(page, 5);
  const { by_adm2 } = expected(5);
  const rows = await areaRows(page);
  expect(rows.size).toBe(7);
  for (const [pcode, tally] of by_adm2) {
    expect(rows.get(nameOf(pcode)), nameOf(pcode)).toEqual(rowOf(tally));
    await expect(areaButton(page, pcode)).toHaveText(
      `${nameOf(pcode)}: ${say.cell({ kind: 'exact', value: tally.share! }, 'share')}`,
    );
  }
});

test('the slider moves the radius, and every number with it', async ({ page }) => {
  await visit(page, '?screen=coverage&tables=areas');
  const slider = page.getByRole('slider', { name: en.filters.radius });
  for (let k = 0; k < 4; k++) await slider.press('ArrowRight');
  await linkHas(page, 'radius', '9');
  await expect(slider).toHaveAttribute('aria-valuetext', say.distance(9));
  await tilesSay(page, 9);
  const rows = await areaRows(page);
  for (const [pcode, tally] of expected(9).by_adm2) expect(rows.get(nameOf(pcode))).toEqual(rowOf(tally));
  await slider.press('End');
  await tilesSay(page, 50);
  // Quick presses are one step; on a machine that stalls for a second between two of them they are several.
  await expect(async () => {
    await page.getByRole('button', { name: en.app.undo }).click();
    await linkHas(page, 'radius', undefined, 1000);
  }).toPass({ timeout: 60_000 });
  await tilesSay(page, 5);
});

test('sub-districts add up to the same people', async ({ page }) => {
  await visit(page, '?screen=coverage&radius=12&level=adm3&tables=areas');
  const { by_adm3 } = expected(12);
  const rows = await areaRows(page);
  expect(rows.size).toBe(by_adm3.size);
  const digits = (text: string) => Number(text.replaceAll(',', ''));
  expect([...rows.values()].reduce((sum, cells) => sum + digits(cells[0]!), 0)).toBe(3_664_168);
  for (const [pcode, tally] of by_adm3) {
    const name = reference.area.find((area) => area.pcode === pcode)?.name;
    if (name) expect(rows.get(name), name).toEqual(rowOf(tally));
  }
  await tilesSay(page, 12);
});

test('offices: catchments hold everyone once, women officers per 100,000 women', async ({ page }) => {
  await visit(page, '?screen=coverage');
  const { by_catchment } = expected(5);
  const table = frame(page, en.coverage.offices);
  expect([...by_catchment.values()].reduce((sum, tally) => sum + tally.persons, 0)).toBe(3_664_168);
  for (const office of offices) {
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: office.name, exact: true }) });
    const tally = by_catchment.get(office.facility_id)!;
    const staff = reference.staffing.find(({ facility_id }) => facility_id === office.facility_id)!;
    await expect(row).toContainText(say.count(tally.persons, 'persons'));
    await expect(row).toContainText(say.rate((staff.staff_women / tally.female) * 100_000));
  }
});
