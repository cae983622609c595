import type { Dispute, Event } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import { type Notice, type Outcome, outcome } from '../model/notice.ts';
import type { Told } from '../model/told.ts';
import { agglomerate } from './agglomerate.ts';
import { buildEvent } from './buildEvent.ts';
import { candidatePairs } from './candidatePairs.ts';
import { type Cluster, realisOfCluster } from './cluster.ts';
import { eventId } from './eventId.ts';
import type { Copies } from './findCopies.ts';
import { disputeWhen, disputeWhether } from './findDisputes.ts';
import { outletsOf } from './independentOutlets.ts';
import { isCarriedOut, isDenial, oppositeClusters } from './oppositeClusters.ts';
import { byReading, type Telling, telling } from './telling.ts';

/**
 * Puts together the mentions that tell of one event.
 *
 * In: mentions of any number of documents with their outlets, in any order, and which documents copy which.
 * Out: each mention in exactly one event; events by first report, then id. The outcome depends on the set of
 * mentions alone: not on their order, on batches, or on mentions given twice. Bad input is never an error:
 * notices say what could not be compared.
 */
export function reconcile(mentions: readonly Told<Mention>[], copies: Copies): Outcome<readonly Event[]> {
  const distinct = [...new Map(mentions.map((mention) => [mention.id, mention])).values()].sort(byReading);
  const outlets = outletsOf(distinct);
  const byType = Map.groupBy(distinct.map(telling), ({ mention }) => mention.type);
  const judged = [...byType.values()].flatMap(judgeType);
  const events = judged.flatMap(({ mentions: [first, ...rest], ...setting }) =>
    first === undefined ? [] : [buildEvent(first, [first, ...rest], { ...setting, copies, outlets })],
  );
  return outcome(events.sort(byFirstReport), noticesOf(distinct));
}

interface Judged {
  readonly realis: Telling['realis'];
  /** In reading order. */
  readonly mentions: readonly Told<Mention>[];
  readonly disputes: readonly Dispute[];
  readonly planOf: readonly string[];
  readonly cameOf: readonly string[];
}

/** The events of one class with their disputes: deeds, plans and denials are grouped apart, then set against one another. */
function judgeType(tellings: readonly Telling[]): readonly Judged[] {
  const links = candidatePairs(tellings);
  const clusters = agglomerate(
    tellings,
    links.filter(({ a, b }) => tellings[a]?.realis === tellings[b]?.realis),
  );
  const denials = oppositeClusters(tellings, links, clusters, isDenial);
  const plans = oppositeClusters(tellings, links, clusters, isCarriedOut);
  return clusters.map((cluster) => {
    const mentions = mentionsOf([cluster]);
    const whether = disputesOver(cluster, [...(denials.get(cluster) ?? [])]);
    const realis = realisOfCluster(cluster);
    const linked = [...(plans.get(cluster) ?? [])].map((other) => eventId(other.tellings.map((telling) => telling.mention))).sort();
    return {
      realis,
      mentions,
      disputes: [...whether, ...disputeWhen(mentions)],
      planOf: realis === 'intended' ? linked : [],
      cameOf: realis === 'done' ? linked : [],
    };
  });
}

/** What a cluster and those against it dispute. A denial may answer tellings of the deed and tellings of the plan. */
function disputesOver(cluster: Cluster, against: readonly Cluster[]): readonly Dispute[] {
  if (realisOfCluster(cluster) !== 'denied') return whetherOf([cluster], against);
  const [done, intended] = [
    against.filter((one) => realisOfCluster(one) === 'done'),
    against.filter((one) => realisOfCluster(one) === 'intended'),
  ];
  return [...whetherOf(done, [cluster]), ...whetherOf(intended, [cluster])];
}

function whetherOf(told: readonly Cluster[], denied: readonly Cluster[]): readonly Dispute[] {
  const about = told.some((one) => realisOfCluster(one) === 'intended') ? 'will it happen' : 'did it happen';
  return disputeWhether(about, mentionsOf(told), mentionsOf(denied));
}

const mentionsOf = (clusters: readonly Cluster[]): readonly Told<Mention>[] =>
  clusters.flatMap(({ tellings }) => tellings.map(({ mention }) => mention)).sort(byReading);

function byFirstReport(a: Event, b: Event): number {
  const [first, second] = [a.first_reported ?? '\uffff', b.first_reported ?? '\uffff'];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}

function noticesOf(mentions: readonly Told<Mention>[]): readonly Notice[] {
  const undated = mentions.filter(({ when, published }) => when === null && published === null).length;
  if (undated === 0) return [];
  return [
    {
      code: 'mentions-undated',
      reason:
        `${undated} ${undated === 1 ? 'mention has' : 'mentions have'} no day and no publication date to count from: compared inside the document only. ` +
        'Give the documents their dates (--published, or a manifest) to have them compared.',
    },
  ];
}
