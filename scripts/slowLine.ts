import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface SlowLine {
  readonly address: string;
  close(): Promise<void>;
}

/** How much may wait on the line before the server is asked to pause, in bytes. */
const QUEUE = 64 * 1024;

/**
 * A slow line in front of a local server: `kbps` kbit/s shared by all connections towards the browser, and `latencyMs` for a
 * round trip. Unlike the browser's own throttling it also slows what workers fetch, such as the database engine.
 */
export async function slowLine(options: {
  readonly port: number;
  readonly kbps: number;
  readonly latencyMs: number;
}): Promise<SlowLine> {
  const { port, kbps, latencyMs } = options;
  const oneWay = latencyMs / 2;
  const open = new Set<Socket>();
  let freeAt = 0;

  const line = createServer((browser) => {
    const server = connect(port, '127.0.0.1');
    let queued = 0;
    // The handshake of a connection takes a round trip before its first request.
    const ready = performance.now() + latencyMs;
    for (const socket of [browser, server]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {
        browser.destroy();
        server.destroy();
      });
      socket.on('close', () => open.delete(socket));
    }
    const up = inOrder(server);
    const down = inOrder(browser);
    const onWay = () => Math.max(0, ready - performance.now()) + oneWay;
    browser.on('data', (chunk) => up(chunk, onWay()));
    browser.on('end', () => up(null, onWay()));
    server.on('data', (chunk) => {
      const now = performance.now();
      freeAt = Math.max(freeAt, now) + (chunk.length * 8) / kbps;
      queued += chunk.length;
      if (queued > QUEUE) server.pause();
      down(chunk, freeAt - now + oneWay, () => {
        queued -= chunk.length;
        if (queued <= QUEUE) server.resume();
      });
    });
    server.on('end', () => down(null, Math.max(0, freeAt - performance.now()) + oneWay));
  });

  await new Promise<void>((done) => line.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(line.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        line.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** Writes to a socket after a delay. Each timer sends the oldest that waits, since timers of one moment may fire in any order. */
function inOrder(socket: Socket) {
  const waiting: { chunk: Buffer | null; sent: (() => void) | undefined }[] = [];
  return (chunk: Buffer | null, delay: number, sent?: () => void): void => {
    waiting.push({ chunk, sent });
    setTimeout(() => {
      const next = waiting.shift()!;
      next.sent?.();
      if (!socket.writable) return;
      if (next.chunk) socket.write(next.chunk);
      else socket.end();
    }, delay);
  };
}
