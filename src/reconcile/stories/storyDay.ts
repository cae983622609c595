const DAY_MS = 86_400_000;

/** The day of an ISO day or instant, counted from 1970; null where there is none. */
export function storyDay(published: string | null): number | null {
  const day = published === null ? Number.NaN : Math.floor(Date.parse(published.slice(0, 10)) / DAY_MS);
  return Number.isNaN(day) ? null : day;
}
