const PREFIX = 'dispute:';

/** The selection that stands for a dispute. */
export const disputeId = (id: string): string => `${PREFIX}${id}`;

export const isDispute = (select: string | null): select is string => select?.startsWith(PREFIX) ?? false;

/** The dispute's own id. */
export const idOfDispute = (select: string): string => select.slice(PREFIX.length);

/** The parameters of one dispute: the days whose tellings it is made from. */
export function daysOf(search: string): string {
  const days = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search)) if (name === 'from' || name === 'to') days.set(name, value);
  const query = days.toString();
  return query === '' ? '' : `?${query}`;
}
