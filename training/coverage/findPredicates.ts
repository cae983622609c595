import type { Sentence } from '../../src/model/reading.ts';

/** A verb, event noun or predicative adjective whose clause has a known actor as who does it. */
export interface ActedPredicate {
  /** Index of its token. */
  readonly at: number;
  /** 'attack', 'pull out', 'hold + talks', 'ready (adjective)', 'invasion (noun)'. */
  readonly label: string;
  /** Whether its clause names another actor too. */
  readonly hasOther: boolean;
  /** Tokens of which any may set off a rule for it. */
  readonly triggers: readonly number[];
}

/** Verbs that say little without their object. */
const LIGHT = new Set(
  'be carry conduct do draw engage express get give have hold impose issue keep launch lodge make mount offer pay play pose provide put raise reach run set sign stage start take use voice wage'.split(
    ' ',
  ),
);

/** Nouns that end as deeds do and are none. */
const NO_DEED = new Set(
  'administration government parliament relation nation institution organization organisation population region station section position tension crisis official capital ambition ambassador opinion general equipment department apartment version division coalition commission federation union legislation'.split(
    ' ',
  ),
);

const DEVERBAL =
  /(?:[st]ion|ment|ance|ence|al|ing|ure|sis|tack|raid|talk|threat|visit|ban|call|deal|drill|vow|war|strike|move|plan|bid)s?$/u;

/** The tokens of a sentence that belong to an actor with a state, body or role; an outlet only tells of itself at its foot. */
function actorTokens({ tokens, actors }: Sentence): ReadonlySet<number> {
  const known = actors.filter(({ code, sector }) => sector !== 'MED' && (code !== '' || sector !== null));
  return new Set(tokens.flatMap((token, at) => (known.some(({ start, end }) => token.start >= start && token.end <= end) ? [at] : [])));
}

class Tree {
  readonly sentence: Sentence;
  readonly children: readonly (readonly number[])[];
  readonly actors: ReadonlySet<number>;

  constructor(sentence: Sentence) {
    this.sentence = sentence;
    const children: number[][] = sentence.tokens.map(() => []);
    sentence.grammar.forEach(({ head }, at) => {
      children[head]?.push(at);
    });
    this.children = children;
    this.actors = actorTokens(sentence);
  }

  of(at: number, relations: RegExp): readonly number[] {
    return (this.children[at] ?? []).filter((child) => relations.test(this.sentence.grammar[child]?.deprel ?? ''));
  }

  lemma(at: number): string {
    return (this.sentence.grammar[at]?.lemma || this.sentence.tokens[at]?.norm || '').toLowerCase();
  }

  upos(at: number): string {
    return this.sentence.grammar[at]?.upos ?? '';
  }

  /** Whether a phrase is an actor: its head, or what names it ('[Russian] troops'). */
  isActor(at: number): boolean {
    return this.actors.has(at) || this.of(at, /^(?:compound|amod|flat)/u).some((child) => this.actors.has(child));
  }

  isBy(at: number): boolean {
    return this.of(at, /^case$/u).some((mark) => /^(?:by|between)$/u.test(this.lemma(mark)));
  }

  /** Whether another actor stands below a predicate, outside the phrase of the first. */
  hasOther(at: number, first: number): boolean {
    const within = (top: number): boolean => top !== first && (this.actors.has(top) || (this.children[top] ?? []).some((c) => within(c)));
    return (this.children[at] ?? [])
      .filter((child) => !/^(?:ccomp|parataxis|conj|advcl)/u.test(this.sentence.grammar[child]?.deprel ?? ''))
      .some(within);
  }
}

/** Whoever does it: subject, agent, or the subject of the verb above where it has none ('wants to [send]', 'met and [agreed]'). */
function doerOf(tree: Tree, at: number): number | null {
  const subjects = tree.of(at, /^nsubj/u);
  const agents = tree.of(at, /^obl(?::agent)?$/u).filter((child) => tree.isBy(child));
  const isPassive = subjects.some((child) => tree.sentence.grammar[child]?.deprel === 'nsubj:pass');
  const own = [...(isPassive ? [] : subjects), ...agents].find((child) => tree.isActor(child));
  if (own !== undefined) return own;
  const { head, deprel } = tree.sentence.grammar[at] ?? { head: -1, deprel: '' };
  return subjects.length === 0 && head >= 0 && /^(?:xcomp|conj)$/u.test(deprel) && tree.upos(head) !== 'NOUN' ? doerOf(tree, head) : null;
}

/** 'wants to send': the deed is the verb below, and is counted there. */
const onlyGoverns = (tree: Tree, at: number): boolean => tree.of(at, /^xcomp$/u).some((child) => tree.upos(child) === 'VERB');

function verbPredicate(tree: Tree, at: number): ActedPredicate | null {
  const doer = onlyGoverns(tree, at) ? null : doerOf(tree, at);
  if (doer === null) return null;
  const object = tree.of(at, /^obj$/u)[0];
  const particle = tree
    .of(at, /^compound:prt$/u)
    .map((child) => ` ${tree.lemma(child)}`)
    .join('');
  const isCopular = tree.of(at, /^cop$/u).length > 0;
  const kind = isCopular ? (tree.upos(at) === 'ADJ' ? ' (adjective)' : ' (is a)') : '';
  const light = !isCopular && object !== undefined && LIGHT.has(tree.lemma(at)) ? ` + ${tree.lemma(object)}` : '';
  const triggers = [at, ...tree.of(at, /^(?:obj|obl|xcomp|nsubj:pass|compound:prt)$/u)];
  return { at, label: `${tree.lemma(at)}${particle}${light}${kind}`, hasOther: tree.hasOther(at, doer), triggers };
}

function nounPredicate(tree: Tree, at: number): ActedPredicate | null {
  if (tree.actors.has(at) || NO_DEED.has(tree.lemma(at)) || !DEVERBAL.test(tree.sentence.tokens[at]?.norm ?? '')) return null;
  const doer = [...tree.of(at, /^(?:nmod:poss|amod|compound)$/u), ...tree.of(at, /^nmod$/u).filter((child) => tree.isBy(child))].find(
    (child) => tree.isActor(child),
  );
  if (doer === undefined) return null;
  return {
    at,
    label: `${tree.lemma(at)} (noun)`,
    hasOther: tree.hasOther(at, doer),
    triggers: [at, tree.sentence.grammar[at]?.head ?? -1],
  };
}

/** The predicates of a sentence that a known actor is the subject, agent or owner of. */
export function findPredicates(sentence: Sentence): readonly ActedPredicate[] {
  const tree = new Tree(sentence);
  return sentence.tokens.flatMap((_token, at) => {
    const upos = tree.upos(at);
    const isPredicate = upos === 'VERB' || tree.of(at, /^cop$/u).length > 0;
    const found = isPredicate ? verbPredicate(tree, at) : upos === 'NOUN' ? nounPredicate(tree, at) : null;
    return found ? [found] : [];
  });
}
