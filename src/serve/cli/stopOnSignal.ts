/** Runs a job that can be stopped. The first Ctrl-C stops it in good order, a second one at once. */
export async function stopOnSignal<T>(job: (signal: AbortSignal) => Promise<T>, onStop: () => void = () => undefined): Promise<T> {
  const stopper = new AbortController();
  const stop = (): void => {
    // With the handlers gone, the next signal ends the process as it would have without us.
    process.off('SIGINT', stop).off('SIGTERM', stop);
    onStop();
    stopper.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await job(stopper.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
