import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { slowLine } from './slowLine.ts';
import { staticServer } from './staticServer.ts';

/** `npm run preview`: serves what is built. `--kbps 1600 --latency 150` makes the line slow. */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    folder: { type: 'string', default: 'dist' },
    kbps: { type: 'string' },
    latency: { type: 'string', default: '0' },
  },
});
const folder = resolve(values.folder);
if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no build in ${folder}. Make one with: npm run build`);
  process.exit(1);
}
const server = await staticServer({
  folder,
  ...(values.host === undefined ? {} : { host: values.host }),
  ...(values.port === undefined ? {} : { port: Number(values.port) }),
});
console.log(`Aman Atlas: ${server.address}`);
if (values.kbps !== undefined) {
  const line = await slowLine({
    port: server.port,
    kbps: Number(values.kbps),
    latencyMs: Number(values.latency),
  });
  console.log(`The same at ${values.kbps} kbit/s and ${values.latency} ms: ${line.address}`);
}
