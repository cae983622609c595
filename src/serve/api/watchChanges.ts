/** Tells of changes to whoever listens. */
export interface Changes {
  /** Called with each new state until the function returned is called. */
  listen(tell: (state: string) => void): () => void;
}

export interface Watched {
  readonly state: () => Promise<string>;
  readonly everyMs: number;
  readonly onError: (error: Error) => void;
}

/**
 * Looks at the state every so often, and only while somebody listens: what another process writes into a store
 * sends no word of itself.
 */
export function watchChanges({ state, everyMs, onError }: Watched): Changes {
  const listeners = new Set<(state: string) => void>();
  let known: string | null = null;
  let timer: NodeJS.Timeout | null = null;

  async function look(): Promise<void> {
    try {
      const now = await state();
      if (known !== null && now !== known) for (const tell of listeners) tell(now);
      known = now;
    } catch (error) {
      // Where the last listener has gone meanwhile, so may the store have.
      if (listeners.size > 0) onError(error instanceof Error ? error : new Error(String(error)));
    }
  }

  function turn(): void {
    timer = setTimeout(async () => {
      if (listeners.size > 0) await look();
      if (listeners.size > 0) turn();
      else timer = null;
    }, everyMs);
    timer.unref();
  }

  return {
    listen(tell) {
      listeners.add(tell);
      if (timer === null) {
        known = null;
        void look();
        turn();
      }
      return () => listeners.delete(tell);
    },
  };
}
