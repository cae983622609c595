import type { Event } from '../model/event.ts';
import { gatherLinks, type LinkColumns } from '../model/linkColumns.ts';
import type { Mention } from '../model/mention.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { Told } from '../model/told.ts';
import type { Word } from './agglomerate.ts';
import { candidatePairs, type LinkVisit } from './candidatePairs.ts';
import type { Copies } from './findCopies.ts';
import { type Outlets, outletsOf } from './independentOutlets.ts';
import { putTogether } from './putTogether.ts';
import { byReading, type Compared, telling } from './telling.ts';
import { isUndated, undatedNotices } from './undatedNotices.ts';

/**
 * Puts together the mentions that tell of one event.
 *
 * In: mentions of any number of documents with their outlets, in any order, and which documents copy which.
 * Out: each mention in exactly one event; events by first report, then id. The outcome depends on the set of
 * mentions alone: not on their order, on batches, or on mentions given twice. Bad input is never an error:
 * notices say what could not be compared.
 */
export function reconcile(mentions: readonly Told<Mention>[], copies: Copies, known: Known = {}): Outcome<readonly Event[]> {
  const distinct = [...new Map(mentions.map((mention) => [mention.id, mention])).values()].sort(byReading);
  const tellings = distinct.map(telling);
  const places = new Map(distinct.map(({ id }, index) => [id, index]));
  const words = (known.said ?? []).flatMap(({ a, b, kind }) => wordBetween(places.get(a), places.get(b), kind));
  const outlets = known.outlets ?? outletsOf(distinct);
  const events = putTogether(tellings, { links: linksAmong(tellings), words, copies, outlets });
  return outcome(events.toSorted(byFirstReport), undatedNotices(distinct.filter(isUndated).length));
}

function linksAmong(tellings: readonly Compared[]): LinkColumns {
  const gathered = gatherLinks();
  eachLink(tellings, (a, b, { total }) => gathered.add(a, b, total));
  return gathered.columns();
}

/** What may be known beside mentions and copies. */
interface Known {
  /** Of every document that is copied, too; of those that mentions stand in where absent. */
  readonly outlets?: Outlets;
  /** What users say of two mentions, by id; the last word on each two. */
  readonly said?: readonly { readonly a: string; readonly b: string; readonly kind: Word['kind'] }[];
}

/** A word between two tellings by their places; none where one of the two is not there. */
export function wordBetween(one: number | undefined, other: number | undefined, kind: Word['kind']): readonly Word[] {
  return one === undefined || other === undefined || one === other ? [] : [{ a: Math.min(one, other), b: Math.max(one, other), kind }];
}

/** Visits the links of all tellings in reading order, class by class: a burst has more than should be held with their evidence. */
export function eachLink(tellings: readonly Compared[], visit: LinkVisit): void {
  for (const indices of Map.groupBy(tellings.keys(), (index) => tellings[index]?.type).values()) {
    candidatePairs(
      indices.flatMap((index) => tellings[index] ?? []),
      (a, b, evidence) => visit(indices[a] ?? -1, indices[b] ?? -1, evidence),
    );
  }
}

function byFirstReport(a: Event, b: Event): number {
  const [first, second] = [a.first_reported ?? '\uffff', b.first_reported ?? '\uffff'];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
