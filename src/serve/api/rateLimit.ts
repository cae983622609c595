/** How much one asker may ask: so many at once, and so many a second from then on. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

const ASKERS_MAX = 10_000;

/** Counts what each asker asks for (a token bucket each). Answers 0 where it may, else the whole seconds to wait. */
export function rateLimit({ burst, perSecond }: Rate, nowMs: () => number): (asker: string) => number {
  const buckets = new Map<string, Bucket>();
  return (asker) => {
    const now = nowMs();
    const { left, at } = buckets.get(asker) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + ((now - at) / 1000) * perSecond);
    // Who asked longest ago is forgotten first; by then its bucket is full again, or many thousands ask at once.
    buckets.delete(asker);
    if (buckets.size >= ASKERS_MAX) buckets.delete(buckets.keys().next().value ?? '');
    buckets.set(asker, { left: Math.max(0, filled - 1), at: now });
    return filled >= 1 ? 0 : Math.ceil((1 - filled) / perSecond);
  };
}
