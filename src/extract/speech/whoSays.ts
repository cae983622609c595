import { dependent, dependents, hasRelation, headAt, relationAt, uposAt, xposAt } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { actorStarting, lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { ADVERB, DETERMINER } from '../clauses/words.ts';
import { isMute } from './mouthOf.ts';
import { phraseFrom } from './nounPhrase.ts';
import { phraseBefore } from './phraseBefore.ts';
import { isMark } from './sentenceEdges.ts';
import { speakerAt, type Who } from './speakerAt.ts';
import { SPEECH_VERB } from './speechCues.ts';
import { subjectOf } from './subjectOf.ts';
import { subtree } from './subtree.ts';

/** The last quotation mark before a token, or -1. */
function markBefore(view: SentenceView, token: number): number {
  let at = token - 1;
  while (at >= 0 && !isMark(view, at)) at--;
  return at;
}

const isFiniteVerb = (view: SentenceView, at: number): boolean => /^(?:VBD|VBZ|VBP|MD)$/u.test(xposAt(view, at));

/** Whether a mark closes a quotation between a token and the verb of speech right behind the mark. */
const isQuotedBefore = (view: SentenceView, token: number, verb: number): boolean =>
  token < verb - 1 && (isMark(view, verb - 1) || (wordAt(view, verb - 1) === ',' && isMark(view, verb - 2)));

/** '[900 men] there, [says] Muscat': a number of somebody and no verb stand before the comma, where the parse may take them for the subject. */
const isCountBefore = (view: SentenceView, subject: number, verb: number): boolean =>
  wordAt(view, verb - 1) === ',' && dependents(view, subject, 'nummod').length > 0 && !tellsBefore(view, verb);

/** Whether a verb tells something before a token; of '900 men [facing] the river' none does. */
const tellsBefore = (view: SentenceView, end: number): boolean =>
  view.isVerb.slice(0, end).some((isVerb, at) => isVerb && relationAt(view, at) !== 'acl');

/** 'about 900 now, [say] Omani officials': behind a number alone the parse takes the verb for an order. */
const isBareCount = (view: SentenceView, verb: number): boolean =>
  xposAt(view, verb) === 'VB' &&
  wordAt(view, verb - 1) === ',' &&
  view.sentence.quantities[0]?.start === view.tokens[0]?.start &&
  !tellsBefore(view, verb);

/** 'said Lavrov', 'said its minister': the speaker after the verb, behind a comma or a quotation. */
function inverted(view: SentenceView, verb: number): Who | null {
  const before = wordAt(view, verb - 1);
  if (!(verb === 0 || before === ',' || before === '-' || isMark(view, verb - 1)) || !(isFiniteVerb(view, verb) || isBareCount(view, verb)))
    return null;
  // 'told AFP' never means that AFP told.
  if (/^(?:tell|inform|assure|remind|ask)$/u.test(lemmaAt(view, verb)) && !isMark(view, verb - 1)) return null;
  const own = dependent(view, verb, 'nsubj');
  // '"Control of the south is near," [said] the general': a subject inside the quotation is not who said it.
  if (own !== null && own < verb && !isQuotedBefore(view, own, verb) && !isCountBefore(view, own, verb)) return null;
  const start = verb + 1;
  const startsPhrase = DETERMINER.has(wordAt(view, start)) || /^(?:NOUN|PROPN|ADJ|NUM|PRON)$/u.test(uposAt(view, start));
  if (!startsPhrase || /^(?:that|i|we|you|me|him|us|them|it)$/u.test(wordAt(view, start))) return null;
  const phrase = phraseFrom(view, start);
  if (phrase.to <= start) return null;
  // 'An aide, asked for more, said the minister would resign': a verb after it makes it a subject.
  const next = phrase.to;
  if (view.isVerb[next] && isFiniteVerb(view, next)) return null;
  const placed = actorStarting(view, start) ?? actorStarting(view, start + 1);
  const isTitled = placed && relationAt(view, placed.to - 1) !== 'nmod:poss' && !placed.actor.possessive && placed.actor.code !== '';
  if (isTitled && placed.to >= phrase.to - 3 && placed.actor.via !== 'demonym')
    return { speaker: placed.actor, from: start, to: Math.max(placed.to, phrase.to) };
  const who = speakerAt(view, own !== null && own > verb ? own : phrase.head);
  return who && { ...who, from: Math.min(start, who.from), to: Math.max(phrase.to, who.to) };
}

/** 'he said, [adding] that …': a gerund behind a comma goes on for who has just spoken, whatever the parse hangs it on. */
function speakingOn(view: SentenceView, verb: number): Who | null {
  if (xposAt(view, verb) !== 'VBG' || wordAt(view, verb - 1) !== ',') return null;
  for (let at = verb - 2; at >= Math.max(0, verb - 12); at--)
    if (view.isVerb[at] && SPEECH_VERB.has(lemmaAt(view, at)) && isFiniteVerb(view, at)) return whoSays(view, at);
    else if (view.isVerb[at]) break;
  return fromRoot(view, verb);
}

/** 'Borrell said that drought brings hunger, [adding]': where what stands close cannot speak, who has spoken in the main clause goes on. */
function fromRoot(view: SentenceView, verb: number): Who | null {
  const root = view.tokens.findIndex((_, at) => at < verb && relationAt(view, at) === 'root');
  if (root < 0 || !view.isVerb[root] || relationAt(view, verb) !== 'advcl' || headAt(view, verb) === root) return null;
  const near = subjectOf(view, verb);
  const who = near === null ? null : speakerAt(view, near);
  const isMute = who === null || (who.speaker.code === '' && !who.speaker.person) || who.speaker.code === 'REF';
  if (!isMute) return null;
  const main = whoSays(view, root);
  return main && main.speaker.code !== '' ? main : null;
}

/**
 * 'Oslo said that the talks had failed and [urged] calm': what a thing cannot say goes on for whoever speaks over it, where the parse
 * joins the verb to the clause of the thing.
 */
function overThing(view: SentenceView, verb: number): Who | null {
  if (dependent(view, verb, 'nsubj*') !== null || !hasRelation(view, verb, 'conj advcl acl')) return null;
  let at = headAt(view, verb);
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    const over = headAt(view, at);
    if (hasRelation(view, at, 'ccomp advcl acl*') && over >= 0 && over < verb && view.isVerb[over]) {
      const subject = subjectOf(view, over);
      const who = subject === null ? null : speakerAt(view, subject);
      if (who !== null) return who;
    }
    at = over;
  }
  return null;
}

