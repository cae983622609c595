import type { EventStatus } from '../codebook/status.ts';
import type { Mention } from '../model/mention.ts';
import type { Speaker } from '../model/speaker.ts';
import { isDeed } from './isContradiction.ts';
import { isAsserted } from './isLeftOpen.ts';

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

/**
 * How a mention holds its event, as far as it shows on events of others: a plan apart from a mere fear, and the denial of a deed
 * apart from that of words, of which no dispute comes.
 */
export type Standing = Exclude<Realis, 'intended'> | 'planned' | 'feared' | 'unsaid';

/** A holder of which the class of what it tells is known. */
export type ClassedHolder = Holder & Pick<Mention, 'type'>;

/** The standing of a mention. */
export function standingOf(holder: ClassedHolder): Standing {
  const realis = realisOf(holder);
  if (realis === 'denied') return isDeed(holder) ? 'denied' : 'unsaid';
  return realis !== 'intended' ? realis : holder.status === 'planned' ? 'planned' : 'feared';
}

const SHOWN_ON: Readonly<Record<Standing, readonly Standing[]>> = {
  done: ['planned', 'denied'],
  planned: ['done', 'denied'],
  feared: ['denied'],
  denied: ['done', 'planned', 'feared'],
  unsaid: [],
};

/** Whether the event of one shows on that of the other: a denial of a deed on what it denies, a plan, and not a mere fear, on its execution. */
export const doStandingsShow = (a: Standing, b: Standing): boolean => SHOWN_ON[a].includes(b);

const REALIS_OF: Readonly<Record<Standing, Realis>> = {
  done: 'done',
  planned: 'intended',
  feared: 'intended',
  denied: 'denied',
  unsaid: 'denied',
};

/** Whether a link of two says anything: that they may be of one event, or that the event of one shows on that of the other. */
export const areRelated = (a: Standing, b: Standing): boolean => REALIS_OF[a] === REALIS_OF[b] || doStandingsShow(a, b);

/** Whether one plans what the other carries out: of such events each tells no more of the other than which it is. */
export const standBeside = (a: Standing, b: Standing): boolean => doStandingsShow(a, b) && a !== 'denied' && b !== 'denied';

/** The same of two mentions. */
export const showOnEachOther = (a: ClassedHolder, b: ClassedHolder): boolean => doStandingsShow(standingOf(a), standingOf(b));

/** An accusation or a doubt tells what somebody alleges, which is not yet the deed. */
const isAllegation = (mention: Mention): boolean => mention.says.some(({ stance }) => stance === 'accuses' || stance === 'doubts');

/** 'The envoy spoke of an invasion within weeks': an attack is named so for weeks before it, by a noun that no word beside it doubts. */
function areMostSupposed(mentions: readonly Mention[]): boolean {
  if (mentions[0]?.type !== 'ASSAULT') return false;
  return mentions.filter((mention) => !isAsserted(mention)).length * 2 > mentions.length;
}

/**
 * The status of an event from the tellings that make it, all of one realis.
 * Done is 'actual' where at least one telling is more than an accusation and not most of them only suppose it, else 'possible';
 * intended is what most tellings say, 'possible' where they are even.
 */
export function eventStatus(realis: Realis, mentions: readonly Mention[]): EventStatus {
  switch (realis) {
    case 'denied':
      return 'negated';
    case 'done':
      return mentions.every(isAllegation) || areMostSupposed(mentions) ? 'possible' : 'actual';
    case 'intended': {
      const planned = mentions.filter(({ status }) => status === 'planned').length;
      return planned * 2 > mentions.length ? 'planned' : 'possible';
    }
  }
}
