import { sumCells } from '#core/cell.ts';
import { en } from '#i18n/en.ts';
import {
  areaButton,
  expect,
  frame,
  linkHas,
  mapTexts,
  keptTest as test,
  viewsStill,
  visit,
  walkTo,
} from './fixtures.ts';
import { manifest, publishedCell, say } from './publishedCells.ts';

const YEAR = manifest.extent.end.slice(0, 4);
const BASRAH = 'IQG02Q02';
const categoryBar = (name: string) => new RegExp(`^${name} `);

test('the period picker changes every linked view', async ({ page }) => {
  await visit(page, '?screen=trends&measure=count');
  const before = {
    map: await mapTexts(page),
    ranking: (await frame(page, en.trends.ranking).textContent())!,
    outcome: (await frame(page, en.trends.outcome).textContent())!,
    category: (await frame(page, en.trends.category).textContent())!,
  };
  await page.getByRole('button', { name: new RegExp(`^${en.filters.period}:`) }).click();
  const picker = page.getByRole('dialog', { name: en.filters.period });
  const earlier = String(Number(YEAR) - 3);
  await picker.getByLabel(`${en.controls.from}: ${en.controls.year}`).selectOption(earlier);
  await picker.getByLabel(`${en.controls.to}: ${en.controls.year}`).selectOption(earlier);
  await page.keyboard.press('Escape');
  await linkHas(page, 'from', `${earlier}-01`);
  await linkHas(page, 'to', `${earlier}-12`);
  await viewsStill(page);
  expect(await mapTexts(page)).not.toEqual(before.map);
  for (const [name, text] of [
    [en.trends.ranking, before.ranking],
    [en.trends.outcome, before.outcome],
    [en.trends.category, before.category],
  ] as const)
    await expect(frame(page, name)).not.toHaveText(text);
  const cell = publishedCell('incident', {
    adm2_pcode: BASRAH,
    period: earlier,
    category: 'violent_dispute',
  });
  await expect(areaButton(page, BASRAH)).toHaveText(new RegExp(`: ${say.cell(cell, 'cases')}$`));
  await expect(page.getByRole('main').getByRole('paragraph').first()).toContainText(earlier);
});

test('the brush is moved by keyboard, as one step of undo', async ({ page }) => {
  await visit(page, '?screen=trends');
  const first = frame(page, en.trends.series).getByRole('slider', { name: en.chart.firstMonth });
  await first.focus();
  for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowRight');
  await linkHas(page, 'from', `${YEAR}-04`);
  await expect(first).toHaveAttribute('aria-valuetext', say.month(`${YEAR}-04`));
  await expect(page.getByRole('main')).toContainText(say.period({ start: `${YEAR}-04`, end: `${YEAR}-12` }));
  await page.getByRole('button', { name: en.app.undo }).click();
  await linkHas(page, 'from', undefined);
});

