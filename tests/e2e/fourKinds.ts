import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { publishedAtlas } from './publishedCells.ts';

/** Where the run keeps the atlas below; `playwright.config.ts` builds it before any test is read. */
const FOUR_KINDS_FOLDER = resolve(import.meta.dirname, '../../test-results/four-kinds');

/**
 * The default atlas protected cell by cell instead: exact zeros, rounded and withheld counts stand side by side, and rates are
 * refused where counts are few. The atlas that ships is rounded as a whole and withholds nothing.
 */
export const fourKinds = publishedAtlas(FOUR_KINDS_FOLDER);

/** Serves the atlas of four kinds to a page, and to others of its context, in place of the one that ships. */
export const serveFourKinds = (page: Page) =>
  page.context().route('**/atlas/*', (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    return route.fulfill({
      body: readFileSync(join(FOUR_KINDS_FOLDER, file)),
      contentType: file.endsWith('json') ? 'application/json' : 'application/octet-stream',
    });
  });
