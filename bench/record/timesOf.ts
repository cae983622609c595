const TURNS = 41;

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Milliseconds of each of many turns of some work, one after the other. */
export async function timesOf(work: (turn: number) => Promise<unknown>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) all.push(await timed(() => work(turn)));
  return all;
}
