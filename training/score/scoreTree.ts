import { NO_TALLY, sumOf, type Tally, tally } from './f1.ts';

/** A word of a tree, found or gold. */
export interface ScoredWord {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly head: number;
  readonly deprel: string;
}

/** The relations that tell who did what to whom, scored one by one. */
export const RELATIONS = ['nsubj', 'obj', 'obl', 'nsubj:pass', 'ccomp', 'conj'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Counts over one or many sentences. */
export interface TreeScore {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  /** Words that are no punctuation in the gold; heads and relations are counted over these. */
  readonly scored: number;
  readonly heads: number;
  readonly labelled: number;
  /** As `labelled`, with 'nsubj:pass' taken for 'nsubj' and so on. */
  readonly labelledBroadly: number;
  readonly relations: Readonly<Record<Relation, Tally>>;
  /** Arcs of subjects, active and passive, whichever of the two they are called. */
  readonly subject: Tally;
  readonly object: Tally;
  readonly subjectVerbObject: Tally;
}

type Words = readonly ScoredWord[];

const count = (gold: Words, holds: (word: ScoredWord, at: number) => boolean): number => gold.filter(holds).length;
const broad = (deprel: string): string => deprel.split(':')[0] ?? '';

/** Scores one sentence, word by word, against its gold. */
export function scoreTree(found: Words, gold: Words): TreeScore {
  const counts = (word: ScoredWord): boolean => word.upos !== 'PUNCT';
  const sameHead = (word: ScoredWord, at: number): boolean => counts(word) && found[at]?.head === word.head;
  return {
    words: gold.length,
    upos: count(gold, ({ upos }, at) => found[at]?.upos === upos),
    xpos: count(gold, ({ xpos }, at) => found[at]?.xpos === xpos),
    lemma: count(gold, ({ lemma }, at) => found[at]?.lemma === lemma),
    scored: count(gold, counts),
    heads: count(gold, sameHead),
    labelled: count(gold, (word, at) => sameHead(word, at) && found[at]?.deprel === word.deprel),
    labelledBroadly: count(gold, (word, at) => sameHead(word, at) && broad(found[at]?.deprel ?? '') === broad(word.deprel)),
    relations: forRelations((relation) => tally(arcs(found, relation), arcs(gold, relation))),
    subject: tally(arcs(found, 'nsubj', broad), arcs(gold, 'nsubj', broad)),
    object: tally(arcs(found, 'obj'), arcs(gold, 'obj')),
    subjectVerbObject: tally(triples(found), triples(gold)),
  };
}

const forRelations = (score: (relation: Relation) => Tally): Readonly<Record<Relation, Tally>> => ({
  nsubj: score('nsubj'),
  obj: score('obj'),
  obl: score('obl'),
  'nsubj:pass': score('nsubj:pass'),
  ccomp: score('ccomp'),
  conj: score('conj'),
});

const arcs = (words: Words, relation: Relation, called: (deprel: string) => string = (deprel) => deprel): ReadonlySet<string> =>
  new Set(words.flatMap(({ head, deprel }, at) => (called(deprel) === relation ? [`${at}<${head}`] : [])));

/** Every word that has both a subject and an object, with each pair of them. */
function triples(words: Words): ReadonlySet<string> {
  const dependents = (verb: number, relation: Relation): readonly number[] =>
    words.flatMap(({ head, deprel }, at) => (head === verb && deprel === relation ? [at] : []));
  const verbs = new Set(words.flatMap(({ head, deprel }) => (deprel === 'nsubj' ? [head] : [])));
  return new Set(
    [...verbs].flatMap((verb) =>
      dependents(verb, 'nsubj').flatMap((subject) => dependents(verb, 'obj').map((object) => `${subject} ${verb} ${object}`)),
    ),
  );
}

const NO_SCORE: TreeScore = {
  words: 0,
  upos: 0,
  xpos: 0,
  lemma: 0,
  scored: 0,
  heads: 0,
  labelled: 0,
  labelledBroadly: 0,
  relations: forRelations(() => NO_TALLY),
  subject: NO_TALLY,
  object: NO_TALLY,
  subjectVerbObject: NO_TALLY,
};

/** The counts of many sentences together. */
export const totalScore = (scores: readonly TreeScore[]): TreeScore =>
  scores.reduce(
    (a, b) => ({
      words: a.words + b.words,
      upos: a.upos + b.upos,
      xpos: a.xpos + b.xpos,
      lemma: a.lemma + b.lemma,
      scored: a.scored + b.scored,
      heads: a.heads + b.heads,
      labelled: a.labelled + b.labelled,
      labelledBroadly: a.labelledBroadly + b.labelledBroadly,
      relations: forRelations((relation) => sumOf(a.relations[relation], b.relations[relation])),
      subject: sumOf(a.subject, b.subject),
      object: sumOf(a.object, b.object),
      subjectVerbObject: sumOf(a.subjectVerbObject, b.subjectVerbObject),
    }),
    NO_SCORE,
  );
