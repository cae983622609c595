import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { describeRule } from '../../pipeline/describeRule.ts';
import type { Store } from '../../store/store.ts';
import { createQueries, type DescribeRule } from '../queries.ts';
import { createApi } from './createApi.ts';
import { listenOn } from './listenOn.ts';
import { isLoopback, isLoopbackHost } from './loopback.ts';
import { readPageFiles } from './pageFiles.ts';

export interface ServerOptions {
  readonly store: Store;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Folder of the built page. */
  readonly page: string;
  /** What the page calls the record. */
  readonly name?: string;
  /** Says what a rule is, for the findings that name it; the pipeline's own by default. */
  readonly describeRule?: DescribeRule;
  /** Told what a user should know: a port that was taken, a request that broke. Standard error by default. */
  readonly say?: (message: string) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Ends open connections and stops listening; the store stays open. */
  close(): Promise<void>;
}

/**
 * Serves the record and its page. Rejects with `host-open` for an address that other machines
 * could reach, `page-missing` where the page was not built, and `ports-taken`.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host, say = (message) => process.stderr.write(`${message}\n`) } = options;
  if (!isLoopback(host)) throw hostOpen(host);
  const page = await readPageFiles(options.page);
  const queries = createQueries({ store, describeRule: options.describeRule ?? describeRule, name: options.name ?? 'record' });

  let port = options.port;
  const api = createApi({
    queries,
    page,
    isHost: (header) => isLoopbackHost(header, port),
    onError: (error) => say(error.stack ?? error.message),
  });
  const server = createServer(getRequestListener(api.fetch));
  const listening = await listenOn(server, options.port, host);
  port = listening.port;
  if (listening.taken !== null) say(`Port ${listening.taken} is taken; serving on ${port} instead.`);
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

const hostOpen = (host: string): Error =>
  Object.assign(
    new Error(
      `Refusing to listen on ${host}: other machines could reach it, and this version knows no token to ask them for. Use 127.0.0.1.`,
    ),
    { code: 'host-open' },
  );
