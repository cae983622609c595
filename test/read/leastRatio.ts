const ATTEMPTS = 4;
/** Below this many microseconds of processor time, the clock's steps and the compiler decide what is measured. */
const SHORTEST = 5_000;

/** Processor time of this process in microseconds: waiting for other programs does not count. */
function timeOf(run: () => void): number {
  const started = process.cpuUsage();
  run();
  return process.cpuUsage(started).user;
}

/**
 * How many times longer `large` takes than `small`: the least of several attempts, each the shortest of three runs that take turns.
 * What the machine does beside a run, its compiler and its collector only ever add, so the least is nearest to the truth;
 * what takes quadratic time does so in every attempt. Stops at the first attempt under `enough`.
 */
export function leastRatio(small: () => void, large: () => void, enough: number): number {
  small();
  large();
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= enough; attempt++) {
    const runs = [1, 2, 3].map(() => [timeOf(small), timeOf(large)] as const);
    const shorter = Math.max(SHORTEST, Math.min(...runs.map(([time]) => time)));
    least = Math.min(least, Math.min(...runs.map(([, time]) => time)) / shorter);
  }
  return least;
}
