import { uposAt, xposAt } from '../clauses/dependents.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { ADVERB, PREPOSITION, PRONOUN } from '../clauses/words.ts';
import { isMute } from './mouthOf.ts';
import { isMark } from './sentenceEdges.ts';
import { speakerAt, unknownSpeaker, type Who } from './speakerAt.ts';

/** Whether words can be a speaker's: a noun phrase, or 'he', 'she', 'it', 'they'; not a preposition's phrase, a number or 'we'. */
function canSpeak(view: SentenceView, start: number, end: number): boolean {
  const first = wordAt(view, start);
  const last = wordAt(view, end);
  if (start === end && /^(?:he|she|they|it)$/u.test(first)) return true;
  if (
    view.tokens[end]?.kind !== 'word' ||
    view.isVerb[end] ||
    PREPOSITION.has(last) ||
    PREPOSITION.has(first) ||
    PRONOUN.has(first) ||
    ADVERB.has(last)
  )
    return false;
  return (
    last.length > 2 &&
    !/^(?:and|or|but|not|the|there|more|less|least|all|one|two|three|other|last|next|i|we|you|simply|would|must|what|where|when|how|why|year|years|week|weeks|month|months|day|days|time|period|turn|return)$/u.test(
      last,
    ) &&
    !/^(?:there|last|next|not|to|how|what|where|when|read|while)$/u.test(first)
  );
}

/** 'An aide, [reached by telephone in Riga,] said'; 'an aide [who wished to stay unnamed] said'. */
function beforeParenthesis(view: SentenceView, end: number): number {
  const who = view.tokens.slice(0, end + 1).findLastIndex((token) => token.norm === 'who');
  if (who > 0 && end - who < 10 && view.isVerb.slice(who, end + 1).some(Boolean)) return wordAt(view, who - 1) === ',' ? who - 2 : who - 1;
  if (wordAt(view, end) !== ',') return end;
  const open = view.tokens.slice(0, end).findLastIndex((token) => token.norm === ',');
  return open > 0 ? open - 1 : end - 1;
}

/** 'A report [released on Monday] said': the noun before a participle and its day. */
function beforeTime(view: SentenceView, end: number): number {
  const token = view.tokens[end];
  const time = token && view.sentence.times.find((one) => one.start < token.end && token.start < one.end);
  if (!time) return end;
  let at = end;
  while (at > 0 && ((view.tokens[at]?.start ?? 0) >= time.start || PREPOSITION.has(wordAt(view, at)))) at--;
  return at > 0 && view.isVerb[at] && xposAt(view, at) === 'VBN' ? at - 1 : at;
}

const isAdverb = (view: SentenceView, at: number): boolean => ADVERB.has(wordAt(view, at)) || uposAt(view, at) === 'ADV';

/** An unnamed speaker's noun phrase before a verb, where the parse gives the verb no subject: 'a senior administration official'. */
export function phraseBefore(view: SentenceView, verb: number): Who | null {
  let end = verb - 1;
  while (end >= 0 && (isAdverb(view, end) || /^(?:have|has|had|been|be|is|are|was|were|who)$/u.test(wordAt(view, end)))) end--;
  end = beforeTime(view, beforeParenthesis(view, end));
  let start = end;
  while (
    start > 0 &&
    !/^[,;:.()-]$/u.test(wordAt(view, start - 1)) &&
    !isMark(view, start - 1) &&
    !view.isVerb[start - 1] &&
    !/^(?:that|and|but|while|as|which)$/u.test(wordAt(view, start - 1)) &&
    end - start < 8
  )
    start--;
  while (
    start < end &&
    (ADVERB.has(wordAt(view, start)) || /^(?:and|but|or|so|yet|meanwhile|earlier|later|then)$/u.test(wordAt(view, start)))
  )
    start++;
  const known = end >= 0 && view.isVerb[end] !== true ? speakerAt(view, end) : null;
  if (known && (known.speaker.code !== '' || known.speaker.person) && known.to <= verb) return known;
  if (end >= 0 && isMute(view, end)) return null;
  if (end < start || start < 0 || !canSpeak(view, start, end)) return null;
  return { speaker: unknownSpeaker(view, start, end + 1), from: start, to: end + 1 };
}
