import type { PlacedActor } from './placedActor.ts';
import { actorEnding, type SentenceView, wordAt } from './sentenceView.ts';
import { type VerbGroup, verbGroup } from './verbGroup.ts';
import { ADVERB, DETERMINER, PREPOSITION } from './words.ts';

/** Who does it: the actors of one subject, and where that subject begins. */
export interface Subject {
  readonly actors: readonly PlacedActor[];
  /** First token of the subject, or of the verb group where no actor is one. */
  readonly from: number;
}

const none = (from: number): Subject => ({ actors: [], from });

/** The word before an actor, articles and adjectives that belong to it left out. */
function wordBefore(view: SentenceView, from: number): string {
  let at = from - 1;
  while (
    at >= 0 &&
    (DETERMINER.has(wordAt(view, at)) ||
      ADVERB.has(wordAt(view, at)) ||
      /^(?:former|then|neighbouring|western|eastern|other|fellow|far-right|us-led|pro-russian)$/u.test(wordAt(view, at)))
  )
    at--;
  return wordAt(view, at);
}

/** Actors joined to one by commas and 'and', to its left: 'Poland, Latvia and [Lithuania]'. */
export function conjunctsLeft(view: SentenceView, last: PlacedActor): readonly PlacedActor[] {
  // 'Both sides' stand for two actors at one place.
  const joined: PlacedActor[] = view.actors.filter((placed) => placed.from === last.from && placed.to === last.to);
  for (let first = last; ; ) {
    let at = first.from - 1;
    while (DETERMINER.has(wordAt(view, at))) at--;
    // A comma joins only what an 'and' further on holds together: 'to Romania, the Pentagon said' is no list.
    if (!(joined.length > 1 ? /^(?:and|,|or|&|\/)$/u : /^(?:and|or|&|\/)$/u).test(wordAt(view, at))) return joined;
    if (wordAt(view, at - 1) === ',') at--;
    const previous = actorEnding(view, at);
    if (!previous || previous.actor.possessive) return joined;
    // 'In Kyiv, Poland …': what a preposition governs does not join the subject.
    if (wordAt(view, first.from - 1) === ',' && PREPOSITION.has(wordBefore(view, previous.from))) return joined;
    joined.unshift(previous);
    first = previous;
  }
}

/** Actors joined to one to its right, with those that 'including' lists. */
export function conjunctsRight(view: SentenceView, first: PlacedActor): readonly PlacedActor[] {
  const joined: PlacedActor[] = [first];
  for (let last = first; ; ) {
    let at = last.to;
    if (!/^(?:and|,|or|\/|including)$/u.test(wordAt(view, at))) return joined;
    while (/^(?:and|,|or|\/|including|the)$/u.test(wordAt(view, at))) at++;
    const next = view.actors.find((placed) => placed.from === at);
    if (!next || next.actor.possessive || view.isVerb[next.to]) return joined;
    joined.push(next);
    last = next;
  }
}

/** 'Crimea, which …', 'paratroopers who …': the actor that the relative clause is about. */
function antecedent(view: SentenceView, relative: number): Subject {
  let at = relative;
  if (/^(?:of|in|to|with|by|from)$/u.test(wordAt(view, at - 1))) return none(relative);
  if (wordAt(view, at - 1) === ',') at--;
  const direct = actorEnding(view, at);
  if (direct) return { actors: conjunctsLeft(view, direct), from: relative };
  const near = view.actors.findLast((placed) => placed.to <= at && at - placed.to <= 4 && !view.isVerb.slice(placed.to, at).some(Boolean));
  return near && !near.actor.possessive ? { actors: [near], from: relative } : none(relative);
}

/** The verb that a coordinated or participial verb shares its subject with. */
function earlierVerb(view: SentenceView, from: number): number | null {
  for (let at = from - 1; at >= 0; at--) {
    const word = wordAt(view, at);
    if (/^[;:]$/u.test(word)) return null;
    if (
      view.isVerb[at] &&
      !/^(?:be|have|will|can|do)$/u.test(view.tokens[at]?.lemma ?? '') &&
      (!word.endsWith('ing') || verbGroup(view, at).progressive)
    )
      return at;
  }
  return null;
}

const SHARES = /^(?:and|or|but|,|then|while|without|after|before|by|in|for|of|from|instead)$/u;

