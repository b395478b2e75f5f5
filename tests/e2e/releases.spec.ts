import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { manifestOf } from '#core/releases/openedRelease.ts';
import { en as words } from '#i18n/dictionary/en.ts';
import { en as frame } from '#i18n/en.ts';
import { en as importing } from '#i18n/importing/en.ts';
import { fill } from '#i18n/messages.ts';
import { en } from '#i18n/releases/en.ts';
import { openRelease } from '../../scripts/atlas/openRelease.ts';
import type { Row } from '../fixtures/governorate.ts';
import { laterRelease } from '../fixtures/twoReleases.ts';
import { expect, openPage, test } from './fixtures.ts';

const files = openRelease('data/built');
const built = { manifest: manifestOf(files), files };
const large = (row: Row) =>
  row.count_kind === 'rounded' && String(row.period).length === 7 && (row.count as number) > 50;

/** The atlas as it might have been before: one count certainly another, and one resident less. */
const earlier = laterRelease(built, {
  incident: (rows) => {
    const at = rows.findIndex(large);
    const number = (value: unknown) => (value as number) + 40;
    return rows.map((row, k) =>
      k === at
        ? {
            ...row,
            count: number(row.count),
            count_low: number(row.count_low),
            count_high: number(row.count_high),
          }
        : row,
    );
  },
  population: (rows) =>
    rows.map((row, k) => (k === 0 ? { ...row, persons: (row.persons as number) - 1 } : row)),
});
const zip = (name: string, content: ReadonlyMap<string, Uint8Array>) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(zipSync(Object.fromEntries(content))),
});

test('an earlier release is opened from a zip file and compared; a broken one leaves the comparison', async ({
  page,
}) => {
  await openPage(page, '?screen=releases');
  await expect(page.getByText(en.none)).toBeVisible({ timeout: 60_000 });
  await page.getByTestId('atlas-zip').setInputFiles(zip('earlier.zip', earlier.files));

  await expect(page.getByText(en.verdict.moved)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('region', { name: en.tiles.moved, exact: true })).toContainText('1');
  const figures = page.getByRole('table', { name: en.kindHints.moved });
  await expect(figures.getByRole('row')).toHaveCount(2);
  await expect(figures).toContainText('−40');
  await expect(figures).toContainText(en.figures.yes);
  await expect(page.getByRole('table', { name: en.facts.hint })).toContainText('persons');

  const broken = new Map(earlier.files).set('incident.arrow', earlier.files.get('arrival.arrow')!);
  await page.getByTestId('atlas-zip').setInputFiles(zip('broken.zip', broken));
  await expect(page.getByRole('alert').filter({ hasText: 'incident.arrow' })).toBeVisible();
  await expect(figures).toContainText('−40');
});

test('the dictionary is searched, and handed out as JSON', async ({ page }) => {
  await openPage(page, '?screen=dictionary');
  await page.getByRole('searchbox', { name: words.screen.search }).fill('tribal category');
  const table = page.getByRole('table', { name: words.screen.title });
  await expect(table.getByRole('row', { name: /category/ }).first()).toContainText('Tribal dispute');
  await expect(table).not.toContainText(words.columns.area_km2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.screen.json }).click(),
  ]);
  const { tables } = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    tables: { table: string }[];
  };
  expect(tables.map(({ table: name }) => name)).toContain('incident');
});

test('a population file is taken into the open atlas, which says that its records are still illustrative', async ({
  page,
}) => {
  const rows = built.manifest.districts.map(
    (code, k) => `x,${code},${90_000 + k},${91_000 + k},${181_000 + 2 * k}`,
  );
  await openPage(page, '?screen=importing');
  await page.getByTestId('files').setInputFiles({
    name: 'cod-ps.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`ADM2_EN,ADM2_PCODE,F_TL,M_TL,T_TL\n${rows.join('\n')}\n`),
  });
  await page.getByRole('button', { name: importing.renew.population }).click({ timeout: 60_000 });
  await expect(page.getByText(fill(importing.current, { name: 'Basra' }))).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(frame.provenance.illustrativeNotice)).toBeVisible();
});
