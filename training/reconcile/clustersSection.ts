import { join } from 'node:path';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import type { Copies } from '../../src/reconcile/findCopies.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { CLUSTER_FILE, CLUSTER_FOLDER, readClusterGold } from './clusterGold.ts';
import { goldMentions, mentionId } from './goldMentions.ts';
import { bCubed, type Partition, pairwise, showScore } from './pairScores.ts';
import type { Section } from './section.ts';

/** The events of the development gold, with the gold's mentions given. */
export const clustersSection: Section = {
  name: 'clusters',
  about: 'mentions to events on the development gold',
  needs: [CLUSTER_FILE],
  run: async (shared) => {
    const gold = readClusterGold(shared);
    const listed: Partition = new Map(
      gold.events.flatMap(({ id, mentions }) => mentions.map(({ document, quote }) => [mentionId(document, quote), id] as const)),
    );
    const given = goldMentions(join(shared, CLUSTER_FOLDER));
    const copies = new Map(gold.copies.map(({ document, of }) => [document, of]));
    const found = partitionOf(given, copies);
    return [
      scoreLine('gold mentions, in clusters', listed, found),
      scoreLine('gold mentions, all; those in no cluster alone', new Map(given.map(({ id }) => [id, listed.get(id) ?? id])), found),
    ];
  },
};

/** The event of each mention, as reconciling finds it. */
const partitionOf = (given: readonly Told<Mention>[], copies: Copies): Partition =>
  new Map(reconcile(given, copies).value.flatMap((event) => event.mentions.map((id) => [id, event.id] as const)));

const scoreLine = (label: string, gold: Partition, found: Partition): string =>
  `${label} (${gold.size}): pairwise ${showScore(pairwise(gold, found))} | B³ ${showScore(bCubed(gold, found))}`;
