import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** The rooms from the top of the house to its ground. A room imports from rows below its own, never from its own row. */
const FLOORS = [
  ['app'],
  ['features'],
  ['views'],
  ['viz', 'db', 'state', 'jobs'],
  ['files'],
  ['ui'],
  ['i18n'],
  ['queries'],
  ['core'],
] as const;
const ROOMS: readonly string[] = FLOORS.flat();
const floorOf = (room: string) => FLOORS.findIndex((floor) => (floor as readonly string[]).includes(room));

/** Packages that only some rooms may open. */
const PACKAGE_DOORS: readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[] = [
  { packages: /^@duckdb\//, rooms: ['db'] },
  { packages: /^(maplibre-gl|@deck\.gl\/|recharts)/, rooms: ['viz'] },
  { packages: /^react/, rooms: ['app', 'features', 'views', 'viz', 'db', 'state', 'ui', 'i18n'] },
  { packages: /^(exceljs|docx|pptxgenjs|hyparquet-writer|pdfjs-dist)/, rooms: ['files'] },
  { packages: /^(papaparse|hucre|hyparquet|hyparquet-compressors|shpjs|sql\.js)$/, rooms: ['core', 'jobs'] },
  { packages: /^(codemirror|@codemirror\/|@lezer\/)/, rooms: ['views', 'features', 'ui'] },
];

/** Browser globals that only some rooms may use; core and queries run anywhere. */
const GLOBAL_DOORS: readonly {
  readonly use: RegExp;
  readonly name: string;
  readonly rooms: readonly string[];
}[] = [
  {
    name: 'location or history',
    use: /(?<![.\w$'"-])(?:(?:window|globalThis|document|self)\.)?(?:location|history)\s*\??\.\s*\w|(?<![.\w$])(?:window|globalThis|document|self)\.(?:location|history)\b/,
    rooms: ['state'],
  },
  {
    name: 'a worker',
    use: /\bnew\s+Worker\b|(?<![.\w$])(?:self|globalThis)\.(?:postMessage|onmessage)\b/,
    rooms: ['jobs', 'db'],
  },
  {
    name: 'the browser',
    use: /(?<![.\w$'"-])(?:window|document|navigator|localStorage|sessionStorage)\s*\??\.\s*\w/,
    rooms: ROOMS.filter((room) => room !== 'core' && room !== 'queries'),
  },
];

interface Source {
  /** Path below src, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Code without comments; strings stay, since imports live in them. */
const withoutComments = (text: string) =>
  text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    '$1',
  );

const withoutStrings = (code: string) =>
  code
    .replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, "''")
    .replace(/`(?:\\.|[^`\\$]|\$(?!\{))*`/g, '``');

const withoutTypes = (code: string) =>
  code.replace(/\b(?:import|export)\s+type\b[^;]*?\bfrom\s*(['"])[^'"\n]+\1/g, '');

const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\bnew URL\(\s*)(['"])([^'"\n]+)\1/g)].map(
    (match) => match[2]!,
  );

/** Every wrong door among the sources: who opened it, and why it is shut. */
function wrongDoors(sources: readonly Source[]): string[] {
  const wrong: string[] = [];
  const graph = new Map<string, string[]>();
  for (const { path, text } of sources) {
    const room = path.split('/')[0]!;
    const feature = path.split('/').slice(0, 2).join('/');
    const say = (what: string) => wrong.push(`${path}: ${what}`);
    if (!ROOMS.includes(room)) say(`src/${room} is not a room of the floor plan`);
    if (/(^|\/)(utils?|helpers?|lib|index)(\.|\/)/i.test(path) && path !== 'queries/index.ts')
      say('no file is called utils, helpers, lib or index: name it after what it holds');
    const code = withoutComments(text);
    const bare = withoutStrings(code);
    if (/\bexport\s+default\b/.test(bare)) say('no default exports');
    if (/^\s*export\s+\*/m.test(bare)) say('no barrels: export what the file itself makes');
    for (const { use, name, rooms } of GLOBAL_DOORS)
      if (!rooms.includes(room) && use.test(bare)) say(`only ${rooms.join(', ')} may use ${name}`);

    const inside: string[] = [];
    const loads = new Set(importsOf(withoutTypes(code)));
    for (const target of importsOf(code)) {
      if (target.startsWith('#')) {
        const to = target.slice(1).split('/')[0]!;
        if (!ROOMS.includes(to)) say(`${target} leads to no room`);
        else if (to === room) {
          if (to === 'features' && target.slice(1).split('/').slice(0, 2).join('/') !== feature)
            say(`features never import each other: ${target}`);
          else say(`${target} is in the same room: write a relative path`);
        } else if (floorOf(to) <= floorOf(room)) {
          const neighbours = floorOf(to) === floorOf(room);
          say(
            `${room} may not import ${target}: ${neighbours ? 'they are neighbours' : 'imports go downwards'}`,
          );
        }
        if (loads.has(target)) inside.push(target.slice(1));
      } else if (target.startsWith('.')) {
        const to = relative(SRC, resolve(SRC, dirname(path), target)).replaceAll('\\', '/');
        if (to.split('/')[0] !== room) say(`${target} leaves the room by a relative path: write #room/…`);
        else if (room === 'features' && to.split('/').slice(0, 2).join('/') !== feature)
          say(`features never import each other: ${target}`);
        if (loads.has(target)) inside.push(to);
      } else {
        for (const { packages, rooms } of PACKAGE_DOORS)
          if (packages.test(target) && !rooms.includes(room))
            say(`${target} is used only in ${rooms.join(', ')}`);
      }
    }
    graph.set(
      path,
      inside.map((to) => to.replace(/\?.*$/, '')),
    );
  }
  return [...wrong, ...cycles(graph)];
}

