import { seededRandom, shuffled } from '../random.ts';
import { findMentions, type MentionFound } from './findMentions.ts';
import type { GoldDocument } from './goldDocuments.ts';
import type { MentionKind } from './mentionKind.ts';

/** A mention drawn for labelling. */
export interface Drawn extends MentionFound {
  readonly document: string;
  readonly part: 'tuning' | 'test';
}

interface Share {
  /** How the ids of its documents begin. */
  readonly from: string;
  readonly documents: number;
  /** Only mentions in so many characters from the start are drawn. */
  readonly within: number;
  readonly wanted: Readonly<Record<MentionKind, number>>;
}

const SHARES: readonly Share[] = [
  { from: 'samples/', documents: 28, within: Infinity, wanted: { pronoun: 36, possessive: 30, description: 30, surname: 8, metonym: 7 } },
  { from: 'gold/dev/', documents: 14, within: Infinity, wanted: { pronoun: 36, possessive: 32, description: 30, surname: 6, metonym: 6 } },
  { from: 'crisis/', documents: 20, within: 2500, wanted: { pronoun: 26, possessive: 20, description: 22, surname: 10, metonym: 6 } },
];

/** Draws the mentions of the gold from documents, by a seed: the same from the same texts. Half of the documents are for tuning. */
export function drawMentions(documents: readonly GoldDocument[], seed: number): readonly Drawn[] {
  const random = seededRandom(seed);
  return SHARES.flatMap(({ from, documents: count, within, wanted }) => {
    const chosen = shuffled(
      documents.filter(({ id }) => id.startsWith(from)),
      random,
    ).slice(0, count);
    const mentions = chosen.flatMap(({ id, document }, at) =>
      findMentions(document.text)
        .filter(({ end }) => end <= within)
        .map((mention): Drawn => ({ ...mention, document: id, part: at * 2 < chosen.length ? 'tuning' : 'test' })),
    );
    const kinds = Object.entries(wanted) as [MentionKind, number][];
    return kinds.flatMap(([kind, number]) =>
      shuffled(
        mentions.filter((mention) => mention.kind === kind),
        random,
      ).slice(0, number),
    );
  }).sort((a, b) => (a.document === b.document ? a.start - b.start : a.document < b.document ? -1 : 1));
}
