import type { Measure } from '../../codebook/measure.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import { dependents, hasRelation, headAt, relationAt, xposAt } from '../clauses/dependents.ts';
import { findSubject } from '../clauses/findSubject.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { childTowards, clauseHeads, clausesOf, phraseHead } from './clauseHeads.ts';

const of = (word: string, lemma: string): Measure | null => {
  if (
    /^(?:die|kill|martyr|perish|drown|murder|execute|slaughter|massacre|freeze|assassinate|behead|neutralise|neutralize|eliminate|liquidate)$/u.test(
      lemma,
    ) ||
    /^(?:dead|deaths?|fatalities|lives|killed|corpses|bodies|fallen|killing)$/u.test(word)
  )
    return 'deaths';
  if (/^(?:injure|wound|hurt|hospitalise|hospitalize|maim)$/u.test(lemma) || /^(?:injured|wounded|injuries|casualties)$/u.test(word))
    return 'injured';
  if (
    /^(?:arrest|detain|capture|imprison|jail|kidnap|abduct|apprehend|intern)$/u.test(lemma) ||
    /^(?:prisoners|captives|detainees|hostages|arrests)$/u.test(word)
  )
    return 'captured';
  return null;
};

/** 'deaths', 'wounded', 'hostages': words that tell the harm of those whom a number before them counts. */
export const isHarmNoun = (word: string): boolean => of(word, word) !== null;

/** 'shot dead', 'beaten to death', 'burned alive': a verb that kills by the words behind it. */
const isFatal = (view: SentenceView, verb: number): boolean =>
  view.isVerb[verb] === true &&
  ((/^(?:shoot|gun|strike|leave)$/u.test(lemmaAt(view, verb)) && wordAt(view, verb + 1) === 'dead') ||
    (wordAt(view, verb + 1) === 'to' && wordAt(view, verb + 2) === 'death') ||
    (lemmaAt(view, verb) === 'burn' && wordAt(view, verb + 1) === 'alive'));

/** 'suffered wounds'. */
const isHurt = (lemma: string, after: readonly string[]): boolean =>
  /^(?:suffer|sustain|receive)$/u.test(lemma) && after.some((word) => /^(?:wounds?|injury|injuries|burns|concussions?)$/u.test(word));

/** 'were [taken to hospital]', 'were [treated for burns]'. */
const isHospitalised = (lemma: string, after: readonly string[]): boolean =>
  (/^(?:take|rush|bring|send|carry|airlift|admit)$/u.test(lemma) &&
    after.slice(0, 4).some((word) => /^(?:hospitals?|infirmary)$/u.test(word))) ||
  (lemma === 'treat' && after.slice(0, 4).some((word) => /^(?:wounds|injuries|burns|concussions?|shock)$/u.test(word)));

const PERSONS =
  /^(?:soldiers?|troops|servicemen|sailors|fighters|officers?|pilots?|citizens?|nationals?|people|men|women|civilians|officials?|fishermen|journalists|workers|policemen)$/u;

/** 'Oman holds nine soldiers [from Chad]', 'holds nine [Chadian] soldiers': people of another state are held captive. */
function isForeign(view: SentenceView, head: number, clause: number): boolean {
  const holders = new Set(findSubject(view, clause).actors.map(({ actor }) => actor.code));
  if (!PERSONS.test(wordAt(view, head)) || holders.size === 0 || holders.has('')) return false;
  const others = dependents(view, head, 'amod nmod').flatMap((at) => phraseActors(view, at));
  return others.some(({ actor }) => STATE_BY_CODE.has(actor.code) && !holders.has(actor.code));
}

/** Whether the counted are what is held and not with it: 'holding a group of nine soldiers', 'holding drills [with] nine soldiers'. */
const isTheObject = (view: SentenceView, head: number, object: number): boolean =>
  head === object || dependents(view, head, 'case').every((at) => wordAt(view, at) === 'of');

/** 'are known [to have been killed]', 'are feared [to have drowned]', 'were reported [killed]': the harm of whom something is only said to have befallen. */
function bySaid(view: SentenceView, head: number, clause: number): Measure | null {
  if (
    !/^(?:know|believe|think|fear|report|presume|say|confirm|suspect|understand|assume|rumou?r|feared|known)$/u.test(lemmaAt(view, clause))
  )
    return null;
  const [inner] = clausesOf(view, head);
  if (inner === undefined || inner === clause) return null;
  const measure = isFatal(view, inner) ? 'deaths' : of('', lemmaAt(view, inner));
  const isSuffered =
    dependents(view, inner, 'aux:pass').length > 0 || (xposAt(view, inner) === 'VBN' && dependents(view, inner, 'aux mark').length === 0);
  return /^(?:die|perish|drown|freeze)$/u.test(lemmaAt(view, inner)) || isSuffered ? measure : null;
}

