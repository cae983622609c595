const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

interface Parts {
  readonly day: number;
  readonly month: string;
  readonly year: string;
}

function partsOf(day: string): Parts | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? null : { day: Number(date), month: name, year };
}

/** '14 Dec 2021' for an ISO day or instant; the text itself where it is neither. */
export function formatDay(day: string): string {
  const parts = partsOf(day);
  return parts ? `${parts.day} ${parts.month} ${parts.year}` : day;
}

/** 'Dec 2021' for an ISO month. */
export function formatMonth(month: string): string {
  const parts = partsOf(`${month}-01`);
  return parts ? `${parts.month} ${parts.year}` : month;
}

/** '14 Dec 2021', '12–14 Dec 2021', '28 Nov – 2 Dec 2021', 'from 14 Dec 2021'; null where both ends are open. */
export function formatDays(start: string | null, end: string | null): string | null {
  if (start === null || end === null) {
    if (start !== null) return `from ${formatDay(start)}`;
    return end === null ? null : `until ${formatDay(end)}`;
  }
  if (start === end) return formatDay(start);
  const [from, to] = [partsOf(start), partsOf(end)];
  if (!from || !to) return `${start} – ${end}`;
  if (from.year !== to.year) return `${formatDay(start)} – ${formatDay(end)}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${formatDay(end)}`;
  return `${from.day}–${formatDay(end)}`;
}
