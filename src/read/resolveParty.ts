import { clauseSubject } from './clauseSubject.ts';
import { type Discourse, kept, wordAt } from './discourse.ts';
import type { ActorMatch } from './findActors.ts';
import { isGoverned } from './isGoverned.ts';
import { isPlural } from './isPlural.ts';
import { ownerOfDeed } from './itsDeed.ts';
import type { Remembered } from './remembered.ts';
import { sameActor } from './sameActor.ts';
import { isSpeechVerb } from './speechVerb.ts';
import { nearestSubject } from './subjectBefore.ts';
import { AUXILIARIES, CONJUNCTIONS } from './wordClasses.ts';

/** Ties that one has with another: 'its border with Ukraine' is not Ukraine's. */
const TIE = /^(?:borders?|frontiers?|ties|relations|relationship|talks|alliance|conflict|dispute|war|agreement|treaty)$/u;

/** What only a ship, a plane or a car has: 'its crew'. */
const OF_A_CRAFT = /^(?:crew|captain|hull|cargo|pilot|passengers|engines?|wreck|wreckage|deck|propellers?|cockpit)$/u;

const CRAFT = /(?:ship|vessel|boat|frigate|destroyer|submarine|corvette|tanker|helicopter|plane|jet|bomber|fighter|aircraft|drone|tank)$/u;

/** The last ship, plane or tank that the sentence has told of, else the one of the sentence before: no state has a crew. */
const craftBefore = (discourse: Discourse): Remembered | null => {
  const here = discourse.before.findLast(({ role }) => CRAFT.test(role ?? ''));
  return here ? kept(discourse, here) : sameActor(discourse.memory.parties.filter(({ role }) => CRAFT.test(role ?? '')));
};

/** The verb that a pronoun is the subject of; '' where it is none's. */
function verbOf({ grammar }: Discourse, at: number): string {
  const { deprel = '', head = -1 } = grammar[at] ?? {};
  return deprel.startsWith('nsubj') ? (grammar[head]?.lemma ?? '') : '';
}

/** The code of the other side of a tie: 'its [border with Ukraine]'; '' where there is none. */
function otherSide({ tokens, named }: Discourse, at: number): string {
  for (let noun = at + 1; noun <= at + 4; noun++) {
    if (!TIE.test(wordAt(tokens, noun)) || !/^(?:with|against)$/u.test(wordAt(tokens, noun + 1))) continue;
    return (named.get(noun + 2) ?? named.get(noun + 3))?.code ?? '';
  }
  return '';
}

/** 'accused Moscow of massing its troops', 'urged Moscow to withdraw its troops': the last party, if it is who would do it. */
function controller(discourse: Discourse, fitting: readonly ActorMatch[]): Remembered | null {
  const { tokens } = discourse;
  const last = fitting.at(-1);
  if (!last || last.possessive) return null;
  const [link, verb] = tokens.slice(last.to, last.to + 2);
  const isBlamed = /^(?:of|for|from)$/u.test(link?.norm ?? '') && (verb?.norm.endsWith('ing') ?? false);
  const isUrged =
    link?.norm === 'to' &&
    verb?.verb === true &&
    tokens[last.from - 1] !== undefined &&
    (!isGoverned(tokens, last) || wordAt(tokens, last.from - 1) === 'on');
  return isBlamed || (isUrged && fitting.length > 1) ? kept(discourse, last) : null;
}

/** Verbs that are said of whom the sentence before was told: 'Russia shelled Ukraine. [It] denied that.' */
const ANSWERS = /^(?:deny|reject|dismiss|refute|respond|answer|retaliate|reply|protest|react)$/u;

/**
 * 'Russia blamed the United States and [its] allies': the one to whom the owned are joined. A border is joined to
 * another, and not to the state that the first is with.
 */
function coordinated(discourse: Discourse, at: number, fitting: readonly ActorMatch[]): Remembered | null {
  const isJoined = wordAt(discourse.tokens, at - 1) === 'and' && otherSide(discourse, at) === '';
  const match = isJoined ? fitting.find(({ to, possessive }) => to === at - 1 && !possessive) : undefined;
  return match ? kept(discourse, match) : null;
}