/** The harm that the verb tells whose subject or object the counted are: 'five people, two of them old, were [killed]'. */
function byClause(view: SentenceView, head: number): Measure | null {
  const first = dependents(view, head, 'csubj* advcl').find((at) => at < head && xposAt(view, at) === 'VBN');
  // '[Wounded] in the raid were nine soldiers', 'Among the [dead] were nine soldiers'
  if (first !== undefined && dependents(view, head, 'cop').some((at) => at > first)) {
    const measure = of('', lemmaAt(view, first));
    if (measure !== null) return measure;
  }
  const [clause] = clauseHeads(view, head);
  if (clause === undefined) return null;
  if (fallsIn(view, clause, head)) return 'deaths';
  if (clause === head) return null;
  const relation = relationAt(view, childTowards(view, head, clause));
  const said = /^nsubj/u.test(relation) ? bySaid(view, head, clause) : null;
  if (said !== null) return said;
  const lemma = lemmaAt(view, clause);
  const after = view.tokens.slice(clause + 1, clause + 8).map(({ norm }) => norm);
  const isCaptive = after.some((word) => /^(?:captive|hostage|prisoner|custody)$/u.test(word));
  const isOwn = isTheObject(view, head, childTowards(view, head, clause));
  if (lemma === 'hold' && relation === 'obj' && isOwn && (verbGroup(view, clause).progressive || xposAt(view, clause) === 'VBG'))
    return 'captured';
  if (lemma === 'hold' && relation === 'obj' && isOwn && isForeign(view, head, clause)) return 'captured';
  if (isCaptive && /^(?:hold|take|keep)$/u.test(lemma) && /^(?:obj|nsubj:pass|xcomp)$/u.test(relation)) return 'captured';
  if (relation === 'nsubj' && isHurt(lemma, after)) return 'injured';
  if (isHospitalised(lemma, after) && /^(?:nsubj:pass|obj)$/u.test(relation)) return 'injured';
  const isHeld =
    lemma === 'hold' &&
    relation === 'nsubj:pass' &&
    dependents(view, clause, 'aux*').some((at) => /^(?:being|still)$/u.test(wordAt(view, at)));
  if (isHeld) return 'captured';
  const isTaken = (lemma === 'round' && wordAt(view, clause + 1) === 'up') || (lemma === 'take' && wordAt(view, clause + 1) === 'away');
  if (isTaken && /^(?:nsubj:pass|obj)$/u.test(relation)) return 'captured';
  const measure = isFatal(view, clause) ? 'deaths' : of('', lemma);
  if (measure === null) return null;
  const dies = /^(?:die|perish|drown|freeze)$/u.test(lemma);
  if (lemma === 'drown' && /^(?:obj|nsubj:pass)$/u.test(relation)) return measure;
  return (dies && relation === 'nsubj') || (!dies && /^(?:nsubj:pass|obj)$/u.test(relation)) ? measure : null;
}

const BEARS_ARMS =
  /^(?:soldiers?|troops|servicemen|sailors|fighters|officers?|guards|men|marines|paratroopers|militiamen|recruits|conscripts|volunteers)$/u;

/** '900 of its soldiers [fell]', 'fell at the bridge': not 'fell back', 'fell ill', 'fell into a trap'. */
const fallsIn = (view: SentenceView, clause: number, head: number): boolean =>
  lemmaAt(view, clause) === 'fall' &&
  /^VB[DN]$/u.test(xposAt(view, clause)) &&
  hasRelation(view, childTowards(view, head, clause), 'nsubj') &&
  view.tokens.slice(head, clause).some(({ norm }) => BEARS_ARMS.test(norm)) &&
  /^(?:|[.,;]|at|in|on|and|while|when|during|defending|near|there|that|last|this|yesterday|before|alone)$/u.test(
    wordAt(view, clause + 1),
  ) &&
  !/^(?:love|line|step)$/u.test(wordAt(view, clause + 2));