/** 'said that …, and [denied] that …': the second of two joined verbs of speech has the subject of the first. */
function joinedTo(view: SentenceView, verb: number): Who | null {
  let joint = verb - 1;
  while (joint > 0 && (ADVERB.has(wordAt(view, joint)) || /^(?:has|have|had)$/u.test(wordAt(view, joint)))) joint--;
  if (!/^(?:and|but)$/u.test(wordAt(view, joint)) || dependent(view, verb, 'nsubj*') !== null) return null;
  const first = view.tokens.findIndex(
    (_, at) => at < joint && view.isVerb[at] && SPEECH_VERB.has(lemmaAt(view, at)) && isFiniteVerb(view, at),
  );
  if (wordAt(view, verb + 1) !== 'that' && wordAt(view, verb) !== wordAt(view, first)) return null;
  return first < 0 ? null : whoSays(view, first);
}

const canTell = ({ actor }: PlacedActor): boolean => actor.code !== '' && !actor.possessive && actor.code !== 'REF';

/** 'if it attacks [Oman], which says': the name before the comma, whatever the parse hangs the clause on. */
function beforeWhich(view: SentenceView, verb: number): PlacedActor | null {
  const which = dependent(view, verb, 'nsubj');
  if (which === null || wordAt(view, which) !== 'which' || wordAt(view, which - 1) !== ',') return null;
  return view.actors.find((placed) => placed.to === which - 1 && canTell(placed)) ?? null;
}

/** 'followed [the Omani ministry] saying that': the name just before a gerund. */
function gerundOf(view: SentenceView, verb: number): PlacedActor | null {
  if (xposAt(view, verb) !== 'VBG' || dependents(view, verb, 'aux*').length > 0) return null;
  return view.actors.find((placed) => placed.to === verb && canTell(placed)) ?? null;
}

/** '"…," Oslo radio quoted [the envoy] as saying': who is quoted says it, and not who quotes. */
function quotedIn(view: SentenceView, verb: number): Who | null {
  if (xposAt(view, verb) !== 'VBG' || wordAt(view, verb - 1) !== 'as') return null;
  const quoting = view.tokens.findLastIndex((_, at) => at < verb - 1 && view.isVerb[at] && /^(?:quote|cite)$/u.test(lemmaAt(view, at)));
  const quoted = quoting < 0 ? null : dependent(view, quoting, 'obj');
  const who = quoted === null || quoted < quoting || quoted > verb ? null : speakerAt(view, quoted);
  const whoQuotes = dependent(view, quoting, 'nsubj');
  return who && { ...who, from: whoQuotes === null ? who.from : Math.min(who.from, subtree(view, whoQuotes).from) };
}

/** Who the subject of a verb of speech is: one that comes after ('said Lavrov'), the subject by the parse, or the phrase before. */
export function whoSays(view: SentenceView, verb: number): Who | null {
  const turned = quotedIn(view, verb) ?? inverted(view, verb) ?? speakingOn(view, verb) ?? joinedTo(view, verb);
  if (turned) return turned;
  const named = beforeWhich(view, verb) ?? gerundOf(view, verb);
  if (named) return { speaker: named.actor, from: named.from, to: named.to };
  const subject = subjectOf(view, verb);
  // What stands behind the closing mark is the speaker; the parse may reach into the quotation for one.
  const mark = subject === null ? -1 : markBefore(view, verb);
  if (subject !== null && subject < mark && mark < verb - 1 && mark > 1) {
    const behind = phraseBefore(view, verb);
    if (behind && behind.from > mark) return behind;
  }
  if (subject !== null && (subject < verb || relationAt(view, subject).startsWith('nsubj')))
    return speakerAt(view, subject) ?? (isMute(view, subject) ? overThing(view, verb) : null);
  // A gerund or an infinitive without a subject has none close by either.
  const hasOwn = xposAt(view, verb) !== 'VBG' && dependents(view, verb, 'mark aux').every((at) => wordAt(view, at) !== 'to');
  return hasOwn ? phraseBefore(view, verb) : null;
}
