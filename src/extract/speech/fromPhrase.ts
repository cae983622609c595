import type { Span } from '../../model/span.ts';
import { actorCovering, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { hasWordOf, wordList } from '../clauses/wordList.ts';
import { type Found, NO_CUE } from './attribution.ts';
import { otherSpeaker } from './contentOf.ts';
import { partialMaker } from './estimateMaker.ts';
import { phraseFrom } from './nounPhrase.ts';
import { isMark, lastToken } from './sentenceEdges.ts';
import { speakerAt, unknownSpeaker, type Who } from './speakerAt.ts';

const ENDS = /^[,;:.()]$/u;

/** The rest of the sentence around a phrase that names its speaker: before it, or behind it where nothing is told before. */
function restOf(view: SentenceView, from: number, to: number): Span | null {
  // '…; by its own count nine died'
  if (from > 0 && /^[;:]$/u.test(wordAt(view, from - 1)) && to < lastToken(view)) return spanOf(view, to, lastToken(view));
  const isLate = from >= 3 && view.isVerb.slice(0, from).some(Boolean);
  if (
    isLate &&
    to <= lastToken(view) &&
    wordAt(view, to) === ',' &&
    wordAt(view, from - 1) === ',' &&
    !/^(?:and|but|while|as|who|which)$/u.test(wordAt(view, to + 1))
  )
    return spanOf(view, 0, lastToken(view));
  if (isLate) return spanOf(view, 0, from - (wordAt(view, from - 1) === ',' ? 2 : 1));
  // 'He replied, according to the palace, that …'
  const start = wordAt(view, to) === ',' ? to + 1 : to;
  return start <= lastToken(view) ? spanOf(view, from > 0 ? 0 : start, lastToken(view)) : null;
}

/** The speaker whose words begin at a token, up to the next mark or verb. */
function speakerFrom(view: SentenceView, from: number): Who | null {
  const phrase = phraseFrom(view, from);
  if (phrase.to <= from) return null;
  const covered = actorCovering(view, phrase.head);
  const who = speakerAt(view, covered ? phrase.head : phrase.head);
  return who ?? { speaker: unknownSpeaker(view, from, phrase.to), from, to: phrase.to };
}

function endOf(view: SentenceView, from: number): number {
  let end = from;
  // 'According to the army [90] rebels died': a count begins what is told.
  const isCount = (at: number): boolean =>
    at > from && view.sentence.quantities.some(({ kind, start }) => kind === 'count' && start === view.tokens[at]?.start);
  while (end < view.tokens.length && !ENDS.test(wordAt(view, end)) && !isMark(view, end) && !view.isVerb[end] && !isCount(end)) end++;
  // 'According to its spokeswoman, Vera Holub, …': a name set off by commas is the same person.
  const close = view.tokens.findIndex((token, at) => at > end && at - end < 5 && /^[,.;]$/u.test(token.norm));
  const isName =
    close > 0 &&
    wordAt(view, end) === ',' &&
    view.sentence.names.some(({ type, start }) => type === 'PER' && start === view.tokens[end + 1]?.start);
  return isName ? close : end;
}

/** 'The army, [it was stated in Asmar,] shells the town': words that somebody in a place says, whoever that is. */
function fromStated(view: SentenceView, said: number): readonly Found[] {
  if (!/^(?:stated|said|reported|claimed|alleged|announced|asserted)$/u.test(wordAt(view, said))) return NO_CUE;
  const it = wordAt(view, said - 1) === 'been' ? said - 3 : said - 2;
  if (wordAt(view, it) !== 'it' || wordAt(view, it - 1) !== ',' || !/^(?:was|is|has)$/u.test(wordAt(view, it + 1))) return NO_CUE;
  const close = view.tokens.findIndex(({ norm }, index) => index > said && index < said + 8 && norm === ',');
  const isIn = wordAt(view, said + 1) === 'in';
  if (close < 0 || !(isIn || close === said + 1)) return NO_CUE;
  const content = restOf(view, it, close);
  const speaker = unknownSpeaker(view, isIn ? said + 2 : said, close);
  return content ? [{ speaker, cue: spanOf(view, said, said), stance: 'claims', content, against: [], tells: true }] : NO_CUE;
}

/** 'according to X', 'in the words of X', 'as per X': the rest of the sentence on either side. */
function fromAccording(view: SentenceView, at: number): readonly Found[] {
  const length = openerAt(view, at);
  if (length === 0) return NO_CUE;
  const from = at + length;
  const end = endOf(view, from);
  const who = end > from ? speakerFrom(view, from) : null;
  const content = who && restOf(view, at, end);
  if (!who || !content) return [];
  return [{ speaker: who.speaker, cue: spanOf(view, at, from - 1), stance: 'states', content, against: [], tells: true }];
}

/** How many words such as 'according to' begin at a token; 0 where none do. */
function openerAt(view: SentenceView, at: number): number {
  const word = wordAt(view, at);
  if (word === 'according') return wordAt(view, at + 1) === 'to' ? 2 : 0;
  if (word !== 'in' || wordAt(view, at + 1) !== 'the' || wordAt(view, at + 3) !== 'of') return 0;
  return /^(?:words|view|opinion|eyes|account)$/u.test(wordAt(view, at + 2)) ? 4 : 0;
}

const ACCOUNT: ReadonlySet<string> = new Set(
  'count estimate estimates reckoning account accounts admission tally view opinion words telling figures calculation calculations judgement judgment assessment'.split(
    ' ',
  ),
);
const ACCOUNTS = wordList(ACCOUNT);

/** What can be right or wrong. */
const NUMBER = /^(?:numbers?|figures?|counts?|estimates?|claims?|reports?|accounts?|word|version|reckoning|tally|sums?)$/u;

/** How long the words are that trust somebody's number: 'is right', 'are to be believed'; 0 where none follow. */
function trustAt(view: SentenceView, at: number): number {
  if (!/^(?:is|are|was|were|proves?)$/u.test(wordAt(view, at))) return 0;
  if (wordAt(view, at + 1) === 'to' && wordAt(view, at + 2) === 'be' && /^(?:believed|trusted)$/u.test(wordAt(view, at + 3))) return 4;
  return /^(?:right|correct|true|accurate|reliable)$/u.test(wordAt(view, at + 1)) ? 2 : 0;
}

/** 'if [the Omani number] is right', 'if [Lima] is to be believed': what else the sentence tells is theirs. */
function fromTrusted(view: SentenceView, at: number): readonly Found[] {
  const named = view.actors.find(({ actor, from }) => actor.code !== '' && from > at && from - at < 3);
  const noun = [at + 2, at + 3].find((one) => NUMBER.test(wordAt(view, one))) ?? -1;
  const speaker = named?.actor ?? (noun < 0 ? null : partialMaker(view, noun));
  if (!speaker) return NO_CUE;
  const who = { speaker, to: named?.to ?? noun };
  let verb = who.to;
  while (verb - who.to < 4 && (/^(?:'s|own|latest|new)$/u.test(wordAt(view, verb)) || NUMBER.test(wordAt(view, verb)))) verb++;
  const length = trustAt(view, verb);
  const isNumber = NUMBER.test(wordAt(view, verb - 1));
  if (length === 0 || (!isNumber && !/believed|trusted/u.test(wordAt(view, verb + length - 1)))) return NO_CUE;
  const rest = restOf(view, at, verb + length);
  const last = rest && view.tokens[otherSpeaker(view, verb, lastToken(view))];
  const content = rest && last ? { start: rest.start, end: Math.min(rest.end, last.end) } : rest;
  const cue = spanOf(view, verb + length - 1, verb + length - 1);
  return content ? [{ speaker: { ...who.speaker, possessive: false }, cue, stance: 'claims', content, against: [], tells: true }] : NO_CUE;
}

const OPENS_ACCOUNT: ReadonlySet<string> = new Set(['by', 'in', 'on', 'from']);

/** First words of the phrases that name a speaker. */
export const PHRASE_OPENER: ReadonlySet<string> = new Set(['according', 'if', ...OPENS_ACCOUNT]);

/** "by Kyiv's count", "in Ankara's view", 'by its own estimate': the owner of the account tells it. */
function fromOwnedAccount(view: SentenceView, at: number): readonly Found[] {
  const noun = [2, 3, 4, 5, 6].map((ahead) => at + ahead).find((one) => ACCOUNT.has(wordAt(view, one)));
  if (noun === undefined || view.tokens.slice(at + 1, noun).some(({ norm }, index) => norm === ',' || view.isVerb[at + 1 + index]))
    return [];
  const owner = view.actors.find(
    (placed) => placed.from > at && placed.to <= noun && (placed.actor.possessive || placed.actor.via === 'demonym'),
  );
  const apostrophe = view.tokens.findIndex(({ norm }, index) => index > at && index < noun && norm === "'s");
  if (!owner && apostrophe < 0) return [];
  const who = owner ? { speaker: owner.actor } : { speaker: unknownSpeaker(view, at + 1, apostrophe) };
  const content = restOf(view, at, noun + 1);
  return content ? [{ speaker: who.speaker, cue: spanOf(view, noun, noun), stance: 'states', content, against: [], tells: true }] : [];
}

/** What a preposition of speech hands to the name after it. */
export function fromPhrase(view: SentenceView, at: number): readonly Found[] {
  if (wordAt(view, at) === 'if') return fromTrusted(view, at);
  const stated = fromStated(view, at);
  if (stated.length > 0) return stated;
  const found = fromAccording(view, at);
  return found.length === 0 && OPENS_ACCOUNT.has(wordAt(view, at)) && hasWordOf(view, ACCOUNTS) ? fromOwnedAccount(view, at) : found;
}
