import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan, Reading, Sentence } from '../../model/reading.ts';
import { contains } from '../../model/span.ts';
import { dependent, dependents, hasRelation, headAt, uposAt } from '../clauses/dependents.ts';
import { type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { innermostOver } from '../speech/innermostOver.ts';
import { isSide, opponentsOf, sideKey } from './opponents.ts';
import type { Telling } from './telling.ts';

const ENEMY = /^(?:enemy|adversary|aggressors?|invaders?|occupiers?)$/u;
/** What the invader's forces are called by. */
const INVADING = /^(?:enemy|invading|occupying|occupation)$/u;
const FORCES =
  /^(?:forces?|troops?|army|soldiers?|power|aircraft|planes?|jets?|drones?|ships?|vessels?|boats?|tanks?|units?|artillery|missiles?|rockets?|fire|positions?|fighters|infantry|navy|warships?|helicopters?|garrison|column|convoy)$/u;

/** Words that stand for whoever stands against somebody. */
interface Called {
  readonly from: number;
  readonly to: number;
  /** Said by either of two: 'the other side'. */
  readonly isOther: boolean;
}

const isThe = (view: SentenceView, at: number): boolean => [1, 2].some((back) => wordAt(view, at - back) === 'the');

/** 'the enemy', 'enemy drones', 'the other side' at a token; null where none is. */
function calledAt(view: SentenceView, at: number): Called | null {
  const word = wordAt(view, at);
  // 'the aggressor state'
  const isAggressor = word === 'aggressor' && isThe(view, at) && /^(?:state|country|nation|army)$/u.test(wordAt(view, at + 1));
  if (isAggressor) return { from: at - 1, to: at + 2, isOther: false };
  if (INVADING.test(word) && hasRelation(view, at, 'compound amod') && headAt(view, at) === at + 1 && FORCES.test(wordAt(view, at + 1)))
    return { from: at, to: at + 2, isOther: false };
  if (word === 'side' && /^(?:other|opposing)$/u.test(wordAt(view, at - 1)) && wordAt(view, at - 2) === 'the') {
    // 'on the other side of the river' is a place.
    const isPlace = wordAt(view, at + 1) === 'of' || /^(?:on|to|at|across|onto)$/u.test(wordAt(view, at - 3));
    return isPlace ? null : { from: at - 2, to: at + 1, isOther: true };
  }
  if (!ENEMY.test(word) || uposAt(view, at) === 'ADJ' || !isThe(view, at) || wordAt(view, at + 1) === 'of') return null;
  // 'Peru is the enemy', 'the enemy commander': said of somebody named, or of something of the enemy's.
  if (dependent(view, at, 'cop nmod:poss') !== null || hasRelation(view, at, 'compound amod appos')) return null;
  return { from: dependents(view, at, 'det')[0] ?? at, to: at + 1, isOther: false };
}

/** 'fired on [our] positions': whose own voice a text without a dateline is in. */
const OWN_VOICE = /^(?:we|our|us)$/iu;

/** The side whose town a text is dated in, else the one in whose voice it tells of 'us'. */
function homeOf({ sentences }: Reading, tellings: readonly Telling[]): string | null {
  const dated = sentences.find(({ kind }) => kind === 'dateline');
  const isQuoted = (actor: ActorSpan): boolean =>
    tellings.some(({ attributions }) => attributions.some(({ content, direct }) => direct && contains(content, actor)));
  const own = sentences.flatMap(({ actors }) =>
    actors.filter((actor) => actor.via === 'pronoun' && OWN_VOICE.test(actor.text) && STATE_BY_CODE.has(actor.code) && !isQuoted(actor)),
  );
  return (
    dated?.actors.find(({ code }) => STATE_BY_CODE.has(code))?.code ??
    dated?.places.find(({ country }) => country !== null)?.country ??
    (new Set(own.map(({ code }) => code)).size === 1 ? (own[0]?.code ?? null) : null)
  );
}

/** Those who speak at a letter, the innermost: their side. */
function speakerAt({ attributions }: Telling, start: number): string | null {
  const spoken = attributions.filter(({ speaker }) => speaker !== null);
  const inner = innermostOver(spoken, { start, end: start + 1 })?.speaker;
  return inner && (isSide(inner) || STATE_BY_CODE.has(inner.code)) ? sideKey(inner) : null;
}

/** The one side that a sentence tells of, by who is named in it and whose towns. */
function onlySide({ actors, places }: Sentence): string | null {
  const told = [
    ...actors.filter(isSide).map(sideKey),
    ...places.flatMap(({ country, kind }) => (country !== null && /^(?:city|region|site)$/u.test(kind) ? [country] : [])),
  ];
  return told.length > 0 && new Set(told).size === 1 ? (told[0] ?? null) : null;
}

/** Whose enemy is told of: the speaker's, that of where the text is written, or that of the one side told of. */
function ownerOf(telling: Telling, home: string | null, called: Called): string | null {
  const start = telling.view.tokens[called.from]?.start ?? 0;
  const speaker = speakerAt(telling, start);
  if (speaker !== null) return speaker;
  return called.isOther ? onlySide(telling.view.sentence) : (home ?? onlySide(telling.view.sentence));
}

/** What some words stand for, with the side whose enemy they tell of; null where nothing says whose. */
interface Owned {
  readonly called: Called;
  readonly owner: string | null;
}

const callingsIn = (telling: Telling, home: string | null): readonly Owned[] =>
  telling.view.tokens.flatMap((_, at) => {
    const called = calledAt(telling.view, at);
    return called ? [{ called, owner: ownerOf(telling, home, called) }] : [];
  });

/** The one side whose enemy a document tells of wherever it says whose. */
function onlyOwner(callings: readonly Owned[]): string | null {
  const owners = new Set(callings.flatMap(({ called, owner }) => (owner === null || called.isOther ? [] : [owner])));
  return owners.size === 1 ? ([...owners][0] ?? null) : null;
}

/** Words as those whom they stand for, each at the same letters. */
function asSpans(view: SentenceView, { from, to }: Called, found: readonly ActorSpan[]): readonly ActorSpan[] {
  const span = spanOf(view, from, to - 1);
  return found.map((one) => ({
    code: one.code,
    sector: sideKey(one) === one.code ? null : one.sector,
    name: sideKey(one) === one.code ? (STATE_BY_CODE.get(one.code)?.name ?? one.name) : one.name,
    text: view.text.slice(span.start, span.end),
    ...span,
    via: 'description' as const,
    person: false,
    possessive: /^(?:'s|')$/u.test(wordAt(view, to)),
    antecedent: one.antecedent ?? { start: one.start, end: one.end },
  }));
}

/** A sentence with the opponents that its words stand for; unnamed forces there ('enemy troops') are theirs. */
function sentenceWith({ view }: Telling, callings: readonly Owned[], opponents: (owner: string) => readonly ActorSpan[]): Sentence {
  const { sentence } = view;
  const added = callings.flatMap(({ called, owner }) => (owner === null ? [] : asSpans(view, called, opponents(owner))));
  const isFree = ({ start, end }: ActorSpan): boolean =>
    !sentence.actors.some((actor) => actor.code !== '' && actor.start < end && start < actor.end);
  const free = added.filter(isFree);
  if (free.length === 0) return sentence;
  const kept = sentence.actors.filter(({ start, end }) => !free.some((one) => one.start < end && start < one.end));
  return { ...sentence, actors: [...kept, ...free].sort((a, b) => a.start - b.start) };
}

const MAY_CALL = /\b(?:enemy|adversary|aggressors?|invad(?:ers?|ing)|occup(?:iers?|ying|ation)|other side|opposing side)\b/iu;

/**
 * A reading with whom 'the enemy', 'the invaders' and 'the other side' stand for, as far as what the document tells of who stands against
 * whom says it; the same reading where nobody is called so, or it does not.
 */
export function withOpponents(text: string, reading: Reading, tellings: readonly Telling[]): Reading {
  if (!MAY_CALL.test(text)) return reading;
  const home = homeOf(reading, tellings);
  const told = new Map(tellings.map((telling) => [telling.view.sentence, callingsIn(telling, home)]));
  const only = onlyOwner([...told.values()].flat());
  const known = new Map<string, readonly ActorSpan[]>();
  const opponents = (owner: string): readonly ActorSpan[] => {
    const found = known.get(owner) ?? opponentsOf(tellings, owner);
    known.set(owner, found);
    return found;
  };
  const bySentence = new Map(tellings.map((telling) => [telling.view.sentence, telling]));
  const sentences = reading.sentences.map((sentence) => {
    const [telling, callings] = [bySentence.get(sentence), told.get(sentence) ?? []];
    const owned = callings.map(({ called, owner }) => ({ called, owner: owner ?? (called.isOther ? null : only) }));
    return telling && owned.length > 0 ? sentenceWith(telling, owned, opponents) : sentence;
  });
  return sentences.some((sentence, at) => sentence !== reading.sentences[at]) ? { ...reading, sentences } : reading;
}
