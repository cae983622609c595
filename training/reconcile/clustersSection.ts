import { join } from 'node:path';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import type { Copies } from '../../src/reconcile/findCopies.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { readGoldDocuments } from '../confidence/goldFile.ts';
import { CLUSTER_FILE, CLUSTER_FOLDER, readClusterGold } from './clusterGold.ts';
import { findMentions } from './foundMentions.ts';
import { goldMentions, mentionId } from './goldMentions.ts';
import { bCubed, type Partition, pairwise, showScore } from './pairScores.ts';
import type { Section } from './section.ts';

/**
 * The events of the development gold, twice: with the gold's mentions given, and over those that extraction finds.
 * 'In clusters' looks at the mentions that the gold puts into an event of several alone; 'all' takes every mention of the
 * gold, those that it puts nowhere being events of their own, so that merging them wrongly counts too.
 */
export const clustersSection: Section = {
  name: 'clusters',
  about: 'mentions to events on the development gold',
  needs: [CLUSTER_FILE],
  run: async (shared) => {
    const gold = readClusterGold(shared);
    const listed: Partition = new Map(
      gold.events.flatMap(({ id, mentions }) => mentions.map(({ document, quote }) => [mentionId(document, quote), id] as const)),
    );
    const copies = new Map(gold.copies.map(({ document, of }) => [document, of]));
    const given = goldMentions(join(shared, CLUSTER_FOLDER));
    const all: Partition = new Map(given.map(({ id }) => [id, listed.get(id) ?? id]));
    const inGiven = partitionOf(given, copies);
    const { mentions, goldIds } = await findMentions(readGoldDocuments(shared).filter(({ path }) => path.includes('/dev/')));
    const byFound = partitionOf(mentions, new Map());
    const inFound: Partition = new Map([...goldIds].map(([found, id]) => [id, byFound.get(found) ?? found]));
    const foundPlans = withPlans(mentions, new Map());
    const inFoundWithPlans: Partition = new Map([...goldIds].map(([found, id]) => [id, foundPlans.get(found) ?? found]));
    const covered = (whole: Partition): Partition => new Map([...whole].filter(([id]) => inFound.has(id)));
    return [
      scoreLine('gold mentions, in clusters', listed, inGiven),
      scoreLine('gold mentions, all', all, inGiven),
      scoreLine('gold mentions, in clusters, plans put to their deeds', listed, withPlans(given, copies)),
      scoreLine('gold mentions, all, plans put to their deeds', all, withPlans(given, copies)),
      coverageLine('in clusters', covered(listed), listed),
      scoreLine('found mentions, in clusters', covered(listed), inFound),
      scoreLine('found mentions, in clusters, plans put to their deeds', covered(listed), inFoundWithPlans),
      coverageLine('all', covered(all), all),
      scoreLine('found mentions, all', covered(all), inFound),
    ];
  },
};

/** The event of each mention, as reconciling finds it. */
const partitionOf = (given: readonly Told<Mention>[], copies: Copies): Partition =>
  new Map(reconcile(given, copies).value.flatMap((event) => event.mentions.map((id) => [id, event.id] as const)));

/** The same with each plan put to the first event that carries it out: the gold makes no difference between the two. */
function withPlans(given: readonly Told<Mention>[], copies: Copies): Partition {
  const events = reconcile(given, copies).value;
  return new Map(events.flatMap((event) => event.mentions.map((id) => [id, event.planOf?.[0] ?? event.id] as const)));
}

const scoreLine = (label: string, gold: Partition, found: Partition): string =>
  `${label} (${gold.size}): pairwise ${showScore(pairwise(gold, found))} | B³ ${showScore(bCubed(gold, found))}`;

const coverageLine = (label: string, covered: Partition, whole: Partition): string =>
  `extraction finds ${covered.size} of ${whole.size} mentions (${((100 * covered.size) / whole.size).toFixed(1)} per cent), ${label}`;
