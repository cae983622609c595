import type { Span } from '../../model/span.ts';
import { dependents, hasRelation, headAt, relationAt, xposAt } from '../clauses/dependents.ts';
import { actorCovering, actorStarting, lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { ADVERB, DETERMINER } from '../clauses/words.ts';
import { isMark, isQuote, lastToken } from './sentenceEdges.ts';
import type { Who } from './speakerAt.ts';
import { ATTITUDE_VERB, SPEECH_VERB } from './speechCues.ts';
import { isClause, subtree, topOf } from './subtree.ts';

/** After 'told reporters', 'said on Wednesday': where what is said could begin. */
function afterCue(view: SentenceView, cue: number): number {
  let at = cue + 1;
  if (/^(?:tell|inform|assure|warn|remind|brief|notify|advise|ask)$/u.test(lemmaAt(view, cue)) && wordAt(view, at) !== 'that') {
    const addressee = actorCovering(view, at) ?? actorCovering(view, at + 1);
    if (addressee) at = addressee.to;
    else
      while (
        at < view.tokens.length &&
        /^(?:reporters|journalists|lawmakers|parliament|the|a|state|television|us|me|him|them|you|news|conference|his|her|their|people)$/u.test(
          wordAt(view, at),
        )
      )
        at++;
  }
  const time = view.sentence.times.find(
    (one) => one.start >= (view.tokens[at]?.start ?? 0) && one.start <= (view.tokens[at + 1]?.start ?? 0),
  );
  if (time) while (at < view.tokens.length && (view.tokens[at]?.start ?? 0) < time.end) at++;
  return afterOccasion(view, cue, at);
}

/** 'said [in a call with Macron] that', 'said [at a briefing in Oslo]: ': when and where it was said is none of what was said. */
function afterOccasion(view: SentenceView, cue: number, from: number): number {
  if (!/^(?:in|at|during|on|after|before|following|from)$/u.test(wordAt(view, from))) return from;
  const occasion = dependents(view, cue, 'obl*').find((at) => subtree(view, at).from === from);
  if (occasion === undefined) return from;
  const next = subtree(view, occasion).to + 1;
  const isContent =
    /^(?:that|:)$/u.test(wordAt(view, next)) || isMark(view, next) || (wordAt(view, next) === ',' && isMark(view, next + 1));
  return isContent || dependents(view, cue, 'ccomp').some((at) => subtree(view, at).from === next) ? next : from;
}

/** Whether a verb that tells something stands between two tokens. */
const holdsVerb = (view: SentenceView, from: number, to: number): boolean => view.isVerb.slice(from, to).some(Boolean);

/** The clauses that hang on a cue as its object. */
const clausesOf = (view: SentenceView, cue: number): readonly number[] =>
  dependents(view, cue, 'ccomp parataxis').filter((at) => isClause(view, at) || isMark(view, at - 1));

/** Whether the clause stands before the speaker: 'S, X said', '"S", said X'. */
function isPostposed(view: SentenceView, who: Who, cue: number): boolean {
  // 'he said, [commenting] on the raid': a gerund goes on, it does not close.
  if (xposAt(view, cue) === 'VBG' && wordAt(view, cue - 1) !== 'as') return false;
  // 'Lima blamed Quito, [whose army] denied it': what stands before is not what the army says.
  if (view.tokens.slice(who.from, cue).some(({ norm }) => norm === 'whose')) return false;
  const start = Math.min(who.from, cue);
  let before = start - 1;
  while (before >= 0 && DETERMINER.has(wordAt(view, before))) before--;
  if (!(/^(?:,|-)$/u.test(wordAt(view, before)) || isMark(view, before)) || before < 1) return false;
  const after = afterCue(view, Math.max(cue, who.to - 1));
  const next = wordAt(view, after);
  if (next === 'that' || next === ':') return false;
  const quoted = isMark(view, before) && before > 1;
  const clauses = clausesOf(view, cue);
  const isMedial = next === ',' && after - Math.max(cue, who.to - 1) < 6;
  if (quoted || isMedial || after > lastToken(view)) return true;
  if (before < 3 || !holdsVerb(view, 0, before)) return false;
  if (clauses.some((at) => at < start) || (relationAt(view, cue) === 'parataxis' && headAt(view, cue) < start)) return true;
  if (clauses.some((at) => at > cue)) return false;
  return /^(?:\.|as|in|on|at|during|after|-|to|by|when)$/u.test(next) || lastToken(view) - after < 2;
}

/** 'and [denied] it': a second verb of speech joined to the first, which begins what is no longer its content. */
function joinedCue(view: SentenceView, cue: number, from: number, to: number): number {
  for (let at = from + 1; at <= to; at++) {
    const word = wordAt(view, at);
    if (word !== 'and' && word !== 'but') continue;
    let verb = at + 1;
    while (ADVERB.has(wordAt(view, verb)) || /^(?:has|have|had)$/u.test(wordAt(view, verb))) verb++;
    if (
      view.isVerb[verb] &&
      SPEECH_VERB.has(lemmaAt(view, verb)) &&
      (xposAt(view, verb) === xposAt(view, cue) || wordAt(view, verb + 1) === 'that')
    )
      return at - 1;
  }
  return to;
}

/** Where a token's own clause begins, its 'and', comma and conjunction included. */
function beginsAt(view: SentenceView, token: number): number {
  let { from } = subtree(view, token);
  while (from > 0 && (wordAt(view, from - 1) === ',' || isMark(view, from - 1))) from--;
  return from;
}

/** Whether a verb joined to the cue tells of the speaker again: 'said it had lost a jet and [denied] more', not 'and had [shot] down two'. */
function leavesWords(view: SentenceView, cue: number, joined: number): boolean {
  if (dependents(view, joined, 'mark').some((mark) => wordAt(view, mark) === 'that')) return false;
  const lemma = lemmaAt(view, joined);
  if (SPEECH_VERB.has(lemma) || ATTITUDE_VERB.has(lemma) || /^(?:lodge|summon|recall)$/u.test(lemma)) return true;
  // 'accused Minsk of pushing migrants and [deployed] soldiers': who is accused did not deploy them.
  if (dependents(view, cue, 'advcl').some((at) => at > cue && at < joined && xposAt(view, at) === 'VBG')) return true;
  const isBackshifted = dependents(view, joined, 'aux*').some((aux) => wordAt(view, aux) === 'would');
  return dependents(view, joined, 'nsubj*').length > 0 && !isBackshifted && clausesOf(view, cue).length > 0;
}

/** How far words run on after the cue: to the sentence's end, or to what belongs to the speaker's verb and no longer to the words. */
export function reachOf(view: SentenceView, cue: number, from: number): number {
  const top = topOf(view, cue);
  const isWhole = hasRelation(view, top, 'root parataxis conj');
  let to = isWhole ? lastToken(view) : Math.max(subtree(view, top).to, from);
  const semicolon = view.tokens.findIndex((token, at) => at > from && token.norm === ';');
  if (semicolon >= 0) to = Math.min(to, semicolon - 1);
  for (const at of dependents(view, cue, 'conj parataxis advcl')) {
    const begins = beginsAt(view, at);
    const isOther =
      (relationAt(view, at) === 'conj' && leavesWords(view, cue, at)) ||
      (wordAt(view, begins) === ',' && (relationAt(view, at) === 'advcl' || !clausesOf(view, cue).includes(at)));
    if (isOther && isClause(view, at) && begins > from + 1 && begins - 1 < to) to = begins - 1;
  }
  return joinedCue(view, cue, from, behindAside(view, from, meanwhile(view, cue, from, otherSpeaker(view, from, to))));
}

/** Behind these stands what somebody speaks of, where no clause says it. */
const OF_WHAT = /^(?:of|about|against|over|for)$/u;

/** The last token before what went on while somebody spoke, where his words are no clause that it could belong to: 'warned of a raid [as 900 men stood there]'. */
function meanwhile(view: SentenceView, cue: number, from: number, to: number): number {
  if (clausesOf(view, cue).length > 0 || ![from - 1, from].some((at) => OF_WHAT.test(wordAt(view, at)))) return to;
  const as = view.tokens.findIndex(
    ({ norm }, at) =>
      norm === 'as' &&
      at > from + 1 &&
      at <= to &&
      relationAt(view, at) === 'mark' &&
      dependents(view, headAt(view, at), 'nsubj*').some((subject) => subject > at),
  );
  return as < 0 ? to : as - 1;
}

/** The last token before ', officials have said, as', where another speaker is named amid the words and the paper goes on; else `to`. */
function behindAside(view: SentenceView, from: number, to: number): number {
  const verb = view.tokens.findIndex(
    (_, at) =>
      at > from + 1 &&
      at < to &&
      view.isVerb[at] === true &&
      SPEECH_VERB.has(lemmaAt(view, at)) &&
      wordAt(view, at + 1) === ',' &&
      /^(?:as|while)$/u.test(wordAt(view, at + 2)),
  );
  const comma = verb < 0 ? -1 : view.tokens.slice(0, verb).findLastIndex(({ norm }) => norm === ',');
  const isAside = comma > from && verb - comma < 7 && dependents(view, verb, 'nsubj*').some((subject) => subject > comma && subject < verb);
  return isAside ? comma - 1 : to;
}

/** The last token before ', while Cairo said', where another speaker's clause begins; else `to`. */
export function otherSpeaker(view: SentenceView, from: number, to: number): number {
  const begins = view.tokens.findIndex(
    ({ norm }, at) =>
      at > from + 2 &&
      at <= to &&
      wordAt(view, at - 1) === ',' &&
      /^(?:while|whereas|though|although|but|and)$/u.test(norm) &&
      SPEECH_VERB.has(lemmaAt(view, headAt(view, at))) &&
      dependents(view, headAt(view, at), 'nsubj*').some((subject) => subject > at),
  );
  return begins < 0 ? to : begins - 2;
}

/** Where a postposed clause begins: after a semicolon, or with the sentence. */
function beginOf(view: SentenceView, before: number): number {
  const semicolon = view.tokens.slice(0, before).findLastIndex(({ norm }) => norm === ';');
  return semicolon + 1;
}

const closesAside = /^(?:as|while|and|but|who|which|after|before|when|because|although|though|citing|so|amid|with|in|during|at|on|by|to)$/u;

/** The words around a speaker put after or into them: one piece where the clause runs on, two where a quotation does. */
function aroundSpeaker(view: SentenceView, who: Who, cue: number): readonly Span[] {
  const start = Math.min(who.from, cue);
  const begin = beginOf(view, start);
  let end = start - 1;
  while (end > begin && (DETERMINER.has(wordAt(view, end)) || wordAt(view, end) === ',')) end--;
  const before = end >= begin ? [spanOf(view, begin, end)] : [];
  const stop = Math.max(cue, who.to - 1);
  const comma = view.tokens.findIndex((token, at) => at > stop && at - stop < 12 && (token.norm === ',' || token.norm === ':'));
  if (comma < 0 || holdsVerb(view, stop + 1, comma)) return before;
  const after = comma + 1;
  if (isQuote(view, after)) return [...before, spanOf(view, after + 1, lastToken(view))];
  // '900 now, says Oman, [with plans for 1,200]': numbers alone are all of one voice.
  const isCountedOn =
    wordAt(view, after) === 'with' &&
    !holdsVerb(view, begin, start) &&
    view.sentence.quantities.some(({ kind, start: from }) => kind === 'count' && from > (view.tokens[after]?.start ?? 0));
  if (isCountedOn) return [spanOf(view, begin, lastToken(view))];
  const isClosed = closesAside.test(wordAt(view, after)) || /^VBG$/u.test(xposAt(view, after)) || isMark(view, end);
  if (isClosed || comma - stop > 6) return before;
  return lastToken(view) > after ? [spanOf(view, begin, lastToken(view))] : before;
}

/** Where the words begin after a cue: with the clause that hangs on it, else behind whom and when it was told. */
function beginAfter(view: SentenceView, cue: number, stop: number): number {
  const plain = afterCue(view, stop);
  const colon = view.tokens.findIndex((token, at) => at > stop && at - stop < 14 && token.norm === ':');
  const isOpened =
    colon > 0 &&
    !holdsVerb(view, stop + 1, colon) &&
    (isQuote(view, colon + 1) || !clausesOf(view, cue).some((at) => at > stop && at < colon));
  const clause = clausesOf(view, cue).find((at) => at > stop);
  // 'told the council that': nothing told stands before 'that'.
  const that = view.tokens.findIndex(
    ({ norm }, at) => at > stop && at - stop < 8 && norm === 'that' && (/^(?:IN|WDT)$/u.test(xposAt(view, at)) || isQuote(view, at + 1)),
  );
  const isMarked = that > 0 && !holdsVerb(view, stop + 1, that);
  let from = isOpened ? colon : isMarked ? that : clause === undefined ? plain : Math.max(plain, subtree(view, clause).from);
  while (/^(?:,|that|:)$/u.test(wordAt(view, from)) || isQuote(view, from) || (from > 0 && isMark(view, from))) from++;
  return from;
}

/** What is said, in one piece or two: before the speaker where the clause is postposed, else after the cue. */
export function contentsOf(view: SentenceView, who: Who, cue: number): readonly Span[] {
  if (isPostposed(view, who, cue)) return aroundSpeaker(view, who, cue);
  const before = beforeColon(view, who, cue);
  const stop = Math.max(cue, who.from > cue ? who.to - 1 : cue);
  const from = beginAfter(view, cue, stop);
  const isOpened = isMark(view, from - 1);
  const to = isOpened ? quotedEnd(view, cue, from) : reachOf(view, cue, from);
  return from <= to ? [...before, spanOf(view, from, to)] : before;
}

/** 'Nine are missing, the army said: two of them [are women]': the words before the speaker, where more of them follow a colon. */
function beforeColon(view: SentenceView, who: Who, cue: number): readonly Span[] {
  const start = Math.min(who.from, cue);
  const comma = DETERMINER.has(wordAt(view, start - 1)) ? start - 2 : start - 1;
  const isOpen = wordAt(view, comma) === ',' && wordAt(view, Math.max(cue, who.to - 1) + 1) === ':';
  return isOpen && clausesOf(view, cue).some((at) => at < comma) ? [spanOf(view, beginOf(view, comma), comma - 1)] : [];
}

/** The end of what runs on behind an opened quotation: of the sentence, or of the clause where more follows the closing mark. */
function quotedEnd(view: SentenceView, cue: number, from: number): number {
  const closing = view.tokens.findIndex((_, at) => at > from && isMark(view, at));
  return closing < 0 ? lastToken(view) : Math.max(reachOf(view, cue, from), closing - 1);
}

/** Words such as 'that', a colon or a quotation mark near the cue, without which 'noted' or 'added' is no speech. */
export function introduces(view: SentenceView, who: Who, cue: number): boolean {
  const after = afterCue(view, cue);
  const window = [after, after + 1].map((at) => wordAt(view, at));
  return (
    window.includes('that') ||
    window.includes(':') ||
    isQuote(view, after) ||
    isQuote(view, after + 1) ||
    isPostposed(view, who, cue) ||
    clausesOf(view, cue).some((at) => at > cue && relationAt(view, at) === 'ccomp') ||
    (actorStarting(view, after) !== undefined && holdsVerb(view, after + 1, lastToken(view) + 1) && clausesOf(view, cue).length > 0) ||
    /^(?:he|she|they|there)$/u.test(wordAt(view, after))
  );
}
