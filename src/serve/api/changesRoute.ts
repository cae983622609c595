import { streamSSE } from 'hono/streaming';
import type { ChangeNews } from '../answers.ts';
import type { ReadingWatch } from '../readingTold.ts';
import { answerProblem } from './problem.ts';
import { type Route, withoutParameters } from './route.ts';
import type { Changes } from './watchChanges.ts';

const LISTENERS_MAX = 100;
/** Less than the minute after which proxies take a silent connection for a dead one. */
const BEAT_MS = 25_000;
/** How far a reading is is told no oftener. */
const READING_MS = 200;

export interface ChangesOptions {
  readonly changes: Changes;
  /** The state the record is in, as its ETags have it. */
  readonly tag: () => Promise<string>;
  readonly reading: ReadingWatch;
}

/**
 * Server-sent events: `state` on connecting, `change` with each change and `reading` each time a reading moves, all with
 * the ETag's word for the state and how far documents are that are being read in.
 * Whoever connects again after a pause compares the two.
 */
export function changesRoute({ changes, tag, reading }: ChangesOptions): Route {
  let listening = 0;
  const news = async (): Promise<ChangeNews> => ({ state: await tag(), reading: reading.now() });
  return {
    method: 'get',
    path: '/changes',
    id: 'changes',
    says: 'Says so when documents are added or read again, by this process or another (server-sent events).',
    parameters: null,
    answers: {
      says: 'Events `state`, `change` and `reading`; the data of each is {"state": …, "reading": …}, the latter null where nothing is read in.',
      content: { 'text/event-stream': null },
    },
    answer: withoutParameters(async (context) => {
      if (listening >= LISTENERS_MAX) {
        const detail = `${LISTENERS_MAX} pages listen already. Close some, or ask for what is wanted now and then instead.`;
        return answerProblem(context, { status: 503, code: 'too-many-listeners', title: 'Too many listeners', detail });
      }
      listening += 1;
      context.header('X-Accel-Buffering', 'no');
      return streamSSE(context, async (stream) => {
        const send = async (event: string): Promise<void> => stream.writeSSE({ event, data: JSON.stringify(await news()) });
        const ended = new Promise<void>((end) => stream.onAbort(end));
        const stop = changes.listen(() => void send('change'));
        let waiting: NodeJS.Timeout | null = null;
        const stopReading = reading.listen(() => {
          waiting ??= setTimeout(() => {
            waiting = null;
            void send('reading');
          }, READING_MS);
        });
        const beat = setInterval(() => void stream.write(': still here\n\n'), BEAT_MS);
        await send('state');
        await ended;
        clearInterval(beat);
        if (waiting !== null) clearTimeout(waiting);
        stopReading();
        stop();
        listening -= 1;
      });
    }),
  };
}