/**
 * Whether the people that a number counts were killed, hurt or taken: the words inside the noun ('14 fallen soldiers'),
 * the verb whose object or subject they are, the words right after it or the verb before.
 */
export function harmOf(view: SentenceView, from: number, counted: { readonly from: number; readonly to: number }): Measure | null {
  for (let at = counted.from; at < counted.to; at++) {
    const measure = of(wordAt(view, at), lemmaAt(view, at));
    if (measure) return wordAt(view, at) === 'lives' && isSpared(view, at) ? null : measure;
  }
  // 'nine were arrested and hundreds [beaten]': what is told of them is no such harm.
  if (
    counted.to === counted.from &&
    /^(?:beaten|tortured|displaced|evacuated|rescued|freed|released|missing)$/u.test(wordAt(view, counted.to))
  )
    return null;
  const head = counted.to > counted.from ? phraseHead(view, counted.from, counted.to) : phraseHead(view, from, counted.to);
  // 'in which nine guards [sustained injuries]', whatever the parse makes of it
  const next = view.tokens.slice(counted.to + 1, counted.to + 4).map(({ norm }) => norm);
  if (isHurt(lemmaAt(view, counted.to), next)) return 'injured';
  return (
    beside(view, from, counted.to) ??
    byClause(view, head) ??
    byNoun(view, head) ??
    behind(view, counted.to) ??
    beforeIt(view, from) ??
    amongHarmed(view, counted.to) ??
    asLosses(view, from)
  );
}

/** 'killed nine and [wounded] six', 'nine were killed and 12 [captured]': the word right beside a number outweighs what it is joined to. */
function beside(view: SentenceView, from: number, to: number): Measure | null {
  const before = view.isVerb[from - 1] ? of('', lemmaAt(view, from - 1)) : null;
  if (before && /^(?:VBG|VBD|VBP|VBZ|VB)$/u.test(xposAt(view, from - 1)) && !/^(?:die|drown|perish|freeze)$/u.test(lemmaAt(view, from - 1)))
    return before;
  // 'killed nine villagers and [wounded] six', where the parse makes an adjective of it
  const isSecond =
    xposAt(view, from - 1) === 'VBN' && /^(?:and|or|but|,)$/u.test(wordAt(view, from - 2)) && BARE_END.test(wordAt(view, to));
  if (isSecond && view.tokens.slice(0, from - 2).some((_, at) => /^VB[DGN]$/u.test(xposAt(view, at)) && of('', lemmaAt(view, at)) !== null))
    return of('', lemmaAt(view, from - 1));
  let at = pastAside(view, wordAt(view, to) === 'others' ? to + 1 : to);
  while (at > to + 1 && /^(?:was|were|is|are|has|have|had|been|being)$/u.test(wordAt(view, at))) at++;
  const ends = /^(?:,|\.|and|in|on|by|when|after|as|since|)$/u.test(wordAt(view, at + 1)) || at > to;
  return xposAt(view, at) === 'VBN' && ends ? of('', lemmaAt(view, at)) : null;
}

const BARE_END = /^(?:|[.,;]|others|more|and|in|on|at|near|when|people|men)$/u;

/** ', [nine of them] children,' */
const tellsPart = (view: SentenceView, at: number): boolean =>
  view.tokens
    .slice(at, at + 5)
    .some(({ norm }, index) => norm === 'of' && /^(?:them|whom|these|those)$/u.test(wordAt(view, at + index + 1)));

/** Past the aside that begins at a token, if one does: '90 others[, including nine children,] injured', '90 men[, nine of them officers,] were hurt'. */
function pastAside(view: SentenceView, at: number): number {
  if (wordAt(view, at) !== ',' || !(/^(?:including|among)$/u.test(wordAt(view, at + 1)) || tellsPart(view, at + 1))) return at;
  const length = view.tokens.slice(at + 1, at + 10).findIndex(({ norm }) => norm === ',');
  return length < 0 ? at : at + length + 2;
}

/** '90 men, 17 women and nine children [among the dead]'. */
function amongHarmed(view: SentenceView, to: number): Measure | null {
  for (let at = to; at < Math.min(to + 14, view.tokens.length) && !view.isVerb[at]; at++)
    if (wordAt(view, at) === 'among' && /^(?:the|those)$/u.test(wordAt(view, at + 1)))
      return of(wordAt(view, at + 2), lemmaAt(view, at + 2));
  return null;
}