/** Whether a preposition governs an actor; 'the Baltic states of Estonia' is still who acts. */
export function isGoverned(view: SentenceView, placed: PlacedActor): boolean {
  const before = wordBefore(view, placed.from);
  if (!PREPOSITION.has(before) || /^(?:than|as|while|until|since|before|after|like)$/u.test(before)) return false;
  const of = view.tokens.slice(0, placed.from).findLastIndex((token) => token.norm === 'of');
  return !(
    before === 'of' &&
    /^(?:states|governments?|republics?|presidents|leaders|countries|ministers|members|forces|troops|armies)$/u.test(wordAt(view, of - 1))
  );
}

/** 'A [U.S.] strike killed', '[Indian] warplanes struck', "[Lavrov]'s answer was": who owns a subject that is no actor. */
function ownerOfSubject(view: SentenceView, end: number): PlacedActor | null {
  for (let at = end; at > Math.max(0, end - 4); at--) {
    const owner = actorEnding(view, at);
    if (owner)
      return (owner.actor.via === 'demonym' || owner.actor.possessive || owner.actor.via === 'name') && at < end && !isGoverned(view, owner)
        ? owner
        : null;
    const word = wordAt(view, at - 1);
    if (
      view.isVerb[at - 1] ||
      (view.tokens[at - 1]?.kind === 'punctuation' && word !== "'") ||
      PREPOSITION.has(word) ||
      /^(?:and|or|but|who|which|that|it|he|she|they)$/u.test(word)
    )
      return null;
  }
  return null;
}

/** 'accused Belarusian services of handing …, and of leading': who is accused does what follows; where no table knows them, nobody. */
function accusedBefore(view: SentenceView, from: number): readonly PlacedActor[] | null {
  for (let at = from - 1; at > Math.max(0, from - 26); at--) {
    if (!view.isVerb[at]) continue;
    if (wordAt(view, at).endsWith('ing') && !/^(?:accusing|blaming)$/u.test(wordAt(view, at))) continue;
    if (
      !/^(?:accuse|blame|suspect|stop|prevent|ban|bar|keep|charge|thank|criticise|criticize|condemn|fault)$/u.test(
        view.tokens[at]?.lemma ?? '',
      )
    )
      return null;
    const of = view.tokens.findIndex((token, index) => index > at && /^(?:of|for|from)$/u.test(token.norm));
    if (of < 0 || of > from) return null;
    return view.actors.filter((placed) => placed.from > at && placed.to <= of && !placed.actor.possessive);
  }
  return null;
}

