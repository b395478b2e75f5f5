import { test as base, expect, type Page } from '@playwright/test';

/** What went wrong on a page; `expectFault` takes one kind of entry off the list of offences. */
export interface Watch {
  /** Lets offences that match pass, in tests that break something on purpose. */
  expectFault(pattern: RegExp): void;
  readonly offences: readonly string[];
}

const allowed = new WeakMap<Page, RegExp[]>();
const seen = new WeakMap<Page, string[]>();

/**
 * Notes every breach of the content security policy, console error, page error and request off our origin. The policy's
 * breaches are heard inside the page as well, since a worker's or a report-only one never reaches the console.
 */
async function watchPage(page: Page, origin: string): Promise<Watch> {
  const offences: string[] = [];
  const patterns: RegExp[] = [];
  seen.set(page, offences);
  allowed.set(page, patterns);
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /content security policy/i.test(text)) {
      offences.push(`console: ${text} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => offences.push(`page error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const ours = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!ours) offences.push(`request off our origin: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content security policy: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
  return {
    offences,
    expectFault: (pattern) => {
      patterns.push(pattern);
    },
  };
}

/** Offences so far that no test asked for. */
export const offencesOf = (page: Page): string[] =>
  (seen.get(page) ?? []).filter((text) => !(allowed.get(page) ?? []).some((pattern) => pattern.test(text)));

/** A test whose page may do nothing that the policy forbids, log no error, and talk to nobody but our own server. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch = await watchPage(page, new URL(baseURL!).origin);
      await use(watch);
      expect(offencesOf(page), 'policy breaches, errors and requests off our origin').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the atlas with a search string such as `?screen=trends`, and waits until the application has drawn its frame. */
export async function openPage(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await expect(page.getByRole('banner')).toBeVisible();
}

/** Opens the atlas and waits until the database answers and, on screens with a map, until the map has settled. */
export async function openAtlas(page: Page, search = '', options: { map?: boolean } = {}): Promise<void> {
  await openPage(page, search);
  await databaseReady(page);
  if (options.map !== false) await mapReady(page);
}

/** Waits until the database has opened. */
export const databaseReady = (page: Page) =>
  expect(page.locator('[data-db="ready"]').first()).toBeAttached({ timeout: 60_000 });

/** Waits until the interactive map is idle. */
export const mapReady = (page: Page) =>
  expect(page.locator('[data-map-ready]').first()).toBeAttached({ timeout: 60_000 });
