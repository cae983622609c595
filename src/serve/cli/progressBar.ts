/** The line at the foot of a terminal that says how far a run is. */
export interface ProgressBar {
  show(state: { readonly read: number; readonly already: number; readonly skipped: number; readonly doing: string }): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const EVERY_MS = 100;

/** Draws only where standard error is a terminal: elsewhere a moving line is noise in a log. */
export function progressBar(stream: NodeJS.WriteStream, now: () => number): ProgressBar {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  const begunAt = now();
  let drawnAt = Number.NEGATIVE_INFINITY;
  return {
    show: ({ read, already, skipped, doing }) => {
      if (now() - drawnAt < EVERY_MS) return;
      drawnAt = now();
      const rate = read / Math.max(0.001, (now() - begunAt) / 1000);
      const line = `${doing}: ${read} read, ${already} there already, ${skipped} skipped, ${rate.toFixed(0)}/s`;
      stream.write(`\r\u001B[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
    },
    clear: () => void stream.write('\r\u001B[2K'),
  };
}
