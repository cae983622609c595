import type { Hono } from 'hono';
import { type ApiOptions, createApi } from '../../src/serve/api/createApi.ts';
import type { PageFiles } from '../../src/serve/api/pageFiles.ts';
import { judgementQueries } from '../../src/serve/judgementQueries.ts';
import { createPictures } from '../../src/serve/pictures/createPictures.ts';
import { createQueries, type DescribeRule } from '../../src/serve/queries.ts';
import type { Store } from '../../src/store/store.ts';

const file = (text: string, mediaType: string, immutable = false) => ({ bytes: new TextEncoder().encode(text), mediaType, immutable });

const PAGE: PageFiles = new Map([
  ['/index.html', file('<!doctype html><title>Tacitus</title>', 'text/html; charset=utf-8')],
  ['/assets/index-abc.js', file('export {}', 'text/javascript; charset=utf-8', true)],
]);

export const describeRule: DescribeRule = (id) =>
  id === 'assault/verb' ? { id, says: 'somebody struck somebody', why: 'The clause states the deed itself.' } : null;

/** What a test may have otherwise than the API of a machine of one's own. */
type Given = Partial<Pick<ApiOptions, 'token' | 'nowMs' | 'state' | 'reading'>>;

/** An API in process, under the host 'localhost', with what it said had broken. */
export function recordApi(store: Store, given: Given = {}): { readonly api: Hono; readonly broken: readonly Error[] } {
  const broken: Error[] = [];
  const queries = createQueries({ store, describeRule, name: 'story' });
  const api = createApi({
    queries,
    judgements: judgementQueries(store, (job) => job(store)),
    pictures: createPictures(store),
    page: PAGE,
    state: () => store.state(),
    start: 'a start',
    token: null,
    isHost: (host) => host === 'localhost',
    askerOf: (context) => context.req.header('test-asker') ?? 'one',
    nowMs: () => 0,
    now: () => '2022-03-01T10:00:00.000Z',
    onError: (error) => broken.push(error),
    ...given,
  });
  return { api, broken };
}
