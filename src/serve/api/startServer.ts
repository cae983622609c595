import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { describeRule } from '../../pipeline/describeRule.ts';
import type { Store } from '../../store/store.ts';
import { judgementQueries, type WithWriter } from '../judgementQueries.ts';
import type { FindContentions } from '../matterQueries.ts';
import { createPictures } from '../pictures/createPictures.ts';
import { createQueries, type DescribeRule } from '../queries.ts';
import type { ReadingWatch } from '../readingTold.ts';
import { TOKEN_CHARACTERS_MIN } from './access.ts';
import { createAnswers } from './createAnswers.ts';
import { createApi } from './createApi.ts';
import { isLoopback, isOwnHost, namesOf } from './hostNames.ts';
import { listenOn } from './listenOn.ts';
import { readPageFiles } from './pageFiles.ts';
import { warmAnswers } from './warmAnswers.ts';

export interface ServerOptions {
  readonly store: Store;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** What others must know to ask; needed for an address that they can reach. */
  readonly token?: string | null;
  /** Further names under which the server may be asked for, such as that of a proxy in front of it. */
  readonly names?: readonly string[];
  /** Opens the store for writing, where `store` is open for reading only. */
  readonly withWriter?: WithWriter;
  /** Folder of the built page. */
  readonly page: string;
  /** What the page calls the record. */
  readonly name?: string;
  /** How disputes are found; see createQueries. */
  readonly findContentions?: FindContentions;
  /** What is read into the record meanwhile; nothing where left out. */
  readonly reading?: ReadingWatch;
  /** Whether what a page asks first is made ready in idle time. */
  readonly warm?: boolean;
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
 * Serves the record and its page. Rejects with `host-open` for an address that other machines could reach where no
 * token is given, `token-short`, `page-missing` where the page was not built, and `ports-taken`.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host, token = null, names: added = [], say = (message) => process.stderr.write(`${message}\n`) } = options;
  if (token === null && !isLoopback(host)) throw hostOpen(host);
  if (token !== null && token.length < TOKEN_CHARACTERS_MIN) throw tokenShort(token);
  const names = namesOf(host, thisMachine(), added);
  const page = await readPageFiles(options.page);
  const queries = createQueries({
    store,
    describeRule: options.describeRule ?? describeRule,
    name: options.name ?? 'record',
    ...(options.findContentions && { findContentions: options.findContentions }),
  });

  let port = options.port;
  const answering = {
    queries,
    judgements: judgementQueries(store, options.withWriter ?? ((job) => job(store))),
    pictures: createPictures(store),
    state: () => store.state(),
    ...(options.reading && { reading: options.reading }),
    start: randomUUID(),
    now: () => new Date().toISOString(),
    onError: (error: Error) => say(error.stack ?? error.message),
  };
  const answers = createAnswers(answering);
  const api = createApi(
    {
      ...answering,
      page,
      token,
      isHost: (header) => isOwnHost(header, port, names, added),
      askerOf: (context) => getConnInfo(context).remote.address ?? 'unknown',
      nowMs: () => performance.now(),
    },
    answers,
  );
  const server = createServer(getRequestListener(api.fetch));
  const listening = await listenOn(server, options.port, host);
  port = listening.port;
  if (listening.taken !== null) say(`Port ${listening.taken} is taken; serving on ${port} instead.`);
  const cool = options.warm === true ? warmAnswers({ ...WARMING, ...answering, ask: async (path) => answers.app.request(path) }) : null;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    close() {
      cool?.();
      return closeServer(server);
    },
  };
}

/** What a page asks first in each view, with nothing narrowed. */
const WARMING = {
  paths: [
    'summary',
    'pictures/now?',
    'pictures/map?',
    'pictures/arcs?',
    'pictures/timeline?lanes=actor&',
    'pictures/network?',
    'facets?',
    'disputes?limit=1000&evidence=0',
  ].map((path) => `/api/v1/${path}`),
  quietMs: 5000,
  pauseMs: 200,
} as const;

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

function thisMachine() {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each?.map(({ address }) => address) ?? []);
  return { hostname: hostname(), addresses };
}

const hostOpen = (host: string): Error =>
  Object.assign(
    new Error(
      `Refusing to listen on ${host} without a token: other machines could reach it, and whoever did could read the record. ` +
        'Use 127.0.0.1, or set TACITUS_TOKEN (or --token) to a secret that askers must know.',
    ),
    { code: 'host-open' },
  );

const tokenShort = (token: string): Error =>
  Object.assign(
    new Error(
      `The token has ${token.length} characters and could be guessed: give at least ${TOKEN_CHARACTERS_MIN}, for example from: openssl rand -hex 24`,
    ),
    { code: 'token-short' },
  );
