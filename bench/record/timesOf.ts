export const TURNS = 41;

/** The time of one turn. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** Milliseconds by the clock, and of the processor alone: on a busy machine the first holds waiting for others. */
export interface Times {
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
}

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<Time> {
  const spent = timing();
  await work();
  return spent();
}

/** Asks for the milliseconds that passed since now. */
export function timing(): () => Time {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - begun, cpu: (user + system) / 1000 };
  };
}

/** Milliseconds of each of many turns of some work, one after the other. */
export async function timesOf(work: (turn: number) => Promise<unknown>): Promise<Times> {
  const all: Time[] = [];
  for (let turn = 0; turn < TURNS; turn++) all.push(await timed(() => work(turn)));
  return columnsOf(all);
}

/** The times of some turns, side by side. */
export const columnsOf = (all: readonly Time[]): Times => ({ wall: all.map(({ wall }) => wall), cpu: all.map(({ cpu }) => cpu) });
