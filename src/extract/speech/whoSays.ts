import { ROLE_SECTOR } from '../../codebook/roles.ts';
import type { ActorSpan } from '../../model/reading.ts';
import { findSubject } from '../clauses/findSubject.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { actorStarting, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { ADVERB, DETERMINER, PREPOSITION, PRONOUN } from '../clauses/words.ts';
import { isQuote } from './sentenceEdges.ts';

/** A speaker with the tokens that name it; code '' where no table knows the words. */
export interface Who {
  readonly speaker: ActorSpan;
  readonly from: number;
  readonly to: number;
}

/** A speaker that only the text's own words name: 'a senior administration official'. */
export function unknownSpeaker(view: SentenceView, from: number, to: number): ActorSpan {
  const start = view.tokens[from]?.start ?? view.sentence.start;
  const end = view.tokens[to - 1]?.end ?? start;
  const text = view.text.slice(start, end);
  return { code: '', sector: null, name: text, text, start, end, via: 'description', person: false, possessive: false };
}

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
    !/^(?:there|last|next|not|to|how|what|where|when|read)$/u.test(first)
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

/** An unnamed speaker's noun phrase before a verb: 'a senior administration official'. */
function phraseBefore(view: SentenceView, verb: number): Who | null {
  let end = verb - 1;
  while (end >= 0 && (ADVERB.has(wordAt(view, end)) || /^(?:have|has|had|been|be|is|are|was|were|who)$/u.test(wordAt(view, end)))) end--;
  end = beforeParenthesis(view, end);
  let start = end;
  while (
    start > 0 &&
    !/^[,;:."“”()-]$/u.test(wordAt(view, start - 1)) &&
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
  return end >= start && start >= 0 && canSpeak(view, start, end)
    ? { speaker: unknownSpeaker(view, start, end + 1), from: start, to: end + 1 }
    : null;
}

const ofActor = (view: SentenceView, at: number): Who | null => {
  const placed = actorStarting(view, at);
  return placed ? { speaker: placed.actor, from: placed.from, to: placed.to } : null;
};

/** 'said Lavrov', 'said the minister': the speaker after the verb, in a postposed clause. */
function inverted(view: SentenceView, verb: number): Who | null {
  if (!/^(?:,|"|”|-)$/u.test(wordAt(view, verb - 1)) && !isQuote(view, verb - 1) && verb !== 0) return null;
  let at = verb + 1;
  while (DETERMINER.has(wordAt(view, at))) at++;
  for (const start of [verb + 1, at]) {
    const who = ofActor(view, start);
    if (who && !view.isVerb[who.to]) return who;
  }
  return null;
}

/** "[Its] foreign ministry said", "[Poland]'s interior minister said": an owner speaks through the office that follows. */
function throughOffice(view: SentenceView, owner: PlacedActor, verb: number): Who {
  const to = view.tokens.findIndex(
    (token, at) => at >= owner.to && (view.isVerb[at] === true || token.kind === 'punctuation' || ADVERB.has(token.norm)),
  );
  const role = view.tokens.slice(owner.to, Math.min(to, verb)).filter((token) => token.norm !== "'s");
  const sector =
    ROLE_SECTOR.get(
      role
        .slice(-2)
        .map((token) => token.norm)
        .join(' '),
    ) ??
    ROLE_SECTOR.get(role.at(-1)?.norm ?? '') ??
    owner.actor.sector;
  if (role.length === 0) return { speaker: owner.actor, from: owner.from, to: owner.to };
  const end = role.at(-1)?.end ?? owner.actor.end;
  const speaker: ActorSpan = {
    ...owner.actor,
    sector,
    end,
    text: view.text.slice(owner.actor.start, end),
    possessive: false,
    via: owner.actor.via === 'pronoun' ? 'pronoun' : 'role',
  };
  return { speaker, from: owner.from, to: Math.min(to, verb) };
}

/** Who the subject of a verb of speech is: an actor, one that comes after ('said Lavrov'), or a noun phrase no table knows. */
export function whoSays(view: SentenceView, verb: number): Who | null {
  const turned = inverted(view, verb);
  if (turned) return turned;
  const { actors } = findSubject(view, verb);
  const last = actors.at(-1);
  const first = actors[0];
  if (!first || !last || last.to > verb) return phraseBefore(view, verb);
  const unbroken = view.tokens.slice(last.to, verb).every((token) => token.norm !== ',' && !/^["“”]$/u.test(token.norm));
  if (!unbroken && verb - last.to > 10) return phraseBefore(view, verb);
  return first.actor.possessive ? throughOffice(view, first, verb) : { speaker: first.actor, from: first.from, to: last.to };
}
