import { dependents, hasRelation, headAt, relationAt, uposAt, xposAt } from '../dependents.ts';
import { perToken } from '../perToken.ts';
import { type SentenceView, wordAt } from '../sentenceView.ts';

const LEVELS = 4;
const NEAR = 8;
const SWAYS = /^(?:if|whether|unless|should|would|could|may|might|will|can|not|n't|never|to|want|hope|plan|once|when|until|no)$/u;
const OUTSIDE = '#';

const lemmaOf = (view: SentenceView, at: number): string => view.sentence.grammar[at]?.lemma ?? '';

/** The small words of a verb, each with how it hangs on it: 'aux:would', 'mark:if'. */
const helpersOf: (view: SentenceView, at: number) => readonly string[] = perToken((view, at) =>
  dependents(view, at, 'aux* cop mark advmod cc* expl case det*').map((child) => `${relationAt(view, child)}:${wordAt(view, child)}`),
);

/** Its auxiliaries, its 'to' and its negations in one word: 'had_not_been'. */
const auxiliariesOf: (view: SentenceView, at: number) => string = perToken((view, at) =>
  (view.children[at] ?? [])
    .filter((child) => hasRelation(view, child, 'aux* cop') || /^(?:not|n't|never|to)$/u.test(wordAt(view, child)))
    .map((child) => wordAt(view, child))
    .join('_'),
);

/** The first verb of a coordination where a later one has neither subject nor auxiliaries of its own: 'will [meet] and sign'. */
function leader(view: SentenceView, at: number): number {
  const isLed = hasRelation(view, at, 'conj') && dependents(view, at, 'aux* mark cop nsubj*').length === 0 && headAt(view, at) >= 0;
  return isLed ? headAt(view, at) : at;
}

function* ownSigns(view: SentenceView, at: number, first: number): Generator<string> {
  const [tag, relation] = [xposAt(view, at), relationAt(view, at)];
  yield `lemma ${lemmaOf(view, at)}`;
  yield `tag ${tag}`;
  yield `relation ${relation}`;
  yield `tag ${tag} ${relation}`;
  for (const helper of helpersOf(view, at)) yield `helper ${helper}`;
  if (first !== at) for (const helper of helpersOf(view, first)) yield `shared ${helper}`;
  const own = auxiliariesOf(view, at);
  const auxiliaries = own === '' && first !== at ? `~${auxiliariesOf(view, first)}` : own;
  yield `auxiliaries ${auxiliaries} ${tag}`;
  yield `auxiliaries ${auxiliaries} ${tag} ${relationAt(view, first)}`;
  for (const subject of dependents(view, first, 'nsubj* csubj*')) {
    yield `subject ${wordAt(view, subject)}`;
    yield `subject ${uposAt(view, subject)} ${relationAt(view, subject)}`;
    for (const determiner of dependents(view, subject, 'det')) yield `subject's ${wordAt(view, determiner)}`;
  }
  for (const child of dependents(view, at, 'obj obl* advmod advcl*')) yield `with ${relationAt(view, child)}:${wordAt(view, child)}`;
  for (const object of dependents(view, at, 'obj'))
    for (const determiner of dependents(view, object, 'det')) yield `object's ${wordAt(view, determiner)}`;
  for (const clause of dependents(view, at, 'advcl'))
    for (const mark of dependents(view, clause, 'mark')) yield `clause ${wordAt(view, mark)}`;
}

/** What it hangs on, and what that hangs on: the words above, their auxiliaries, and how it hangs on them. */
function* signsAbove(view: SentenceView, first: number): Generator<string> {
  let chain = '';
  let at = first;
  for (let level = 1; level <= LEVELS; level++) {
    const [relation, above] = [relationAt(view, at), headAt(view, at)];
    if (above < 0) {
      yield `root ${level}`;
      break;
    }
    chain += `>${relation}`;
    const marks = dependents(view, at, 'mark case').map((mark) => wordAt(view, mark));
    const held = `${relation}:${lemmaOf(view, above)}`;
    yield `under${level} ${held}`;
    yield `under ${held}`;
    yield `under${level} ${held} ${marks.join('_')}`;
    yield `under${level} ${relation}:${xposAt(view, above)}`;
    yield `under${level} ${relation} ${auxiliariesOf(view, above)}`;
    for (const helper of helpersOf(view, above)) {
      yield `above ${helper}`;
      yield `above${level} ${helper}`;
      yield `above${level} ${relation} ${helper}`;
    }
    for (const object of dependents(view, above, 'obj'))
      if (object < at && relation !== 'obj') yield `beside${level} ${relation}:${wordAt(view, object)}`;
    at = above;
  }
  yield `chain ${chain}`;
  yield `chain ${chain} ${xposAt(view, first)}`;
}

function* signsAround(view: SentenceView, at: number): Generator<string> {
  const { tokens } = view;
  const word = (offset: number): string => wordAt(view, at + offset) || OUTSIDE;
  for (const offset of [-3, -2, -1, 1, 2]) yield `word${offset} ${word(offset)}`;
  yield `before ${word(-2)} ${word(-1)}`;
  for (let near = Math.max(0, at - NEAR); near < at; near++) if (SWAYS.test(wordAt(view, near))) yield `near ${wordAt(view, near)}`;
  yield `ends ${wordAt(view, tokens.length - 1)}`;
  yield `begins ${wordAt(view, 0)}`;
}

/** What tells whether the deed of a verb is told as done: its form, its small words, what it hangs on, and the words beside it; each once. Whoever changes them fits the weights anew (`npm run fit:realis`). */
export function unrealSigns(view: SentenceView, at: number): readonly string[] {
  const first = leader(view, at);
  return [...new Set([...ownSigns(view, at, first), ...signsAbove(view, first), ...signsAround(view, at)])];
}
