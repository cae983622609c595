import { undatedTerms } from '../../../src/reconcile/stories/undatedTerms.ts';
import type { StoryReport } from '../storyGold.ts';
import { type EcbDocument, readEcbGold } from './ecbGold.ts';

/** The documents of ECB+ as reports of matters: each topic has two of one kind, one in each half of the corpus. */
export const ecbStoryGold = (folder: string): readonly StoryReport[] =>
  (['Train', 'Dev'] as const).flatMap((set) => readEcbGold(folder, set).documents.map(reportOf));

function reportOf({ id, topic, sentences }: EcbDocument): StoryReport {
  // An address at the top is no title.
  const [title = null, ...others] = sentences.filter(([first]) => !/^http/u.test(first ?? '')).map((tokens) => tokens.join(' '));
  const matter = `${topic} ${id.includes('plus') ? 'plus' : ''}`;
  return { id, title, published: null, matter, terms: undatedTerms({ title, text: others.join(' ') }) };
}
