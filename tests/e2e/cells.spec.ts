import { type Cell, hasValue } from '#core/cell.ts';
import { listMonths } from '#core/period.ts';
import { en } from '#i18n/en.ts';
import {
  areaButton,
  areaPoints,
  expect,
  frame,
  keptTest,
  mapReady,
  onStage,
  openScreen,
  test,
  visit,
  withoutWebGl,
} from './fixtures.ts';
import { fourKinds, serveFourKinds } from './fourKinds.ts';
import { manifest, publishedCell, say } from './publishedCells.ts';

/** How a district's count of tribal disputes in one month is drawn when its rate is asked. */
type Drawing = 'withheld' | 'none' | 'refused' | 'number';
const drawingOf = (cell: Cell): Drawing =>
  !hasValue(cell) ? 'withheld' : cell.value === 0 ? 'none' : cell.value < 10 ? 'refused' : 'number';

/** A month in which the published table holds a withheld district, one with none and one with too few for a rate. */
const found = (() => {
  for (const month of listMonths(fourKinds.manifest.extent).toReversed()) {
    const cells = fourKinds.manifest.districts.map((adm2_pcode) => ({
      adm2_pcode,
      cell: fourKinds.publishedCell('incident', { adm2_pcode, period: month, category: 'dispute_tribal' }),
    }));
    const of = (drawing: Drawing) => cells.find(({ cell }) => drawingOf(cell) === drawing);
    const [withheld, none, refused] = [of('withheld'), of('none'), of('refused')];
    if (withheld && none && refused) return { month, cells, withheld, none, refused };
  }
  throw new Error('no month of the atlas shows the three kinds side by side');
})();
const VIEW = `?screen=trends&cat=dispute_tribal&from=${found.month}&to=${found.month}`;
const nameOf = (text: string | null) => (text ?? '').split(':')[0]!;