/** 'Chad holds ten of them, [it] said': who tells it last told no clause about himself by name. */
function isTeller({ tokens, grammar }: Discourse, at: number): boolean {
  const verb = tokens[grammar[at]?.head ?? -1];
  return (
    verb !== undefined &&
    /^[,”"»]$/u.test(wordAt(tokens, at - 1)) &&
    at > 2 &&
    (grammar[at]?.deprel ?? '').startsWith('nsubj') &&
    isSpeechVerb(verb)
  );
}

/** What an alliance has none of: 'NATO may put arms on [its] territory' speaks of another's. */
const LAND = /^(?:territory|soil|airspace|coast|shores|waters|independence|sovereignty)$/u;

/** Whether nothing but words of time stands before: 'Only last month [it] sent …'. */
const isFirst = ({ tokens, before, strangers }: Discourse, at: number): boolean =>
  at <= 1 ||
  (at <= 6 &&
    before.length + strangers.length === 0 &&
    !tokens.slice(0, at).some(({ verb, norm }) => verb || AUXILIARIES.has(norm) || CONJUNCTIONS.has(norm)));

/** Whether a preposition governs an actor, or the one that it is joined to: 'with London and [Washington]'. */
function isInPhrase(discourse: Discourse, match: ActorMatch): boolean {
  const { tokens, grammar, before } = discourse;
  if (isGoverned(tokens, match)) return true;
  const { deprel = '', head = -1 } = grammar[match.to - 1] ?? {};
  const first = deprel === 'conj' ? before.find(({ from, to }) => from <= head && head < to && to <= match.from) : undefined;
  return first !== undefined && isGoverned(tokens, first);
}

/**
 * The party that the clause of the words is about. Of a person's or a thing's clause 'its' is the one party told
 * in it: 'Biden backed Ukraine in its dispute'.
 */
function ofClause(discourse: Discourse, at: number, fitting: readonly ActorMatch[]): Remembered | null {
  const { tokens, before, grammar } = discourse;
  const subject = clauseSubject(grammar, at);
  if (subject < 0) return null;
  const match = before.findLast(({ from, to }) => from <= subject && subject < to);
  const isIts = wordAt(tokens, at) === 'its';
  const inside = fitting.filter((one) => one.from > subject);
  if (match && fitting.includes(match)) {
    // 'It' may be whoever else its clause tells of, 'its' is the doer's.
    const others = isIts ? [] : inside.filter((one) => !one.possessive && !isInPhrase(discourse, one));
    return sameActor([match, ...others].map((one) => kept(discourse, one)));
  }
  return isIts && match?.person ? sameActor(inside.filter((one) => !one.possessive).map((one) => kept(discourse, one))) : null;
}

/** 'it', 'its': the one state or body that the sentence speaks of before; the sentence before only for a first word. */
export function resolveParty(discourse: Discourse, at: number, { denies }: { readonly denies: boolean }): Remembered | null {
  const { text, tokens, memory, before, quoted } = discourse;
  const isIts = wordAt(tokens, at) === 'its';
  if (isIts && OF_A_CRAFT.test(wordAt(tokens, at + 1))) return craftBefore(discourse);
  const other = isIts ? otherSide(discourse, at) : '';
  const written = (match: ActorMatch): string => text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);
  // 'A Russian helicopter' speaks of no Russia that 'its crew' could be of.
  const isNoun = (match: ActorMatch): boolean => match.via !== 'demonym' || match.role !== null || /s$/u.test(written(match));
  // 'The West' is several, and none of them alone is 'it'.
  const isOfSeveral = (match: ActorMatch): boolean => before.some((one) => one.from === match.from && one.code !== match.code);
  const isOne = (match: ActorMatch): boolean =>
    !isPlural(match) && !(match.via === 'demonym' && match.role === null) && !isOfSeveral(match);
  const isLand = isIts && LAND.test(wordAt(tokens, at + 1));
  const mayHave = ({ sector, code }: ActorMatch): boolean => !isLand || sector !== 'IGO' || code === 'EU';
  const past = memory.parties.filter((one) => !isPlural(one) && one.code !== other);
  if (!isIts && isTeller(discourse, at)) return sameActor(past);
  const fitting = before.filter(
    (match) => mayHave(match) && !match.person && match.code !== '' && match.code !== other && isNoun(match) && isOne(match),
  );
  const spokenOf = fitting.filter((match) => !match.possessive && !isInPhrase(discourse, match));
  // "Poland's border with Belarus and its border with Ukraine": one owner after another.
  const candidates = spokenOf.length > 0 || !isIts ? spokenOf : fitting.filter((match) => match.possessive);
  const deedOf = isIts ? ownerOfDeed(discourse, at, spokenOf) : null;
  if (deedOf) return deedOf;
  const keep = (match: ActorMatch): Remembered => kept(discourse, match);
  const last = candidates.at(-1);
  if (denies && last) return keep(last);
  const inner = isIts ? (coordinated(discourse, at, fitting) ?? controller(discourse, fitting)) : null;
  if (inner) return inner;
  const told = candidates.length > 0 ? sameActor(candidates.map(keep)) : null;
  const inClause =
    told ?? ofClause(discourse, at, fitting) ?? (isIts && candidates.length > 0 ? nearestSubject(discourse, at, fitting) : null);
  if (inClause || candidates.length > 0 || !isFirst(discourse, at) || (quoted && !isIts)) return inClause;
  return sameActor(past) ?? (ANSWERS.test(verbOf(discourse, at)) ? null : memory.partySubject);
}
