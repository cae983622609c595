import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { CLUSTER_FOLDER, readClusterGold } from '../../training/reconcile/clusterGold.ts';
import { goldMentions, mentionId } from '../../training/reconcile/goldMentions.ts';
import { bCubed, type Partition, pairwise, showScore } from '../../training/reconcile/pairScores.ts';

const SHARED = process.env['TACITUS_SHARED'] ?? '../shared';
const FOLDER = join(SHARED, CLUSTER_FOLDER);
const isHere = existsSync(join(FOLDER, 'clusters-dev.json'));

/** With the gold's mentions given, so that only reconciling is judged. Floors lie a little below what was reached. */
test.runIf(isHere || process.env['CI'] !== undefined)("gold mentions fall into the gold's events", () => {
  const clusters = readClusterGold(SHARED);
  const listed: Partition = new Map(
    clusters.events.flatMap(({ id, mentions }) => mentions.map(({ document, quote }) => [mentionId(document, quote), id] as const)),
  );
  const mentions = goldMentions(FOLDER);
  const all: Partition = new Map(mentions.map(({ id }) => [id, listed.get(id) ?? id]));
  const copies = new Map(clusters.copies.map(({ document, of }) => [document, of]));
  const judge = (
    label: string,
    gold: Partition,
    given: readonly Told<Mention>[],
    floors: { readonly pairwise: number; readonly bCubed: number },
  ): void => {
    const found: Partition = new Map(
      reconcile(given, copies).value.flatMap((event) => event.mentions.map((id) => [id, event.id] as const)),
    );
    const scores = { pairwise: pairwise(gold, found), bCubed: bCubed(gold, found) };
    process.stdout.write(`${label} (${gold.size}): pairwise ${showScore(scores.pairwise)} | B³ ${showScore(scores.bCubed)}\n`);
    expect(scores.pairwise.f1, label).toBeGreaterThan(floors.pairwise);
    expect(scores.bCubed.f1, label).toBeGreaterThan(floors.bCubed);
  };
  judge('in clusters', listed, mentions, { pairwise: 0.76, bCubed: 0.8 });
  judge('all, those in no cluster alone', all, mentions, { pairwise: 0.7, bCubed: 0.9 });
  // The gold lists every recipient that would be right; a program finds one of them at best, so this is nearer to use.
  judge(
    'in clusters, one recipient each',
    listed,
    mentions.map((one) => ({ ...one, recipients: one.recipients.slice(0, 1) })),
    { pairwise: 0.48, bCubed: 0.72 },
  );
});

test('the scores are those of worked examples', () => {
  const gold: Partition = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
    ['d', '2'],
    ['e', '2'],
  ]);
  const found: Partition = new Map([
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'y'],
    ['d', 'y'],
    ['e', 'y'],
  ]);
  expect(pairwise(gold, found)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  // Precision (1 + 1 + 1/3 + 2/3 + 2/3) / 5, recall (2/3 + 2/3 + 1/3 + 1 + 1) / 5.
  expect(bCubed(gold, found).precision).toBeCloseTo(11 / 15);
  expect(bCubed(gold, found).recall).toBeCloseTo(11 / 15);
  expect(pairwise(gold, gold).f1).toBe(1);
});
