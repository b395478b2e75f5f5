import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { parseCsv } from '#core/build/csv.ts';
import { INDICATORS, indicatorOf } from '#core/indicators/list.ts';
import { ANSWERS, type Answer } from '#core/schema/awarenessRequest.ts';
import { ar } from '#i18n/ar.ts';
import { en } from '#i18n/en.ts';
import { en as initiatives } from '#i18n/initiatives/en.ts';
import { fill } from '#i18n/messages.ts';
import { en as requests } from '#i18n/requests/en.ts';
import { ar as resultsAr } from '#i18n/results/ar.ts';
import { en as results } from '#i18n/results/en.ts';
import { en as survey } from '#i18n/survey/en.ts';
import { expect, frame, linkHas, openScreen, test, viewsStill, visit } from './fixtures.ts';
import { violations } from './violations.ts';

const REFERENCE = resolve(import.meta.dirname, '../../data/reference');

/** The rows of a reference file as records of text. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(readFileSync(resolve(REFERENCE, file), 'utf8'));
  return rows.map((row) => Object.fromEntries(head.map((name, k) => [name, row[k]!])));
}

const sum = (rows: readonly Record<string, string>[], column: string) =>
  rows.reduce((all, row) => all + Number(row[column]), 0);
const in2025 = (row: Record<string, string>) => row.month?.startsWith('2025') ?? row.year === '2025';

const line = (page: Page, code: string) =>
  page.getByRole('row').filter({ has: page.getByText(code, { exact: true }) });
const tile = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('the results matrix shows every indicator as the reference files have it, and opens each', async ({
  page,
}) => {
  await openScreen(page, '?screen=results');
  for (const { code } of INDICATORS) await expect(line(page, code)).toHaveCount(1);
  const sessions = sum(rowsOf('initiative.csv').filter(in2025), 'sessions');
  const staff = rowsOf('staffing_year.csv').filter(in2025);
  await expect(line(page, 'OPT-11')).toContainText(String(sessions));
  await expect(line(page, 'OPT-7')).toContainText(
    String(sum(staff, 'staff_men') + sum(staff, 'staff_women')),
  );
  await expect(line(page, 'OPT-5')).toContainText(results.standings.no_target);

  await line(page, 'OPT-11').getByRole('button').click();
  await linkHas(page, 'indicator', 'OPT-11');
  const details = page.getByRole('article', { name: /OPT-11/ });
  const inZubair = rowsOf('initiative.csv').filter((row) => in2025(row) && row.adm2_pcode === 'IQG02Q06');
  await expect(details.getByRole('listitem').filter({ hasText: 'Al-Zubair' })).toContainText(
    String(sum(inZubair, 'sessions')),
  );
  await expect(details).toContainText(results.verifications.attendance_sheets);
  await expect(details.getByText(indicatorOf('OPT-11')!.name.ar)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const behind = page.getByRole('button', { name: new RegExp(`^\\d+ ${results.standings.behind}`) });
  const count = Number(/\d+/.exec((await behind.textContent()) ?? '')?.[0]);
  await behind.click();
  await expect(page.getByRole('row').filter({ hasText: results.standings.behind })).toHaveCount(count);
});

test('a steward tries edited targets: faults are named by row, a good file moves the standing', async ({
  page,
}) => {
  await openScreen(page, '?screen=results&aim=output');
  const text = readFileSync(resolve(REFERENCE, 'target.csv'), 'utf8');
  const rows = text.trimEnd().split('\n');
  const at = rows.findIndex((row) => row.startsWith('OPT-11,target,2025,'));
  const send = (value: string) =>
    page.locator('input[type="file"]').setInputFiles({
      name: 'mine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows.with(at, `OPT-11,target,2025,${value},`).join('\n')),
    });
  await expect(line(page, 'OPT-11')).toContainText(results.standings.on_track);
  await send('many');
  const fault = page.getByRole('row').filter({ hasText: '“many”' });
  await expect(fault).toContainText(String(at + 1));
  await expect(line(page, 'OPT-11')).toContainText(results.standings.on_track);
  await send('100');
  await expect(fault).toHaveCount(0);
  await expect(line(page, 'OPT-11')).toContainText(results.standings.met);
  await page.getByRole('button', { name: results.targets.drop }).click();
  await expect(line(page, 'OPT-11')).toContainText(results.standings.on_track);
});

test('initiatives, requests and survey show the figures of their tables', async ({ page }) => {
  test.setTimeout(180_000);
  await openScreen(page, '?screen=initiatives');
  const held = rowsOf('initiative.csv').filter(in2025);
  await expect(tile(page, initiatives.sessions)).toContainText(String(sum(held, 'sessions')));
  await expect(tile(page, initiatives.sessions)).toContainText(String(sum(held, 'schools')));
  expect.soft(await violations(page), 'initiatives').toEqual([]);
  // Participants by sex are published by whole years: a part of a year says so, and facts of institutions go on.
  await visit(page, '?screen=initiatives&from=2025-03&to=2025-05');
  await expect(frame(page, initiatives.roles)).toContainText(en.frame.notPublished);
  const women = tile(page, initiatives.women);
  await expect(women).toContainText(en.frame.notPublished);
  await women.getByRole('button', { name: en.frame.showNearest }).click();
  await expect(women).toContainText(en.frame.shownInstead.split('{')[0]!);
  await expect(women).toContainText('%');
  await expect(tile(page, initiatives.sessions)).toContainText(
    String(
      sum(
        held.filter(({ month }) => month! >= '2025-03' && month! <= '2025-05'),
        'sessions',
      ),
    ),
  );

  await visit(page, '?screen=requests&d=IQG02Q02');
  const asked = rowsOf('awareness_request.csv').filter((row) => in2025(row) && row.adm2_pcode === 'IQG02Q02');
  const soon = asked.filter(({ answer }) => answer!.startsWith('within'));
  await expect(tile(page, requests.requests)).toContainText(String(sum(asked, 'requests')));
  await expect(tile(page, requests.soon)).toContainText(`${sum(soon, 'requests')} of`);
  // The median, found the long way round: every request in line by its wait, and the one in the middle.
  const waits = ANSWERS.flatMap((answer) =>
    Array<Answer>(
      sum(
        asked.filter((row) => row.answer === answer),
        'requests',
      ),
    ).fill(answer),
  );
  const middle = waits[Math.ceil(waits.length / 2) - 1]!;
  await expect(tile(page, requests.soon)).toContainText(
    fill(requests.middle, { wait: requests.codes.answer[middle] }),
  );
  expect.soft(await violations(page), 'requests').toEqual([]);

  await visit(page, '?screen=survey&question=would_report&year=2023');
  const row = rowsOf('survey.csv').find(
    (one) =>
      one.year === '2023' && one.question === 'would_report' && one.adm2_pcode === '_T' && one.sex === '_T',
  )!;
  const percent = (share: string) => `${Math.round(Number(share) * 100)}%`;
  await expect(frame(page, survey.sure)).toContainText(
    `${percent(row.share!)} ${percent(row.share_low!)}–${percent(row.share_high!)}`.replace(' ', ''),
  );
  await expect(frame(page, en.overview.publishedElsewhere)).toContainText(
    '74% of Basra residents have little or no confidence in local or provincial authorities',
  );
  expect.soft(await violations(page), 'survey').toEqual([]);
});

test('the four screens read from the right in Arabic, on a phone without sliding sideways', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await openScreen(page, '?screen=results&lang=ar&indicator=IMP-2');
  await expect(page.locator('body')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(resultsAr.title);
  await expect(page.getByRole('article')).toContainText(indicatorOf('IMP-2')!.definition.ar);
  for (const screen of ['results', 'initiatives', 'requests', 'survey'] as const) {
    if (screen !== 'results') await visit(page, `?screen=${screen}&lang=ar`);
    await viewsStill(page);
    await expect(page).toHaveTitle(`${ar.screens[screen]} · ${ar.app.name}`);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${screen} slides`,
    ).toBeLessThanOrEqual(0);
    expect.soft(await violations(page), screen).toEqual([]);
  }
});
