import { setTimeout as pause } from 'node:timers/promises';

export interface WarmAnswers {
  /** The state the record is in. */
  readonly state: () => Promise<string>;
  /** Has a path answered, so that the answer is kept. */
  readonly ask: (path: string) => Promise<unknown>;
  readonly paths: readonly string[];
  /** How long the record must have stood still. */
  readonly quietMs: number;
  /** Between two paths, in which others are answered. */
  readonly pauseMs: number;
  readonly onError: (error: Error) => void;
}

/**
 * Has the paths answered in idle time whenever the record has changed and then stood still, so that whoever asks first
 * does not wait. Gives a function that ends it.
 */
export function warmAnswers({ state, ask, paths, quietMs, pauseMs, onError }: WarmAnswers): () => void {
  const stopper = new AbortController();
  void warm().catch((error: unknown) => {
    if (!stopper.signal.aborted) onError(error instanceof Error ? error : new Error(String(error)));
  });
  return () => stopper.abort();

  async function warm(): Promise<void> {
    let [warmed, seen]: (string | null)[] = [null, null];
    while (!stopper.signal.aborted) {
      const now = await state();
      // While documents are read in, each look finds another state: then nothing is made that would be out of date at once.
      const stoodStill = seen === null || now === seen;
      if (now !== warmed && stoodStill) warmed = await walk(now);
      seen = now;
      await pause(quietMs, undefined, { signal: stopper.signal, ref: false });
    }
  }

  async function walk(of: string): Promise<string | null> {
    for (const path of paths) {
      await pause(pauseMs, undefined, { signal: stopper.signal, ref: false });
      if ((await state()) !== of) return null;
      await ask(path);
    }
    return of;
  }
}
