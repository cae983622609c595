import type { EventStatus } from '../codebook/status.ts';
import type { Mention } from '../model/mention.ts';
import type { Speaker } from '../model/speaker.ts';

/**
 * How a telling holds its event: as done, as intended (planned, promised, feared), or as not so.
 * Only tellings of one realis make one event: a plan and its execution are two events, and a denial
 * is a side of a dispute about an event, not another witness to it.
 */
export type Realis = 'done' | 'intended' | 'denied';

const REALIS: Readonly<Record<EventStatus, Realis>> = {
  actual: 'done',
  planned: 'intended',
  possible: 'intended',
  negated: 'denied',
};

/** What of a mention says how it holds its event. */
export interface Holder extends Pick<Mention, 'status'> {
  readonly says: readonly Pick<Speaker, 'stance'>[];
}

/** What the innermost speaker denies is told as denied, whatever the clause alone would say. */
export function realisOf({ status, says }: Holder): Realis {
  return says[0]?.stance === 'denies' ? 'denied' : REALIS[status];
}

/** A plan is never its execution; a denial may answer either. */
export const isComparable = (a: Realis, b: Realis): boolean => a === b || a === 'denied' || b === 'denied';

/** Whether the event of one shows on that of the other: a denial on what it denies, a plan, and not a mere fear, on its execution. */
export function showOnEachOther(a: Holder, b: Holder): boolean {
  const [one, other] = [realisOf(a), realisOf(b)];
  if (one === other) return false;
  return one === 'denied' || other === 'denied' || (one === 'intended' ? a : b).status === 'planned';
}

/** An accusation or a doubt tells what somebody alleges, which is not yet the deed. */
const isAllegation = (mention: Mention): boolean => mention.says.some(({ stance }) => stance === 'accuses' || stance === 'doubts');

/**
 * The status of an event from the tellings that make it, all of one realis.
 * Done is 'actual' where at least one telling is more than an accusation, else 'possible';
 * intended is what most tellings say, 'possible' where they are even.
 */
export function eventStatus(realis: Realis, mentions: readonly Mention[]): EventStatus {
  switch (realis) {
    case 'denied':
      return 'negated';
    case 'done':
      return mentions.every(isAllegation) ? 'possible' : 'actual';
    case 'intended': {
      const planned = mentions.filter(({ status }) => status === 'planned').length;
      return planned * 2 > mentions.length ? 'planned' : 'possible';
    }
  }
}
