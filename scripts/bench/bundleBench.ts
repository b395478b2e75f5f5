import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, BenchRow } from './bench.ts';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** What travels over the line, brotli as served. */
export const bundleBench: Bench = {
  title: 'what travels, brotli; the baseline is the same uncompressed',
  async run(place) {
    const chunks = JSON.parse(readFileSync(join(place.dist, '.vite/manifest.json'), 'utf8')) as Record<
      string,
      Chunk
    >;
    const first = new Set<string>();
    const visit = (key: string) => {
      const chunk = chunks[key]!;
      if (first.has(chunk.file)) return;
      first.add(chunk.file);
      for (const next of chunk.imports ?? []) visit(next);
    };
    for (const key of Object.keys(chunks)) if (chunks[key]!.isEntry) visit(key);
    const files = readdirSync(place.dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(place.dist, file)).isFile())
      .filter((file) => !/^\.vite|\.(br|gz)$/.test(file));
    const row = (what: string, wanted: (file: string) => boolean): BenchRow => {
      const sum = { sent: 0, raw: 0 };
      for (const file of files.filter(wanted)) {
        const path = join(place.dist, file);
        const raw = statSync(path).size / 1000;
        sum.raw += raw;
        sum.sent += existsSync(`${path}.br`) ? statSync(`${path}.br`).size / 1000 : raw;
      }
      return { what, value: sum.sent, unit: 'kB', baseline: { what: 'raw', value: sum.raw } };
    };
    return [
      row('first paint, script', (file) => first.has(file) && file.endsWith('.js')),
      row('all script', (file) => file.endsWith('.js')),
      row('style', (file) => file.endsWith('.css')),
      row('database engine', (file) => file.endsWith('.wasm')),
      row('atlas summary', (file) => file === 'atlas/summary.json'),
      row('atlas', (file) => file.startsWith('atlas/')),
    ];
  },
};