/** The word that makes losses of a number: 'put its [losses] at 90 soldiers and nine officers'; null where none does. */
export function lossesBefore(view: SentenceView, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if (wordAt(view, at) === 'losses') return at;
    if (/^[,;:.]$/u.test(wordAt(view, at)) || (view.isVerb[at] && !/^(?:be|include|amount|total)$/u.test(lemmaAt(view, at)))) return null;
  }
  return null;
}

const asLosses = (view: SentenceView, from: number): Measure | null => (lossesBefore(view, from) === null ? null : 'deaths');

/** 'the [deaths] of 90 marchers and nine guards', 'the [arrest] of 90 marchers'. */
function byNoun(view: SentenceView, head: number): Measure | null {
  let at = head;
  while (relationAt(view, at) === 'conj') at = headAt(view, at);
  const noun = relationAt(view, at) === 'nmod' ? lemmaAt(view, headAt(view, at)) : '';
  if (/^(?:death|killing|murder|execution|massacre|body|corpse)$/u.test(noun)) return 'deaths';
  // 'took the [lives] of nine farmers', not 'changed the lives of nine farmers'
  if (noun === 'life' && /^(?:claim|take|cost|end)$/u.test(lemmaAt(view, headAt(view, headAt(view, at))))) return 'deaths';
  return /^(?:arrest|detention|capture|imprisonment|abduction)$/u.test(noun) ? 'captured' : null;
}

/** 'save 45 million lives': nobody died of whom that is told. */
const isSpared = (view: SentenceView, lives: number): boolean =>
  relationAt(view, lives) === 'obj' && !/^(?:claim|take|cost|lose|end|give)$/u.test(lemmaAt(view, headAt(view, lives)));

/** 'eight have died', 'two were wounded', 'two pilots in custody', 'have lost their lives'. */
function behind(view: SentenceView, to: number): Measure | null {
  const lives = view.tokens.findIndex(({ norm }, at) => norm === 'lives' && at > to && at - to < 6);
  if (lives > 0 && /^(?:lose|give)$/u.test(lemmaAt(view, lives - 2))) return 'deaths';
  const rest = /^(?:is|are|was|were|remains?)$/u.test(wordAt(view, to)) ? to + 1 : to;
  if (wordAt(view, rest) === 'in' && /^(?:custody|captivity|detention|prison|jail)$/u.test(wordAt(view, rest + 1))) return 'captured';
  if (wordAt(view, to) === 'behind' && wordAt(view, to + 1) === 'bars') return 'captured';
  for (let at = to; at < Math.min(to + 6, view.tokens.length); at++) {
    const word = wordAt(view, at);
    const measure = isFatal(view, at) ? 'deaths' : of(word, lemmaAt(view, at));
    if (measure && word === 'lives' && isSpared(view, at)) return null;
    if (measure) return measure === 'deaths' || view.isVerb[at] || /ed$/u.test(word) ? measure : null;
    // '18 diplomats over a blast that killed two': what they are told with harmed others.
    if (/^(?:and|over|after|following|because|when|while|that)$/u.test(word) || view.tokens[at]?.kind === 'punctuation') break;
    if (view.isVerb[at] && !/^(?:have|has|had|were|was|are|been|be|being)$/u.test(word)) break;
  }
  return null;
}

/** 'killed at least eight', 'lost nine': the verb of which the counted are the object. */
function beforeIt(view: SentenceView, from: number): Measure | null {
  let isPart = false;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = wordAt(view, at);
    // 'froze the assets of three men', 'arrested the head of two parties': what is theirs is harmed, and not they.
    if (view.isVerb[at] && (isPart || /^(?:die|drown|perish|freeze)$/u.test(lemmaAt(view, at)))) return null;
    isPart ||= word === 'of';
    const lost = view.isVerb[at] && /^(?:lose|mourn|bury)$/u.test(lemmaAt(view, at)) ? 'deaths' : null;
    const measure = (isFatal(view, at) ? 'deaths' : of(word, lemmaAt(view, at))) ?? lost;
    if (measure && (view.isVerb[at] || /^(?:killing|wounding|injuring|death|deaths|claiming)$/u.test(word))) return measure;
    if (/^(?:[,;:.]|to|in|on|from|with|by|at|and)$/u.test(word) || view.isVerb[at]) break;
  }
  return null;
}