test('a drag across the months draws a period', async ({ page }) => {
  await visit(page, '?screen=trends');
  const chart = frame(page, en.trends.series).getByRole('application');
  await chart.scrollIntoViewIfNeeded();
  const box = (await chart.boundingBox())!;
  const at = (share: number) => [box.x + box.width * share, box.y + box.height * 0.5] as const;
  await page.mouse.move(...at(0.3));
  await page.mouse.down();
  await page.mouse.move(...at(0.4), { steps: 4 });
  await page.mouse.move(...at(0.5), { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^20(19|20)-/);
  await viewsStill(page);
  const { from, to } = Object.fromEntries(new URL(page.url()).searchParams) as Record<string, string>;
  await expect(page.getByRole('main')).toContainText(say.period({ start: from!, end: to! }));
});

test('categories by bar and by filter are one selection', async ({ page }) => {
  await visit(page, '?screen=trends&measure=count');
  const bars = frame(page, en.trends.category);
  const names = en.codes.category;
  await bars.getByRole('button', { name: categoryBar(names.drug_abuse) }).click();
  await linkHas(page, 'cat', 'dispute_tribal,dispute_other,drug_abuse');
  for (const code of ['dispute_tribal', 'dispute_other', 'drug_abuse'] as const)
    await expect(bars.getByRole('button', { name: categoryBar(names[code]) })).toHaveAttribute(
      'aria-pressed',
      'true',
    );

  const button = page.getByRole('button', { name: new RegExp(`^${en.filters.categories}:`) });
  await expect(button).toContainText('3');
  await button.click();
  const list = page.getByRole('dialog', { name: en.filters.categories });
  await list.getByRole('checkbox', { name: names.dispute_tribal }).uncheck();
  await list.getByRole('checkbox', { name: names.dispute_other }).uncheck();
  await linkHas(page, 'cat', 'drug_abuse');
  await page.keyboard.press('Escape');
  await viewsStill(page);
  await expect(bars.getByRole('button', { name: categoryBar(names.dispute_tribal) })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  const cell = publishedCell('incident', { adm2_pcode: BASRAH, period: YEAR, category: 'drug_abuse' });
  await expect(areaButton(page, BASRAH)).toHaveText(new RegExp(`: ${say.cell(cell, 'cases')}$`));
  await expect(frame(page, en.trends.series)).toContainText(names.drug_abuse);

  await button.click();
  await list.getByRole('button', { name: en.controls.all, exact: true }).click();
  await linkHas(page, 'cat', 'all');
  await expect(button).toContainText(en.filters.allCases);
});

test('tile, table twin and map list give the published figures, and the same ones', async ({ page }) => {
  await visit(page, `?measure=count&d=${BASRAH}&cat=family_dispute&tables=months-cases`);
  const key = { adm2_pcode: BASRAH, category: 'family_dispute' };
  const total = say.cell(publishedCell('incident', { ...key, period: YEAR }), 'cases');
  await expect(page.getByRole('region', { name: en.codes.category.family_dispute }).first()).toContainText(
    total,
  );
  await expect(areaButton(page, BASRAH)).toHaveText(new RegExp(`: ${total}$`));

  for (const month of [`${YEAR}-01`, `${YEAR}-07`, `${YEAR}-12`]) {
    const cell = publishedCell('incident', { ...key, period: month });
    const row = page.getByRole('row').filter({ hasText: say.month(month) });
    await expect(row).toContainText(
      cell.kind === 'suppressed' ? say.cell(cell, 'cases') : say.cellShort(cell, 'cases'),
    );
  }
  // The parts are rounded apart from the margin, so they agree within their doubt and no closer.
  const months = Array.from({ length: 12 }, (_, k) =>
    publishedCell('incident', { ...key, period: `${YEAR}-${String(k + 1).padStart(2, '0')}` }),
  );
  const sum = sumCells(months);
  const margin = publishedCell('incident', { ...key, period: YEAR });
  expect(sum).toMatchObject({ kind: 'rounded' });
  if (sum.kind === 'rounded' && margin.kind === 'rounded') {
    expect(sum.low).toBeLessThanOrEqual(margin.high);
    expect(sum.high).toBeGreaterThanOrEqual(margin.low);
  }

  await walkTo(page, 'trends');
  await viewsStill(page);
  const profile = frame(page, 'Al-Basrah');
  await expect(profile).toContainText(total);
});

test('several months and districts add up with their doubt', async ({ page }) => {
  await visit(page, `?measure=count&d=${BASRAH},IQG02Q06&from=${YEAR}-01&to=${YEAR}-02`);
  const cells = [BASRAH, 'IQG02Q06'].flatMap((adm2_pcode) =>
    [`${YEAR}-01`, `${YEAR}-02`].map((period) =>
      publishedCell('incident', { adm2_pcode, period, category: 'violent_dispute' }),
    ),
  );
  const sum = sumCells(cells);
  expect(sum.kind).toBe('rounded');
  await expect(page.locator('[data-headline="ready"]')).toContainText(say.cell(sum, 'cases'));
});

test('arrivals answer to movement, and the count stays the published one', async ({ page }) => {
  await visit(page, '?screen=flows&measure=count&mov=tribe');
  const cell = publishedCell('arrival', { adm2_pcode: BASRAH, period: YEAR, movement: 'tribe' });
  await expect(areaButton(page, BASRAH)).toHaveText(new RegExp(`: ${say.cell(cell, 'households')}$`));
  const legend = frame(page, en.flows.series);
  await expect(legend).toContainText(en.codes.movement.tribe);
  await expect(legend).not.toContainText(en.codes.movement.single_family);
});

test('reset puts every filter back and keeps the screen', async ({ page }) => {
  await visit(page, `?screen=trends&measure=change&cat=all&d=${BASRAH}&from=2019-01&to=2019-06`);
  await page.getByRole('button', { name: en.app.reset }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?screen=trends');
});