/** Files that import each other in a ring, each ring once. Types alone may: they are gone before anything loads. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push(`${path}: imports itself in a ring: ${[...trail.slice(at), path].join(' → ')}`);
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

function readFiles(folder: string, name: RegExp): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

describe('the house', () => {
  const sources = readFiles(SRC, /\.tsx?$/);

  test('was read', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.flatMap(({ text }) => importsOf(withoutComments(text))).length).toBeGreaterThan(80);
  });

  test('opens no wrong door', () => {
    expect(wrongDoors(sources)).toEqual([]);
  });

  test('opens the database engine outside src in one script and one test file at most', () => {
    const opens = (folder: string) =>
      readFiles(resolve(SRC, '..', folder), /\.tsx?$/).filter(
        ({ path, text }) =>
          path !== 'architecture.test.ts' &&
          importsOf(withoutComments(text)).some((target) => target.startsWith('@duckdb/duckdb-wasm')),
      );
    expect(
      opens('scripts')
        .map(({ path }) => path)
        .slice(1),
    ).toEqual([]);
    expect(
      opens('tests')
        .map(({ path }) => path)
        .slice(1),
    ).toEqual([]);
  });
});

describe('the keeper of the doors', () => {
  const at = (path: string, text: string) => wrongDoors([{ path, text }]);

  test.each([
    ['core/a.ts', "import { useState } from 'react';", 'react is used only in'],
    ['core/a.ts', "import { ask } from '#db/ask.ts';", 'imports go downwards'],
    ['viz/a.ts', "import { ask } from '#db/ask.ts';", 'they are neighbours'],
    ['db/a.ts', "export { x } from '#state/x.ts';", 'they are neighbours'],
    ['features/a/a.ts', "const b = () => import('#features/b/b.ts');", 'features never import each other'],
    ['features/a/a.ts', "import { b } from '../b/b.ts';", 'features never import each other'],
    ['ui/a.ts', "import { b } from '../core/b.ts';", 'leaves the room'],
    ['core/a.ts', "import { b } from '#core/b.ts';", 'write a relative path'],
    ['app/a.ts', "import maplibregl from 'maplibre-gl';", 'only in viz'],
    ['features/a/a.ts', "import '@duckdb/duckdb-wasm';", 'only in db'],
    ['ui/a.ts', 'const there = window.location.href;', 'location or history'],
    ['ui/a.ts', 'history.pushState(null, name);', 'location or history'],
    ['queries/a.ts', 'document.createElement(tag);', 'the browser'],
    ['features/a/a.ts', "new Worker(new URL('./b.ts', import.meta.url));", 'a worker'],
    ['features/a/a.ts', "import ExcelJS from 'exceljs';", 'only in files'],
    ['core/utils.ts', 'export const a = 1;', 'no file is called utils'],
    ['core/a.ts', 'export default 1;', 'no default exports'],
    ['core/a.ts', "export * from './b.ts';", 'no barrels'],
    ['attic/a.ts', 'export const a = 1;', 'not a room'],
  ])('%s with %s', (path, text, reason) => {
    expect(at(path, text).join('\n')).toContain(reason);
  });

  test('sees a ring', () => {
    const ring = wrongDoors([
      { path: 'core/a.ts', text: "import { b } from './b.ts';" },
      { path: 'core/b.ts', text: "import { a } from './a.ts';" },
    ]);
    expect(ring).toEqual(['core/a.ts: imports itself in a ring: core/a.ts → core/b.ts → core/a.ts']);
  });

  test('lets types refer to each other', () => {
    const ring = wrongDoors([
      { path: 'core/a.ts', text: "import { b } from './b.ts';" },
      { path: 'core/b.ts', text: "import type { A } from './a.ts';" },
    ]);
    expect(ring).toEqual([]);
  });

  test('lets good doors, comments and strings pass', () => {
    const good = [
      "// import 'maplibre-gl' and window.location would be wrong here",
      "import { cell } from '#core/cell.ts';",
      "const text = 'history.pushState';",
      'export const place = { location: text, history: [] };',
      'export const read = (row) => row.location.name;',
    ];
    expect(at('ui/a.ts', good.join('\n'))).toEqual([]);
  });
});
