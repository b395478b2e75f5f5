import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type GroupName, ROUTES, SCREENS } from '#app/routes.ts';
import { PROGRAMME_NAMES } from '#core/schema/tables.ts';
import { en as absent } from '#i18n/absent/en.ts';
import { en } from '#i18n/en.ts';
import { en as explore } from '#i18n/explore/en.ts';
import { buildAtlas } from '../../scripts/buildAtlas.ts';
import { expect, frame, test, visit } from './fixtures.ts';

const FOLDER = resolve('test-results/only-cases');
const OUT = join(FOLDER, 'atlas');

/** Groups whose screens show records; the others are forms and lists. */
const GROUPS_LOOKED_AT: readonly GroupName[] = ['overview', 'situation', 'offices', 'programme', 'analysis'];

/** Two years of invented cases, and nothing else: no arrivals, no offices, no programme. */
const CASES = Array.from({ length: 400 }, (_, k) => {
  const month = `202${k % 2}-${String((k % 12) + 1).padStart(2, '0')}`;
  return [
    `C${k}`,
    `${month}-01`,
    month,
    `IQG02Q0${(k % 7) + 1}`,
    ['other', 'drug_abuse', 'dispute_tribal'][k % 3],
    ['adr', 'open'][k % 2],
    ['police', 'cp_patrol'][k % 2],
    ['male', 'female'][k % 2],
  ].join(',');
});

test.beforeAll(async () => {
  test.setTimeout(120_000);
  rmSync(FOLDER, { recursive: true, force: true });
  const [reference, records] = [join(FOLDER, 'reference'), join(FOLDER, 'records')];
  cpSync('data/reference', reference, { recursive: true });
  for (const name of ['facility', 'staffing', 'figure', ...PROGRAMME_NAMES])
    rmSync(join(reference, `${name}.csv`), { force: true });
  const settings = JSON.parse(readFileSync(join(reference, 'atlas.json'), 'utf8'));
  settings.extent = { start: '2020-01', end: '2021-12' };
  writeFileSync(join(reference, 'atlas.json'), JSON.stringify(settings));
  mkdirSync(records, { recursive: true });
  writeFileSync(
    join(records, 'incident.csv'),
    `record_id,date,month,adm2_pcode,category,outcome,route,sex\n${CASES.join('\n')}\n`,
  );
  await buildAtlas({ reference, records, out: OUT });
});

test('an atlas of cases alone says on every screen what it lacks and how to bring it', async ({ page }) => {
  test.setTimeout(180_000);
  await page.route('**/atlas/*', (route) =>
    route.fulfill({ body: readFileSync(join(OUT, basename(new URL(route.request().url()).pathname))) }),
  );
  for (const screen of SCREENS.filter((name) => GROUPS_LOOKED_AT.includes(ROUTES[name].group))) {
    await visit(page, `?screen=${screen}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('alert'), screen).toHaveCount(0);
    await expect(main.getByText(/NaN|undefined|Infinity/), screen).toHaveCount(0);
    const needs: readonly string[] = ROUTES[screen].needs;
    const isBare = needs.length > 0 && !needs.includes('incident');
    await expect(main.getByText(absent.lead), screen).toHaveCount(isBare ? 1 : 0);
  }
  // Without any office nobody's reach is known: missing is not "0 %", and not "everybody is beyond".
  await visit(page, '?screen=explore');
  const beyond = frame(page, explore.subDistricts);
  await expect(beyond).toContainText(en.cell.missingReason['not-collected']);
  await expect(beyond).not.toContainText('100%');
  await visit(page, '?screen=referrals');
  await page.getByRole('button', { name: absent.open }).click();
  await expect(page.getByRole('heading', { level: 1, name: en.screens.importing })).toBeVisible();
});
