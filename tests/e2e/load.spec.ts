import { en } from '#i18n/en.ts';
import { expect, openPage, test } from './fixtures.ts';

test('the page loads from the build and shows the name', async ({ page }) => {
  await openPage(page);
  await expect(page).toHaveTitle(new RegExp(en.app.name));
  await expect(page.getByRole('banner')).toContainText(en.app.name);
});

test('every answer carries the policy, and the page carries it too', async ({ page, request }) => {
  const document = await request.get('/');
  expect(document.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(document.headers()['x-content-type-options']).toBe('nosniff');
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(await document.text())![1]!;
  const asset = await request.get(`/${script}`);
  expect(asset.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(asset.headers()['cache-control']).toContain('immutable');
  await openPage(page);
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', /script-src 'self' 'wasm-unsafe-eval';/);
});

test.describe('the watch itself', () => {
  test('notices eval, foreign requests and errors', async ({ page, watch }) => {
    watch.expectFault(/./);
    await openPage(page);
    // A script tag from our own origin would pass; these three must not.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.head.append(script);
      void fetch('https://example.org/').catch(() => undefined);
      setTimeout(() => {
        throw new Error('a fault of our own');
      });
    });
    await expect
      .poll(() => watch.offences.join('\n'))
      .toMatch(/script-src[\s\S]*connect-src|connect-src[\s\S]*script-src/);
    await expect.poll(() => watch.offences.join('\n')).toContain('a fault of our own');
    expect(await page.evaluate(() => 'inlineRan' in globalThis)).toBe(false);
  });
});
