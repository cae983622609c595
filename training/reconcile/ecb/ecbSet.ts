import type { GrammarReader } from '../../../src/model/grammarReader.ts';
import { averageLink } from '../../../src/reconcile/stories/averageLink.ts';
import type { Chains } from '../corefScores.ts';
import { ecbFeatures } from './ecbFeatures.ts';
import { type EcbMention, readEcbGold } from './ecbGold.ts';
import { type EcbTelling, readTellings } from './ecbReading.ts';
import { findEcbStories } from './ecbStories.ts';
import type { LinkExample } from './fitLinks.ts';
import { wordUsages } from './wordUsage.ts';

/** The mentions of one story, with the signs of every pair. */
export interface EcbStory {
  readonly tellings: readonly EcbTelling[];
  /** `a` and `b` are places among the tellings. */
  readonly pairs: readonly (LinkExample & { readonly a: number; readonly b: number })[];
}

export interface EcbSet {
  readonly tellings: readonly EcbTelling[];
  readonly stories: readonly EcbStory[];
}

/** Sentences are held to be so many, so that a stem of one sentence is as rare in a small set as in a large one. */
const SENTENCES = 2000;

/** Reads a set: its gold mentions, parted into stories, each pair inside a story as signs. */
export function readEcbSet(
  folder: string,
  set: 'Train' | 'Dev',
  { reader, wordNearness }: { readonly reader: GrammarReader; readonly wordNearness: (a: string, b: string) => number },
): EcbSet {
  const gold = readEcbGold(folder, set);
  const tellings = readTellings(gold, reader);
  const { storyOf, nearness } = findEcbStories(gold.documents);
  const setting = { wordNearness, documentNearness: nearness, rarity: rarityOf(tellings), usage: wordUsages(tellings, storyOf) };
  const stories = [...Map.groupBy(tellings, ({ mention }) => storyOf.get(mention.document)).values()].map((inside) => ({
    tellings: inside,
    pairs: inside.flatMap((one, b) =>
      inside.slice(0, b).map((other, a) => ({
        a,
        b,
        signs: ecbFeatures(other, one, setting),
        right: one.mention.chain === other.mention.chain,
      })),
    ),
  }));
  return { tellings, stories };
}

function rarityOf(tellings: readonly EcbTelling[]): (stem: string) => number {
  const sentences = new Map(tellings.map((one) => [`${one.mention.document} ${one.mention.sentence}`, one.context]));
  const counts = new Map<string, number>();
  for (const context of sentences.values()) for (const word of context) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.max(0.05, Math.min(1, Math.log(SENTENCES / (1 + (counts.get(word) ?? 0))) / Math.log(SENTENCES)));
}

/** Chains as the gold has them, or by any other key. */
export const chainsBy = (tellings: readonly EcbTelling[], keyOf: (mention: EcbMention, telling: EcbTelling) => string): Chains =>
  [...Map.groupBy(tellings, (telling) => keyOf(telling.mention, telling)).values()].map((chain) => chain.map(({ mention }) => mention.id));

/** Chains grown inside each story by the mean chance of its pairs. */
export const linkedChains = ({ stories }: EcbSet, chance: (signs: Float64Array) => number, least: number): Chains =>
  stories.flatMap(({ tellings, pairs }) =>
    averageLink(
      tellings.length,
      pairs.map(({ a, b, signs }) => ({ a, b, near: chance(signs) })),
      least,
    ).map((members) => members.flatMap((at) => tellings[at]?.mention.id ?? [])),
  );