/** Where a subject ends before something put in between commas: 'Putin[, who met Xi in Beijing,] said'. */
function beforeInsertion(view: SentenceView, close: number): number | null {
  for (let at = close - 1; at > Math.max(0, close - 22); at--) {
    const word = wordAt(view, at);
    if (/^[;:"]$/u.test(word)) return null;
    if (
      /^[,-]$/u.test(word) &&
      (/^(?:a|an|the|its|once|now|then|formerly|who|which|whose|where|speaking|citing|quoting|referring|including|according|in|on|at|for|after|during|as)$/u.test(
        wordAt(view, at + 1),
      ) ||
        (wordAt(view, at + 1).endsWith('ing') && view.isVerb[at + 1]))
    )
      return at;
  }
  return null;
}

/** 'denied the plan, and in turn blamed': over an adverbial the subject is shared; over a noun that is no actor it is unknown. */
function afterJoin(view: SentenceView, group: VerbGroup, at: number, depth: number): Subject {
  const between = view.tokens.slice(at, group.from);
  const adverbial = PREPOSITION.has(between[0]?.norm ?? '') || between.every((token) => ADVERB.has(token.norm) || token.norm === ',');
  const earlier = adverbial ? earlierVerb(view, at - 1) : null;
  return earlier === null ? none(group.from) : { ...findSubject(view, earlier, depth - 1), from: group.from };
}

/** Looks left of a verb group for the actor that does it. `depth` bounds how far shared subjects are followed. */
function lookLeft(view: SentenceView, group: VerbGroup, depth: number): Subject {
  const form = wordAt(view, group.head);
  for (let at = group.from; at > 0; at--) {
    const before = wordAt(view, at - 1);
    if (at === group.from && /^(?:who|which|that)$/u.test(before)) {
      const found = antecedent(view, at - 1);
      if (found.actors.length > 0 || before !== 'that') return found;
    }
    const accused = form.endsWith('ing') && at === group.from ? accusedBefore(view, at) : null;
    if (accused) return { actors: accused, from: group.from };
    if (at === group.from && /^(?:as|that|because|although|though|if|whereas|since|when)$/u.test(before)) return none(group.from);
    if (at < group.from && /^(?:as|that|because|although|though|if|whereas|since|when|while)$/u.test(before)) return none(group.from);
    const actor = actorEnding(view, at);
    if (actor) {
      const joined = conjunctsLeft(view, actor);
      const first = joined[0] ?? actor;
      if (!isGoverned(view, actor) && !isGoverned(view, first) && !actor.actor.possessive) return { actors: joined, from: first.from };
      at = actor.from + 1;
      continue;
    }
    const past = /^[,-]$/u.test(before) ? beforeInsertion(view, at - 1) : null;
    if (past !== null) {
      at = past + 1;
      continue;
    }
    if (at < group.from && /^(?:and|but|or)$/u.test(before) && depth > 0) return afterJoin(view, group, at, depth);
    const owner = at === group.from ? ownerOfSubject(view, at) : null;
    if (owner) return { actors: [owner], from: owner.from };
    if (at === group.from && form.endsWith('ing') && view.isVerb[at - 1] && depth > 0)
      return { ...findSubject(view, at - 1, depth - 1), from: group.from };
    if (at - 1 < group.from - 1 && view.isVerb[at - 1]) break;
    if (/^[;:]$/u.test(before)) break;
    if (at === group.from && (SHARES.test(before) || form.endsWith('ing')) && depth > 0) {
      const earlier = earlierVerb(view, group.from);
      if (earlier !== null) return { ...findSubject(view, earlier, depth - 1), from: group.from };
    }
  }
  return none(group.from);
}

/**
 * The subject of a verb: through 'to' to the verb that governs it ('vowed to send'), through relative
 * pronouns to the noun before them, through 'and' and participles to the verb they follow.
 */
export function findSubject(view: SentenceView, head: number, depth = 4): Subject {
  const group = verbGroup(view, head);
  if (group.governor !== null && depth > 0) {
    const inner = view.isVerb[group.governor] ? objectBetween(view, group.governor, group.from) : null;
    if (inner) return { actors: [inner], from: inner.from };
    if (view.isVerb[group.governor]) return { ...findSubject(view, group.governor, depth - 1) };
    const owned = ofNoun(view, group.governor, depth - 1);
    if (owned.actors.length > 0) return owned;
  }
  return lookLeft(view, group, depth);
}

/** Verbs whose subject owns the plan that is their object: 'is developing plans', not 'believed the decision'. */
const OWNS = /^(?:have|make|announce|develop|prepare|draw|take|unveil|approve|abandon|drop|confirm|give|issue|repeat|renew)$/u;

/** "[France]'s plan to send", '[Washington] is developing plans to send': who a planned deed belongs to. */
function ofNoun(view: SentenceView, noun: number, depth: number): Subject {
  const owner = view.actors.find(
    (placed) => placed.to <= noun && noun - placed.to <= 2 && (placed.actor.possessive || placed.actor.via === 'demonym'),
  );
  if (owner) return { actors: [owner], from: owner.from };
  const by = view.actors.find((placed) => placed.from > noun && placed.from - noun <= 3 && /^(?:by|of)$/u.test(wordAt(view, noun + 1)));
  if (by) return { actors: [by], from: noun };
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--)
    if (view.isVerb[at] && OWNS.test(view.tokens[at]?.lemma ?? '')) return findSubject(view, at, depth);
  return none(noun);
}

/** 'told [its reservists] to report', 'urged [Russia] to withdraw': the object is who is to do it. */
function objectBetween(view: SentenceView, governor: number, to: number): PlacedActor | null {
  if (
    !/^(?:order|urge|ask|call|tell|want|press|pressure|force|allow|persuade|request|require|invite|help|get|enable|make|let|instruct|oblige|warn|encourage|permit|compel|direct)$/u.test(
      view.tokens[governor]?.lemma ?? '',
    )
  )
    return null;
  return view.actors.find((placed) => placed.from > governor && placed.to <= to && !placed.actor.possessive) ?? null;
}
