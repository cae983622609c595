/**
 * Works on several items at once and yields the results in the order of the items. Takes the next
 * item only while `hasRoom(results not yet yielded)`, so that a long stream never sits in memory.
 * A rejection of `work` or of the stream rejects in its turn.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  hasRoom: (inFlight: number) => boolean,
): AsyncGenerator<R, void, undefined> {
  const inFlight: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Awaited below in its turn; until then a rejection must not count as unhandled.
    result.catch(() => undefined);
    inFlight.push(result);
    while (inFlight.length > 0 && !hasRoom(inFlight.length)) yield await (inFlight.shift() as Promise<R>);
  }
  for (const result of inFlight) yield await result;
}
