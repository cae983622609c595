const TURNS = 41;

/** Milliseconds by the clock, and of the processor alone: on a busy machine the first holds waiting for others. */
export interface Times {
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
}

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<{ readonly wall: number; readonly cpu: number }> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - begun, cpu: (user + system) / 1000 };
}

/** Milliseconds of each of many turns of some work, one after the other. */
export async function timesOf(work: (turn: number) => Promise<unknown>): Promise<Times> {
  const all: { wall: number; cpu: number }[] = [];
  for (let turn = 0; turn < TURNS; turn++) all.push(await timed(() => work(turn)));
  return { wall: all.map(({ wall }) => wall), cpu: all.map(({ cpu }) => cpu) };
}
