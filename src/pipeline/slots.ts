/** Lets a bounded number of jobs run at once; the others wait in the order they came. */
export interface Slots {
  run<T>(job: () => Promise<T>): Promise<T>;
}

/** `open(started)` is how many may run at once when `started` jobs have begun so far. */
export function slots(open: (started: number) => number): Slots {
  const waiting: (() => void)[] = [];
  let running = 0;
  let started = 0;
  const admit = (): void => {
    while (waiting.length > 0 && running < open(started)) {
      running += 1;
      started += 1;
      waiting.shift()?.();
    }
  };
  return {
    run: async (job) => {
      await new Promise<void>((begin) => {
        waiting.push(begin);
        admit();
      });
      try {
        return await job();
      } finally {
        running -= 1;
        admit();
      }
    },
  };
}
