const WAIT_MS = 200;

/** Runs some work when nothing else is to be done, or soon where a browser does not tell; gives what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(() => work());
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(work, WAIT_MS);
  return () => clearTimeout(asked);
}
