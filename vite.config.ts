import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';

const BUILT = resolve(import.meta.dirname, 'data/built');

/** Serves data/built as atlas/, in development and in the build. */
function atlasFolder(): Plugin {
  return {
    name: 'atlas-folder',
    configureServer(server) {
      server.middlewares.use('/atlas', sirv(BUILT, { dev: true }));
    },
    generateBundle() {
      if (!existsSync(BUILT)) this.error('data/built is empty: run `npm run atlas` first');
      for (const file of readdirSync(BUILT))
        this.emitFile({ type: 'asset', fileName: `atlas/${file}`, source: readFileSync(join(BUILT, file)) });
    },
  };
}

/** What the built page's head needs beyond index.html: the policy first, then the files of the first picture. */
function documentHead(): Plugin {
  const policy: HtmlTagDescriptor = {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
    injectTo: 'head-prepend',
  };
  const preload = (file: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel: 'preload', href: `./atlas/${file}`, as: 'fetch', crossorigin: true },
    injectTo: 'head',
  });
  return {
    name: 'document-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [policy, ...['manifest.json', 'summary.json'].map(preload)],
    },
  };
}

/** Writes which packages each chunk holds, for the bundle test. The leading dot keeps the file from being served. */
function packageList(): Plugin {
  return {
    name: 'package-list',
    apply: 'build',
    generateBundle(_, bundle) {
      const packages: Record<string, string[]> = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const names = chunk.moduleIds.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]);
        packages[chunk.fileName] = [...new Set(names.filter((name) => name !== undefined))].sort();
      }
      this.emitFile({
        type: 'asset',
        fileName: '.vite/packages.json',
        source: JSON.stringify(packages, null, 1),
      });
    },
  };
}

/** Tests that build or solve for long: part of `npm test`, not of the quick `npm run check`. */
const SLOW_TESTS = [
  'tests/bundle.test.ts',
  'tests/core/methods/{arrivals,basra,edges}.test.ts',
  'tests/core/methods/noise/**/*.test.ts',
  'tests/core/placement/**/*.test.ts',
  'tests/core/controlledRounding.test.ts',
  'tests/files/report/**/*.test.ts',
  'tests/core/audit/**/*.test.ts',
  'tests/core/disclosure/**/*.test.ts',
  'tests/scripts/{buildAtlas,certifiedAtlas}.test.ts',
];

/** HiGHS asks for `node:module` where it runs in Node, which a page never does: nothing stands in for it. */
function withoutNode(): Plugin {
  const empty = '\0node-module';
  return {
    name: 'without-node',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'node:module' ? empty : null),
    load: (id) => (id === empty ? 'export {};' : null),
  };
}

const inPackages = (...names: readonly string[]) =>
  new RegExp(`[\\\\/]node_modules[\\\\/](?:${names.join('|')})[\\\\/]`);

/** Which steps of a build were slow is no news to one who only starts the atlas. */
const QUIET = { bundlerTimings: false, pluginTimings: false };

export default defineConfig({
  base: './',
  publicDir: 'src/app/static',
  plugins: [
    react(),
    atlasFolder(),
    documentHead(),
    packageList(),
    withoutNode(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      filename: 'serviceWorker.js',
      includeManifestIcons: false,
      manifest: {
        name: 'Aman Atlas',
        short_name: 'Aman',
        description: "A governorate's safety trends on a map, with figures that stand up and nobody exposed.",
        display: 'standalone',
        background_color: '#f4f5f3',
        theme_color: '#0b5c63',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // Everything: an atlas that was opened once opens again with the network cut.
        globPatterns: ['**/*'],
        globIgnores: ['.vite/**', '**/*.{br,gz,map}', 'serviceWorker.js'],
        maximumFileSizeToCacheInBytes: 40 * 1024 * 1024,
        dontCacheBustURLsMatching: /^assets\//,
        cleanupOutdatedCaches: true,
        // So that the first visit, too, finds its later chunks when the network is cut.
        clientsClaim: true,
        navigateFallback: 'index.html',
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
  worker: { format: 'es', plugins: () => [withoutNode()], rolldownOptions: { checks: QUIET } },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: QUIET,
      output: {
        codeSplitting: {
          // Each group takes what its packages need along: cut apart, deck.gl and mjolnir.js import each other too early.
          groups: [
            // Vite's loader of lazy chunks belongs to the first paint; deck.gl uses it too and must not take it along.
            { name: 'loader', priority: 2, test: /vite[\\/]preload-helper/ },
            { name: 'react', priority: 1, test: inPackages('react', 'react-dom', 'scheduler') },
            { name: 'maplibre', test: inPackages('maplibre-gl') },
            { name: 'duckdb', test: inPackages('@duckdb') },
            {
              name: 'deck',
              test: inPackages('@deck.gl', '@luma.gl'),
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...SLOW_TESTS],
        },
      },
      {
        extends: true,
        test: { name: 'slow', environment: 'node', include: SLOW_TESTS },
      },
    ],
  },
});
