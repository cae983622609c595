import type { Span } from '../../src/model/span.ts';
import { NO_TALLY, sumOf, type Tally, tally } from './f1.ts';
import type { ScoredWord } from './scoreTree.ts';

/** A word with its letters in the text. */
export interface SpannedWord extends ScoredWord, Span {}

/** A sentence with its letters in the text. */
export interface SpannedSentence extends Span {
  readonly words: readonly SpannedWord[];
}

/** Counts over one or many texts, as in the CoNLL 2018 shared task: what is compared are stretches of letters. */
export interface RawScore {
  readonly words: Tally;
  readonly sentences: Tally;
  readonly upos: Tally;
  readonly lemma: Tally;
  /** Heads and labels leave out what is punctuation in the gold, and what is found where the gold has no such word and called so. */
  readonly heads: Tally;
  readonly labelled: Tally;
}

/** A word with the letters of its head; 'root' where it has none. */
interface Arc {
  readonly word: SpannedWord;
  readonly head: string;
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
const keys = (spans: readonly Span[]): ReadonlySet<string> => new Set(spans.map(keyOf));

const arcsOf = (sentences: readonly SpannedSentence[]): ReadonlyMap<string, Arc> =>
  new Map(
    sentences.flatMap(({ words }) =>
      words.map((word) => {
        const head = words[word.head];
        return [keyOf(word), { word, head: head === undefined ? 'root' : keyOf(head) }] as const;
      }),
    ),
  );

/** Scores the sentences found in one text against its gold. Words are the same where they have the same letters of the text. */
export function scoreRaw(found: readonly SpannedSentence[], gold: readonly SpannedSentence[]): RawScore {
  const [foundArcs, goldArcs] = [arcsOf(found), arcsOf(gold)];
  const counted = (key: string, { word }: Arc): boolean => (goldArcs.get(key)?.word ?? word).upos !== 'PUNCT';
  const compare = (counts: (key: string, arc: Arc) => boolean, same: (a: Arc, b: Arc) => boolean): Tally => {
    const wanted = [...goldArcs].filter(([key, arc]) => counts(key, arc));
    return {
      found: [...foundArcs].filter(([key, arc]) => counts(key, arc)).length,
      wanted: wanted.length,
      right: wanted.filter(([key, arc]) => same(arc, foundArcs.get(key) ?? NO_ARC)).length,
    };
  };
  const sameHead = (a: Arc, b: Arc): boolean => a.head === b.head;
  return {
    words: tally(new Set(foundArcs.keys()), new Set(goldArcs.keys())),
    sentences: tally(keys(found), keys(gold)),
    upos: compare(all, (a, b) => a.word.upos === b.word.upos),
    lemma: compare(all, (a, b) => a.word.lemma === b.word.lemma),
    heads: compare(counted, sameHead),
    labelled: compare(counted, (a, b) => sameHead(a, b) && a.word.deprel === b.word.deprel),
  };
}

const all = (): boolean => true;
const NO_ARC: Arc = { word: { start: -1, end: -1, upos: '', xpos: '', lemma: '\u0000', head: -1, deprel: '' }, head: '' };

const forMeasures = (score: (measure: keyof RawScore) => Tally): RawScore => ({
  words: score('words'),
  sentences: score('sentences'),
  upos: score('upos'),
  lemma: score('lemma'),
  heads: score('heads'),
  labelled: score('labelled'),
});

/** The counts of many texts together. */
export const totalRawScore = (scores: readonly RawScore[]): RawScore =>
  scores.reduce(
    (a, b) => forMeasures((measure) => sumOf(a[measure], b[measure])),
    forMeasures(() => NO_TALLY),
  );
