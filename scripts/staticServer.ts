import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { contentSecurityPolicyHeader } from './contentSecurityPolicy.ts';

/** Sent with every answer: a worker obeys the policy of its own script, not that of the page. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicyHeader,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

export interface StaticServer {
  /** The page's address, with a slash at its end. */
  readonly address: string;
  readonly port: number;
  /** Reads the folder again, once compressed variants have been added. */
  refresh(): void;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  readonly folder: string;
  readonly host?: string;
  /** This port or a fault; without it the first free one from 4173. */
  readonly port?: number;
}

/** Serves a built folder: security headers everywhere, hashed files for ever, the rest asked for each time. */
export async function staticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, host = '127.0.0.1' } = options;
  const read = () =>
    sirv(folder, {
      brotli: true,
      gzip: true,
      etag: true,
      setHeaders(response, path) {
        const hashed = path.startsWith('/assets/');
        response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  let answer = read();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    answer(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    });
  });
  if (options.port === undefined) await listenFrom(server, host, 4173);
  else await listen(server, host, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${port}/`,
    port,
    refresh: () => {
      answer = read();
    },
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      done();
    });
  });
}

async function listenFrom(server: Server, host: string, first: number): Promise<void> {
  for (let port = first; port < first + 100; port++) {
    try {
      return await listen(server, host, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`no free port from ${first} to ${first + 99}`);
}