test('withheld, refused and none are three drawings and three wordings on the simple map', async ({
  page,
}) => {
  await serveFourKinds(page);
  await withoutWebGl(page);
  await openScreen(page, VIEW);
  const area = (pcode: string) =>
    page.locator(`[data-map-kind] path[data-target="area"][data-id="${pcode}"]`);
  await expect(area(found.withheld.adm2_pcode)).toHaveAttribute('fill', /^url\(#.*-suppressed\)$/);
  await expect(area(found.refused.adm2_pcode)).toHaveAttribute('fill', /^url\(#.*-missing\)$/);
  await expect(area(found.none.adm2_pcode)).toHaveAttribute('fill', 'var(--zero)');
  for (const { adm2_pcode, cell } of found.cells)
    await expect(area(adm2_pcode)).toHaveAttribute(
      'data-class',
      { withheld: /^suppressed$/, refused: /^missing$/, none: /^zero$/, number: /^\d$/ }[drawingOf(cell)],
    );

  await expect(areaButton(page, found.withheld.adm2_pcode)).toHaveText(
    new RegExp(`: ${en.cell.suppressedLong}$`),
  );
  await expect(areaButton(page, found.none.adm2_pcode)).toHaveText(
    /: 0(\.0)?(–[\d.,]+)? per 100,000 a year$/,
  );
  await expect(areaButton(page, found.refused.adm2_pcode)).toHaveText(
    new RegExp(`: no data: ${en.cell.missingReason['low-base']}$`),
  );
  const map = page.locator('figure').filter({ has: page.locator('[data-map-kind]') });
  const refused = `${en.legend.missing}: ${en.cell.missingReason['low-base']}`;
  for (const name of [en.legend.suppressed, refused, en.legend.zero])
    await expect(
      map.getByRole('button', { name: en.legend.highlight.replace('{name}', name), exact: true }),
    ).toBeVisible();

  const ranking = frame(page, en.trends.ranking);
  await expect(ranking.getByRole('heading', { name: en.chart.notRanked })).toBeVisible();
  await ranking.getByRole('button', { name: en.chart.asTable }).click();
  const row = (name: string) => ranking.getByRole('row').filter({ hasText: name });
  const names = {
    withheld: nameOf(await areaButton(page, found.withheld.adm2_pcode).textContent()),
    none: nameOf(await areaButton(page, found.none.adm2_pcode).textContent()),
    refused: nameOf(await areaButton(page, found.refused.adm2_pcode).textContent()),
  };
  await expect(row(names.withheld).getByRole('cell')).toHaveText(en.cell.suppressed);
  await expect(row(names.refused).getByRole('cell')).toHaveText(en.cell.missingReason['low-base']);
  await expect(row(names.none).getByRole('cell')).toHaveText(/^0(\.0)?(–[\d.,]+)?$/);

  // A withheld count keeps the bounds that its rule reveals.
  await visit(page, `${VIEW}&measure=count`);
  await expect(areaButton(page, found.withheld.adm2_pcode)).toHaveText(
    new RegExp(`: ${say.cell(found.withheld.cell, 'cases').replace(/[()]/g, '\\$&')}$`),
  );
  await expect(areaButton(page, found.none.adm2_pcode)).toHaveText(/: 0 cases$/);
});

test('withheld, refused and none are three drawings on the interactive map', async ({ page }) => {
  await serveFourKinds(page);
  const at = await areaPoints(page, VIEW);
  await openScreen(page, VIEW);
  await mapReady(page);
  await expect(page.locator('[data-map-kind]')).toHaveAttribute('data-map-kind', 'interactive');
  /** The most rows of one colour that any square of this side has near the area's clear place: names may lie there. */
  const plainRows = async (pcode: string, side: number): Promise<number> => {
    const { x, y } = await onStage(page, at.get(pcode)!);
    const png = await page.screenshot({ clip: { x: x - 14, y: y - 14, width: 28, height: 28 } });
    return page.evaluate(
      async ({ data, side }) => {
        const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const { width, height } = bitmap;
        const context = new OffscreenCanvas(width, height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
        let best = 0;
        for (let top = 0; top + side <= height; top++)
          for (let left = 0; left + side <= width; left++) {
            let plain = 0;
            for (let row = top; row < top + side; row++) {
              const from = row * width + left;
              if (pixels.subarray(from, from + side).every((colour) => colour === pixels[from])) plain += 1;
            }
            best = Math.max(best, plain);
          }
        return best;
      },
      { data: png.toString('base64'), side },
    );
  };
  // Hatching crosses every row within twelve pixels at any zoom; dots leave rows between them.
  await expect.poll(() => plainRows(found.withheld.adm2_pcode, 12)).toBe(0);
  const dotted = await plainRows(found.refused.adm2_pcode, 12);
  expect(dotted).toBeGreaterThan(0);
  expect(dotted).toBeLessThan(12);
  expect(await plainRows(found.none.adm2_pcode, 8)).toBe(8);
});

keptTest('a rounded count bears the interval that holds the truth', async ({ page }) => {
  const year = manifest.extent.end.slice(0, 4);
  await visit(page, '?screen=trends&measure=count');
  const cell = publishedCell('incident', {
    adm2_pcode: 'IQG02Q02',
    period: year,
    category: 'violent_dispute',
  });
  expect(cell.kind).toBe('rounded');
  if (cell.kind !== 'rounded') return;
  const text = `about ${say.integer(cell.value)} cases, ${say.integer(cell.low)}–${say.integer(cell.high)}`;
  await expect(areaButton(page, 'IQG02Q02')).toHaveText(`Al-Basrah: ${text}`);
  await expect(page.getByText(en.legend.roundedNote)).toBeVisible();
});

keptTest(
  'a combination that is not published says so, and shows the nearest only when told to',
  async ({ page }) => {
    await visit(page, '?screen=trends&cat=domestic_violence&from=2025-03&to=2025-05&measure=count');
    const outcome = frame(page, en.trends.outcome);
    await expect(outcome).toContainText(en.frame.notPublished);
    await expect(outcome).toContainText(en.frame.nearest.split('{')[0]!);
    await expect(outcome.getByRole('listitem')).toHaveCount(0);
    await outcome.getByRole('button', { name: en.frame.showNearest }).click();
    await expect(outcome).toContainText(en.frame.shownInstead.split('{')[0]!);
    await expect(outcome).toContainText('2025');
    await expect(outcome.getByRole('listitem')).toHaveCount(4);
    // The others still say that they are not published: each view is asked for itself.
    await expect(frame(page, en.trends.sex)).toContainText(en.frame.notPublished);

    const map = page
      .locator('section')
      .filter({ has: page.locator('[data-map-kind]') })
      .last();
    const card = page.locator('section[aria-busy]').filter({ has: page.locator('[data-map-kind]') });
    await expect(card.getByRole('status').filter({ hasText: en.frame.notPublished })).toBeVisible();
    for (const pcode of manifest.districts) await expect(areaButton(page, pcode)).toContainText('no data');
    await card.getByRole('button', { name: en.frame.showNearest }).click();
    await expect(
      card.getByRole('status').filter({ hasText: en.frame.shownInstead.split('{')[0]! }),
    ).toBeVisible();
    await expect(areaButton(page, 'IQG02Q02')).toContainText('case');
    expect(await map.count()).toBe(1);

    // A new question begins anew: nothing is shown instead that nobody asked for.
    await visit(page, '?screen=trends&cat=domestic_violence&from=2025-03&to=2025-06&measure=count');
    await expect(outcome).toContainText(en.frame.notPublished);
    await expect(outcome.getByRole('listitem')).toHaveCount(0);
  },
);

keptTest(
  'every screen says that data are illustrative, and nothing takes the words away',
  async ({ page }) => {
    for (const screen of ['overview', 'trends', 'flows', 'coverage', 'about']) {
      await visit(page, `?screen=${screen}`);
      const notice = page.locator('[data-provenance="illustrative"]');
      await expect(notice).toBeVisible();
      await expect(notice).toContainText(en.provenance.illustrativeNotice);
      await expect(notice.getByRole('button')).toHaveCount(0);
      await expect(notice.getByRole('link')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(notice).toBeVisible();
    }
    await visit(page, '?screen=trends');
    await expect(frame(page, en.trends.series)).toContainText(en.provenance.illustrative);
    await expect(page.locator('figure').filter({ has: page.locator('[data-map-kind]') })).toContainText(
      en.provenance.illustrativeShort,
    );
    // The coverage map runs on published facts alone and does not borrow the mark.
    await visit(page, '?screen=coverage');
    await expect(page.locator('figure').filter({ has: page.locator('[data-map-kind]') })).not.toContainText(
      en.provenance.illustrativeShort,
    );
  },
);

keptTest('published figures are quoted exactly, with source and caveat', async ({ page }) => {
  await visit(page);
  const tile = page.getByRole('region', { name: en.overview.trust });
  await expect(tile).toContainText('74%');
  const said = '“74% of Basra residents have little or no confidence in local or provincial authorities”';
  await expect(tile.locator('blockquote [lang="en"]').first()).toHaveText(said);
  await expect(tile).toContainText('not in police');
  await expect(tile).toContainText(en.provenance.published);
});

keptTest('every figure tells how it is made', async ({ page }) => {
  await visit(page, '?screen=trends');
  await frame(page, en.trends.outcome).getByRole('button', { name: en.frame.how }).click();
  const account = page.getByRole('dialog', { name: en.frame.how });
  await expect(account).toContainText('incidentsByOutcome');
  await expect(account).toContainText('FROM incident');
  await expect(account).toContainText(manifest.data_version);
  await page.keyboard.press('Escape');
});
