import { once } from '../../model/once.ts';
import { dependent, dependents, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { findSubject } from '../clauses/findSubject.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import type { Attribution } from '../speech/attribution.ts';
import { subjectOf } from '../speech/subjectOf.ts';

/** Somebody's words in a sentence, by tokens: the cue, and the clauses that they are made of. */
export interface Told {
  readonly view: SentenceView;
  readonly attribution: Attribution;
  readonly speaker: PlacedActor;
  readonly cue: number;
  /** Half-open, of the words that are told. */
  readonly from: number;
  readonly to: number;
  /** Those words in small letters, for phrases of several. */
  readonly words: () => string;
  /** The predicates of those words that hang on none of the others but by 'and'. */
  readonly heads: readonly number[];
}

const isPredicate = (view: SentenceView, at: number): boolean => view.isVerb[at] === true || dependent(view, at, 'cop nsubj*') !== null;

/** 'made it clear that Chad will [pay]', 'Chad knows that it will [pay]': clauses told by way of a clause that only says that they are known. */
const toldWithin = (view: SentenceView, head: number, to: number): readonly number[] => {
  const clear = [head, ...dependents(view, head, 'xcomp')].find((at) => wordAt(view, at) === 'clear');
  const isKnown = /^(?:know|understand|realise|realize)$/u.test(lemmaAt(view, head)) && !verbGroup(view, head).negated;
  if (clear === undefined && !isKnown) return [];
  return [head, ...dependents(view, head, 'xcomp')]
    .flatMap((at) => dependents(view, at, clear === undefined ? 'ccomp' : 'ccomp advcl csubj'))
    .filter((at) => at > head && at < to && isPredicate(view, at));
};

/** What an attribution says by tokens, or null where its speaker or its cue stands in another sentence or is not known. */
export function toldIn(view: SentenceView, attribution: Attribution): Told | null {
  const { speaker, cue, content } = attribution;
  const { start, end } = view.sentence;
  if (!speaker || speaker.code === '' || cue.start < start || cue.end > end || speaker.start < start || speaker.end > end) return null;
  const range = tokenRange(view.tokens, content);
  const at = tokenRange(view.tokens, cue).from;
  const heads: number[] = [];
  for (let token = range.from; token < range.to; token++) {
    const above = headAt(view, token);
    const isTop = above < range.from || above >= range.to || above === at;
    const isJoined = relationAt(view, token) === 'conj' && heads.includes(above);
    if ((isTop || isJoined) && token !== at && isPredicate(view, token)) heads.push(token, ...toldWithin(view, token, range.to));
  }
  return {
    view,
    attribution,
    speaker: { actor: speaker, ...tokenRange(view.tokens, speaker) },
    cue: at,
    ...range,
    words: once(() => wordsFrom(view, range.from, range.to)),
    heads,
  };
}

/** Whether the subject of a told clause is the speaker: 'it', 'we', its name, or left out. */
export function isOwn({ view, speaker, cue }: Told, head: number): boolean {
  const subject = subjectOf(view, head);
  if (subject === null) return false;
  const word = wordAt(view, subject);
  if (/^(?:i|we)$/u.test(word)) return true;
  const { actors } = findSubject(view, head);
  const isSame = actors.some(({ actor }) => actor.code === speaker.actor.code);
  const fits = /^(?:he|she)$/u.test(word) === speaker.actor.person;
  if (/^(?:it|he|she|they)$/u.test(word))
    return isSame || (fits && actors.every(({ actor }) => actor.code === '') && Math.abs(subject - cue) < 8);
  return isSame && uposAt(view, subject) !== 'PRON';
}

/** Who stand apart from those who govern their state, and tell them what to do. */
const APART = /^(?:REB|SEP|OPP|PTY|CVL|LAB|EDU|REL|JUD|LEG|NGO)$/u;
/** Who governs, and who fights for it. */
const OF_RULE = /^(?:GOV|MIL|COP|SPY)$/u;

/** Whether an actor is another party than the speaker: of another state, or who governs the state of its rebels, named or not. */
export function isOtherParty(speaker: PlacedActor['actor'], actor: PlacedActor['actor']): boolean {
  const isApart = APART.test(speaker.sector ?? '') && actor.sector !== speaker.sector && actor.via !== 'pronoun';
  return actor.code === '' ? isApart && OF_RULE.test(actor.sector ?? '') : actor.code !== speaker.code || isApart;
}

/** Who else a told clause is about: the actors of its subject that are not the speaker. */
export const others = ({ view, speaker }: Told, head: number): readonly PlacedActor[] =>
  findSubject(view, head).actors.filter(({ actor }) => isOtherParty(speaker.actor, actor));

/** The words of a clause, in small letters and without the quotation marks around any, for phrases of several. */
export const wordsFrom = (view: SentenceView, from: number, to: number): string =>
  view.tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .filter((norm) => !/^["“”«»]$/u.test(norm))
    .join(' ');

/** Whether a clause is denied: by 'not', or by 'no' before what hangs on it. */
export function isDenied(view: SentenceView, head: number): boolean {
  if (verbGroup(view, head).negated) return true;
  const direct = dependents(view, head, 'obj nsubj nsubj:pass advmod obl det cop');
  return direct.some(
    (at) =>
      /^(?:not|never|nothing|none|n't)$/u.test(wordAt(view, at)) ||
      (wordAt(view, at) === 'longer' && wordAt(view, at - 1) === 'no') ||
      dependents(view, at, 'det').some((det) => wordAt(view, det) === 'no'),
  );
}

/** Whether a clause tells of what is to come: 'will', 'would', 'is going to'. */
export const isFuture = (view: SentenceView, head: number): boolean =>
  /^(?:will|would|shall|'ll|'d|wo)$/u.test(verbGroup(view, head).modal ?? '') ||
  (lemmaAt(view, headAt(view, head)) === 'go' && relationAt(view, head) === 'xcomp');
