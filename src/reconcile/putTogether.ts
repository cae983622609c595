import type { Dispute, Event } from '../model/event.ts';
import { type LinkColumns, linksWhere } from '../model/linkColumns.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { agglomerate, unspoken, type Word } from './agglomerate.ts';
import { buildEvent } from './buildEvent.ts';
import { type Cluster, clusterOf, realisOfCluster } from './cluster.ts';
import { eventId } from './eventId.ts';
import type { Copies } from './findCopies.ts';
import { disputeWhen, disputeWhether } from './findDisputes.ts';
import type { Outlets } from './independentOutlets.ts';
import { isCarriedOut, isDenial, oppositeClusters } from './oppositeClusters.ts';
import { byReading, type Telling } from './telling.ts';

/** What is known beside tellings. */
export interface Setting {
  /** What speaks for two being of one event, or one event's denial or plan. */
  readonly links: LinkColumns;
  readonly words: readonly Word[];
  readonly copies: Copies;
  readonly outlets: Outlets;
  /** Whether the event that holds a mention is asked for; all are where absent. */
  readonly isWanted?: (mention: Told<Mention>) => boolean;
  /** By the id of a mention, the ids of events that plan or carry out what it tells and of which no telling is given. */
  readonly elsewhere?: ReadonlyMap<string, readonly string[]>;
}

/**
 * The events of tellings in reading order that hang together by links, or of several such heaps: what no link or word
 * joins never looks at one another, so that heaps put together one by one give what all give at once.
 */
export const putTogether = (tellings: readonly Telling[], setting: Setting): readonly Event[] =>
  eventsOf(tellings, clustersOf(tellings, setting), setting);

/** The events of tellings, in any order, that were clustered by the same links and words. */
export function eventsOf(tellings: readonly Telling[], clusters: readonly Cluster[], setting: Setting): readonly Event[] {
  const { links, words, copies, outlets, isWanted, elsewhere } = setting;
  const realis = tellings.map((one) => one.realis);
  const left = unspoken(
    linksWhere(links, (a, b) => realis[a] !== realis[b]),
    words,
  );
  const denials = oppositeClusters(tellings, left, clusters, isDenial);
  const plans = oppositeClusters(tellings, left, clusters, isCarriedOut);
  const isAskedFor = ({ tellings: all }: Cluster): boolean => isWanted === undefined || all.some(({ mention }) => isWanted(mention));
  const ids = new Map<Cluster, string>();
  const idOf = (cluster: Cluster): string => {
    const id = ids.get(cluster) ?? eventId(cluster.tellings.map(({ mention }) => mention));
    ids.set(cluster, id);
    return id;
  };
  return clusters.filter(isAskedFor).flatMap((cluster) => {
    const linked = new Set([
      ...[...(plans.get(cluster) ?? [])].map(idOf),
      ...cluster.tellings.flatMap(({ mention }) => elsewhere?.get(mention.id) ?? []),
    ]);
    const { mentions, ...judged } = judge(cluster, [...(denials.get(cluster) ?? [])], [...linked].sort());
    const [first] = mentions;
    return first === undefined ? [] : [buildEvent(first, mentions, { ...judged, copies, outlets })];
  });
}

/** Which tellings make one event, before what stands against them is looked at. */
function clustersOf(tellings: readonly Telling[], { links, words }: Pick<Setting, 'links' | 'words'>): readonly Cluster[] {
  const realis = tellings.map((one) => one.realis);
  const joining = linksWhere(links, (a, b) => realis[a] === realis[b]);
  return agglomerate(tellings, joining, words).flatMap((group) => clusterOf(group.flatMap((index) => tellings[index] ?? [])) ?? []);
}

interface Judged {
  readonly realis: Telling['realis'];
  /** In reading order. */
  readonly mentions: readonly Told<Mention>[];
  readonly disputes: readonly Dispute[];
  readonly planOf: readonly string[];
  readonly cameOf: readonly string[];
}

/** A cluster with its disputes: deeds, plans and denials are grouped apart, then set against one another. `linked` are the ids of events that it plans or carries out. */
function judge(cluster: Cluster, denials: readonly Cluster[], linked: readonly string[]): Judged {
  const mentions = cluster.tellings.map(({ mention }) => mention);
  const realis = realisOfCluster(cluster);
  return {
    realis,
    mentions,
    disputes: [...disputesOver(cluster, denials), ...disputeWhen(mentions)],
    planOf: realis === 'intended' ? linked : [],
    cameOf: realis === 'done' ? linked : [],
  };
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
  return disputeWhether(about, inReadingOrder(told), inReadingOrder(denied));
}

function inReadingOrder(clusters: readonly Cluster[]): readonly Telling[] {
  const [only] = clusters;
  // Each is in order by itself.
  return only !== undefined && clusters.length === 1 ? only.tellings : clusters.flatMap(({ tellings }) => tellings).sort(byReading);
}
