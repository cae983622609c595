import { averageLink } from '../../../src/reconcile/stories/averageLink.ts';
import { type StoryTerms, storyTerms, termsOfKind } from '../../../src/reconcile/stories/storyTerms.ts';
import type { EcbDocument } from './ecbGold.ts';

/** Which documents of a topic tell of one matter, and how near any two are. */
export interface EcbStories {
  readonly storyOf: ReadonlyMap<string, string>;
  readonly nearness: (a: string, b: string) => number;
}

/** How near the documents of a story are on average; tuned on the training topics. */
const STORY_NEAR = 0.08;

/**
 * Parts each topic into stories: its documents are of one kind of event ('an arrest', 'a quake'), so what tells its stories
 * apart is what is rare inside the topic.
 */
export function findEcbStories(documents: readonly EcbDocument[]): EcbStories {
  const storyOf = new Map<string, string>();
  const near = new Map<string, number>();
  for (const [topic, inside] of Map.groupBy(documents, (document) => document.topic)) {
    const vectors = weigh(inside);
    const pairs = vectors.flatMap((vector, b) => vectors.slice(0, b).map((other, a) => ({ a, b, near: cosine(vector, other) })));
    for (const pair of pairs) near.set(`${inside[pair.a]?.id} ${inside[pair.b]?.id}`, pair.near);
    for (const [story, members] of averageLink(inside.length, pairs, STORY_NEAR).entries()) {
      for (const at of members) storyOf.set(inside[at]?.id ?? '', `${topic}/${story}`);
    }
  }
  return { storyOf, nearness: (a, b) => (a === b ? 1 : (near.get(`${a} ${b}`) ?? near.get(`${b} ${a}`) ?? 0)) };
}

type Vector = StoryTerms;

const cosine = (a: Vector, b: Vector): number => [...a].reduce((sum, [term, weight]) => sum + weight * (b.get(term) ?? 0), 0);

function weigh(documents: readonly EcbDocument[]): readonly Vector[] {
  const terms = documents.map(({ sentences }) => termsOfKind(storyTerms({ title: null, text: textOf(sentences) }), 'about'));
  const counts = new Map<number, number>();
  for (const own of terms) for (const term of own.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return terms.map((own) => {
    const weighed = [...own]
      .filter(([term]) => (counts.get(term) ?? 0) > 1)
      .map(([term, often]) => [term, (1 + Math.log1p(often)) * Math.log((documents.length + 1) / (counts.get(term) ?? 1))] as const);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([term, weight]) => [term, weight / length]));
  });
}

/** Addresses at the top tell the outlet. */
const textOf = (sentences: EcbDocument['sentences']): string =>
  sentences
    .filter(([first]) => !/^http/u.test(first ?? ''))
    .map((tokens) => tokens.join(' '))
    .join(' ');
