import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandLine } from './commandLine.ts';
import { slowLine } from './slowLine.ts';
import { staticServer } from './staticServer.ts';

const USAGE = `npm run preview -- [--port 4173] [--host 127.0.0.1] [--folder dist] [--kbps 1600] [--latency 150]
Serves what is built. A number of kilobits a second, and of milliseconds until an answer, make the line slow.`;

const { values } = commandLine(USAGE, {
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
