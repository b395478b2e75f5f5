import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { resolve } from 'node:path';
import { buildIfStale } from './buildIfStale.ts';
import { commandLine } from './commandLine.ts';
import { staticServer } from './staticServer.ts';

const USAGE = `npm start -- [--port 4173] [--host 127.0.0.1] [--no-compress]
Builds what is missing or older than its sources, then serves it. Compression goes on behind the open page.`;

const { values } = commandLine(USAGE, {
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    'no-compress': { type: 'boolean', default: false },
  },
});
buildIfStale();
const server = await staticServer({
  folder: resolve('dist'),
  ...(values.host === undefined ? {} : { host: values.host }),
  ...(values.port === undefined ? {} : { port: Number(values.port) }),
});
console.log(`\n  Aman Atlas is open at ${server.address}\n  Stop it with Ctrl+C.\n`);

if (!values['no-compress']) {
  const compressing = spawn(process.execPath, ['--import', 'tsx', 'scripts/compress.ts'], {
    stdio: 'ignore',
  });
  if (compressing.pid !== undefined) setPriority(compressing.pid, 19);
  compressing.on('exit', (code) => {
    if (code === 0) server.refresh();
    else console.error('The build could not be compressed; it is served as it is.');
  });
  process.on('exit', () => compressing.kill());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}
