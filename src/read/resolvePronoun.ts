import type { Token } from '../model/reading.ts';
import { clauseSubject } from './clauseSubject.ts';
import { type Discourse, kept, wordAt } from './discourse.ts';
import { fromMemory } from './documentMemory.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import { itOfWords } from './itOfWords.ts';
import { ownerBefore } from './ownerBefore.ts';
import type { Remembered } from './remembered.ts';
import { MUTUAL, resolveMutual } from './resolveMutual.ts';
import { resolveParty } from './resolveParty.ts';
import { resolvePerson } from './resolvePerson.ts';
import { resolvePlural } from './resolvePlural.ts';
import { sameActor } from './sameActor.ts';
import { isSpeechVerb } from './speechVerb.ts';
import { sayingSubject } from './subjectBefore.ts';
import { VERB_LEMMA } from './verbForms.ts';
import { AUXILIARIES } from './wordClasses.ts';

const ADVERB =
  /^(?:also|already|now|then|never|not|later|again|only|still|reportedly|allegedly|repeatedly|previously|recently|therefore|further)$/u;
/** Verbs whose 'it' points at no one: 'it took days', 'it emerged that'. */
const EMPTY_IT = /^(?:be|seem|appear|take|come|emerge|happen|mean|turn|matter|follow|help|rain|snow|'s)$/u;

/** The verb after a pronoun: past adverbs, and past auxiliaries where `main` is asked for. */
function verbAfter(tokens: readonly Token[], at: number, main: boolean): Token | undefined {
  let next = at + 1;
  while (
    ADVERB.test(wordAt(tokens, next)) ||
    (main &&
      next < at + 5 &&
      AUXILIARIES.has(wordAt(tokens, next)) &&
      (VERB_LEMMA.has(wordAt(tokens, next + 1)) || ADVERB.test(wordAt(tokens, next + 1)) || AUXILIARIES.has(wordAt(tokens, next + 1))))
  )
    next++;
  const token = tokens[next];
  return token && (AUXILIARIES.has(token.norm) || VERB_LEMMA.has(token.norm) || token.verb) ? token : undefined;
}

const one = (found: Remembered | null): readonly Remembered[] => (found ? [found] : []);

/** What only somebody can be: 'it is [willing] to', 'it was [prepared] to'. */
const MOOD =
  /^(?:willing|unwilling|ready|prepared|determined|committed|eager|keen|reluctant|opposed|concerned|interested|grateful|sorry|confident|convinced|considering|troubled|alarmed|disappointed|dismayed|angered|outraged|angry|shocked|appalled|worried|disturbed|saddened|pleased|delighted|aware|unaware|neutral|proud|surprised)$/u;

/** Whether the verb 'be' after a pronoun tells the mood of somebody. */
const isSomeones = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 5).some(({ norm }) => MOOD.test(norm)) &&
  /^(?:is|was|'s|has|had|will|would|remains|remained)$/u.test(wordAt(tokens, at + 1));

/** The verb that 'it' is the subject of by the grammar alone, where no list knows it: 'it [reserves] the right'. */
function verbByGrammar({ grammar }: Discourse, at: number): string | null {
  const { head = -1, deprel = '' } = grammar[at] ?? {};
  return head > at && head < at + 6 && /^nsubj/u.test(deprel) && grammar[head]?.upos === 'VERB' ? (grammar[head]?.lemma ?? null) : null;
}

/** Whether a word between commas or at an end can be no owner of what follows. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  !isPossessive(tokens[at + 1]) && /^(?:word|number)$/u.test(tokens[at + 1]?.kind ?? '');

/** The verb that 'it' is the subject of; '' where it points at no one. */
function verbOfIt(discourse: Discourse, at: number): string {
  const verb = verbAfter(discourse.tokens, at, true)?.lemma ?? verbByGrammar(discourse, at) ?? '';
  return EMPTY_IT.test(verb) && !isSomeones(discourse.tokens, at) ? '' : verb;
}

/** 'It' before a verb of its own; verbs that deny are said of the last party named. */
function itWhoActs(discourse: Discourse, at: number): readonly Remembered[] {
  const verb = verbOfIt(discourse, at);
  if (verb === '') return [];
  return one(resolveParty(discourse, at, { denies: /^(?:deny|reject|dismiss|refute)$/u.test(verb) }));
}

/** Verbs that are done to a state or a body. */
const DONE_TO =
  /^(?:ask|tell|press|dare|remind|pressure|praise|thank|back|defy|isolate|pay|supply|arm|help|attack|invade|support|accuse|blame|sanction|threaten|warn|urge|protect|defend|provide|assist|aid|condemn|criticise|criticize|isolate|punish|recognise|recognize|expel|equip|bomb|shell|occupy|annex|join|give|sell|lend|offer|promise|grant|donate|hand|allow|refuse|deny|send)$/u;

/** 'Libya won. Turkey had armed [it]': of a sentence that tells of the doer alone, it is done to whom the sentence before was about. */
function itOfBefore({ before, memory }: Discourse): Remembered | null {
  const parties = before.filter(({ code, person, possessive }) => code !== '' && !person && !possessive);
  const [doer] = parties;
  const topic = memory.partySubject;
  const isAlone = doer !== undefined && parties.every(({ code }) => code === doer.code);
  return isAlone && topic && topic.sentence === memory.sentence - 1 && topic.code !== doer.code ? topic : null;
}

/**
 * 'It' to which something is done: the one party beside the doer that the sentence has told of, 'Turkey backs Libya and has armed [it]',
 * else whom the sentence before was about.
 */
function itDoneTo(discourse: Discourse, at: number): Remembered | null {
  const { grammar, before } = discourse;
  const { head = -1, deprel = '' } = grammar[at] ?? {};
  if (!/^i?obj$/u.test(deprel) || !DONE_TO.test(grammar[head]?.lemma ?? '')) return null;
  const subject = clauseSubject(grammar, at);
  const doer = before.findLast(({ from, to }) => from <= subject && subject < to);
  const others = before.filter(({ code, person, possessive }) => code !== '' && code !== doer?.code && !person && !possessive);
  if (others.length === 0 || !doer) return itOfBefore(discourse);
  return doer.code !== '' ? sameActor(others.map((match) => kept(discourse, match))) : null;
}

/**
 * 'Chad accused Togo of spying and said [it] had lost a jet': the subject of what somebody says is whoever says it, where that is
 * a state or a body.
 */
function itThatSays(discourse: Discourse, at: number): Remembered | null {
  const { grammar, tokens, before } = discourse;
  const { head: verb = -1, deprel = '' } = grammar[at] ?? {};
  if (!deprel.startsWith('nsubj') || verbOfIt(discourse, at) === '') return null;
  const says = grammar[verb]?.head ?? -1;
  const parties = before.filter(({ code, person, possessive }) => code !== '' && !person && !possessive);
  // Whatever the parse hangs the clause on, who says it stands right before.
  const near = sayingSubject(discourse, at, parties);
  if (near || grammar[verb]?.deprel !== 'ccomp' || says > at || !isSpeechVerb(tokens[says])) return near;
  const subject = clauseSubject(grammar, verb);
  const sayer = parties.findLast(({ from, to }) => from <= subject && subject < to);
  // 'Chad told Togo that it would act': either may.
  return sayer && !parties.some(({ from }) => from > says) ? kept(discourse, sayer) : null;
}

/** 'Israel said a shell was fired at [it]': at whom something is aimed that the one party named says. */
function itAimedAt(discourse: Discourse, at: number): Remembered | null {
  const { grammar, tokens, before } = discourse;
  const { head = -1, deprel = '' } = grammar[at] ?? {};
  const above = tokens[grammar[head]?.head ?? -1];
  if (!deprel.startsWith('obl') || grammar[head]?.deprel !== 'ccomp' || !above || !isSpeechVerb(above)) return null;
  const isAimed = grammar.some(
    (mark, index) => mark.head === at && mark.deprel === 'case' && /^(?:at|against|on|upon|into|towards?)$/u.test(wordAt(tokens, index)),
  );
  const parties = before.filter(({ code, person, possessive }) => code !== '' && !person && !possessive);
  return isAimed ? sameActor(parties.map((match) => kept(discourse, match))) : null;
}

/** 'costs for Russia [if] it attacks': what is held out to whoever stands right before is for the case that he does it. */
function itIfNamed(discourse: Discourse, at: number): Remembered | null {
  const { grammar, tokens, before } = discourse;
  if (wordAt(tokens, at - 1) !== 'if' || !(grammar[at]?.deprel ?? '').startsWith('nsubj')) return null;
  const last = before.findLast(({ to }) => to === at - 1);
  if (!last || last.code === '' || last.person || last.possessive) return null;
  const mark = wordAt(tokens, last.from - 1) === 'the' ? wordAt(tokens, last.from - 2) : wordAt(tokens, last.from - 1);
  return /^(?:on|upon|against|for)$/u.test(mark) ? kept(discourse, last) : null;
}

/** What is held out to somebody for the case that he does something. */
const HELD_OUT =
  /^(?:warn|threaten|impose|sanction|punish|penali[sz]e|retaliate|respond|hit|slap|cut|freeze|isolate|deter|caution|strike|attack|defend|unleash|inflict|sever|expel)$/u;

/** 'could impose sanctions on Russia [if] it …': whom the threat is told of, who is not the one that threatens. */
function itIfThreatened(discourse: Discourse, at: number): Remembered | null {
  const { grammar, tokens, before } = discourse;
  const { head = -1, deprel = '' } = grammar[at] ?? {};
  const above = grammar[head]?.head ?? -1;
  if (wordAt(tokens, at - 1) !== 'if' || !deprel.startsWith('nsubj') || !HELD_OUT.test(grammar[above]?.lemma ?? '')) return null;
  const subject = clauseSubject(grammar, above);
  const threatener = before.find(({ from, to }) => from <= subject && subject < to);
  const told = before.filter(({ code, person, possessive, from }) => code !== '' && !person && !possessive && from > above);
  const others = told.filter(({ code }) => code !== threatener?.code);
  return sameActor(others.map((match) => kept(discourse, match)));
}

function candidatesOf(discourse: Discourse, at: number): readonly Remembered[] {
  const { tokens } = discourse;
  switch (wordAt(tokens, at)) {
    case 'he':
    case 'she':
    case 'him':
      return one(resolvePerson(discourse, at, { possessive: false }));
    case 'his':
      return isOwner(tokens, at) ? one(resolvePerson(discourse, at, { possessive: true })) : [];
    case 'her':
      return one(resolvePerson(discourse, at, { possessive: isOwner(tokens, at) }));
    case 'they':
    case 'them':
      return resolvePlural(discourse, at);
    case 'their':
      return isOwner(tokens, at) ? resolvePlural(discourse, at) : [];
    case 'its':
      return isOwner(tokens, at) ? one(resolveParty(discourse, at, { denies: false })) : [];
    case 'whose':
      return ownerBefore(discourse, at);
    case 'each':
    case 'one':
      return resolveMutual(discourse, at);
    case 'it':
      return [
        ...one(itIfNamed(discourse, at)),
        ...one(itIfThreatened(discourse, at)),
        ...one(itOfWords(discourse, at)),
        ...one(itThatSays(discourse, at)),
        ...itWhoActs(discourse, at),
        ...one(itDoneTo(discourse, at)),
        ...one(itAimedAt(discourse, at)),
      ].slice(0, 1);
    default:
      return [];
  }
}

/**
 * Whom a pronoun stands for, more than one where it sums them up; none where two would do, where
 * 'it' points at no one, and where what was said of whom is too far back.
 */
export function resolvePronoun(discourse: Discourse, at: number): readonly ActorMatch[] {
  const possessive =
    /^(?:its|his|their|whose)$/u.test(wordAt(discourse.tokens, at)) ||
    (wordAt(discourse.tokens, at) === 'her' && isOwner(discourse.tokens, at));
  const to = MUTUAL.test(wordAt(discourse.tokens, at)) ? at + 2 : at + 1;
  return candidatesOf(discourse, at).map((found) => fromMemory(found, { via: 'pronoun', from: at, to, possessive }));
}
