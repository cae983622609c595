import type { Measure } from '../../codebook/measure.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { dependents, hasRelation, headAt, relationAt } from '../clauses/dependents.ts';
import { findSubject } from '../clauses/findSubject.ts';
import { actorCovering, lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { SPEECH_VERB } from '../speech/speechCues.ts';
import { ABROAD } from './abroad.ts';
import { besideState, withBorders } from './besideState.ts';
import { childTowards, clauseHeads, clausesOf, pathUp } from './clauseHeads.ts';
import type { CountedPhrase } from './countedPhrase.ts';
import { isOfTime } from './isOfTime.ts';
import { joinedWith } from './joinedPlaces.ts';
import type { EarlierPlace } from './placeAnaphors.ts';
import { isInsideActor, isNested, type PlaceCandidate, placeCandidates } from './placeCandidates.ts';
import { type PlaceTie, placeTie } from './placeTie.ts';
import { statePlace } from './statePlace.ts';
import { GIVE, HOST, LEAVE, REACH, TAKE_LAND } from './verbClasses.ts';

type Way = 'to' | 'at' | 'from' | 'given' | 'other';

const TO = /^(?:to|into|toward|towards|onto)$/u;
const AT = /^(?:in|at|on|near|along|around|round|across|off|over|inside|outside|within|throughout|between|beyond|opposite|through|under)$/u;

/** The token of a place's preposition, some words before it. */
function fromOf(view: SentenceView, { from, marker }: PlaceCandidate): number {
  let at = from - 1;
  while (at > from - 5 && wordAt(view, at) !== marker) at--;
  return at;
}

const PARTS = /^(?:regions|provinces|districts|oblasts|towns|cities|villages)$/u;

/** 'to the [regions of] Asmar and Kos': the preposition of what the names are listed as. */
function markerAt(view: SentenceView, { head, marker }: PlaceCandidate): string {
  const parts = headAt(view, head);
  const mark = marker === 'of' && PARTS.test(wordAt(view, parts)) ? dependents(view, parts, 'case').find((at) => at < parts) : undefined;
  return mark === undefined ? marker : wordAt(view, mark);
}

/** Whether what is counted goes to a place, is there, comes from it or is given to whoever holds it. */
function wayOf(view: SentenceView, verb: number, one: PlaceCandidate): Way {
  const marker = markerAt(view, one);
  const lemma = lemmaAt(view, verb);
  if (wordAt(view, one.from) === 'there' && marker === '') return 'at';
  if (TO.test(marker)) return 'to';
  if (marker === 'for') {
    const bound = view.tokens.slice(Math.max(0, one.from - 2), one.from).some(({ norm }) => /^(?:bound|headed|destined)$/u.test(norm));
    // '900 men for Asmar, 40 for Kos', told without a verb
    return bound || !view.isVerb.some(Boolean) || /^(?:leave|depart|head|bind|bound|sail|embark|destine)$/u.test(lemma)
      ? 'to'
      : GIVE.test(lemma)
        ? 'given'
        : 'other';
  }
  // 'pulled 40 men [out of Mali]'
  if (marker === 'out') return 'from';
  if (AT.test(marker)) return 'at';
  // 'not far from the border', '9 km away from it'
  if (marker === 'from')
    return /^(?:far|away|distance|kilometres|kilometers|km|miles)$/u.test(wordAt(view, fromOf(view, one) - 1)) ? 'at' : 'from';
  if (!hasRelation(view, childTowards(view, one.head, verb), 'obj iobj')) return 'other';
  return REACH.test(lemma) || TAKE_LAND.test(lemma) ? 'at' : LEAVE.test(lemma) ? 'from' : GIVE.test(lemma) ? 'given' : 'other';
}

/** How likely a place is the one of the counted; 0 where it is another's. */
const WEIGHT: Readonly<Record<PlaceTie, Readonly<Record<Way, number>>>> = {
  own: { at: 100, to: 110, from: 25, given: 60, other: 50 },
  around: { at: 95, to: 95, from: 95, given: 95, other: 95 },
  clause: { to: 105, at: 80, from: 15, given: 75, other: 0 },
  purpose: { to: 60, at: 60, from: 0, given: 0, other: 0 },
  outer: { to: 55, at: 50, from: 0, given: 0, other: 0 },
  fronted: { to: 0, at: 45, from: 0, given: 0, other: 0 },
  none: { to: 0, at: 0, from: 0, given: 0, other: 0 },
};

/** '80 to Malta and another 40 to [Oman]': a place beyond another number is rather that one's. */
function isBeyond(view: SentenceView, figure: CountedPhrase, one: PlaceCandidate): boolean {
  const start = view.tokens[figure.to - 1]?.end ?? 0;
  return view.sentence.quantities.some(({ kind, start: at }) => kind === 'count' && at >= start && at < one.place.start);
}
const BEYOND = 8;

/** What a place costs that stands before its number, or beyond another. */
const apart = (view: SentenceView, figure: CountedPhrase, one: PlaceCandidate): number =>
  one.from < figure.from ? 4 : isBeyond(view, figure, one) ? BEYOND : 0;

/** What each noun costs that stands between a place and its verb: 'on the way to [Malta]'. */
const NOUN_BETWEEN = 15;

const nounsBetween = (view: SentenceView, place: number, clause: number): number =>
  Math.min(2, (pathUp(view, place, clause) ?? []).filter((at) => !isPlaceNamed(view, at)).length);

const isPlaceNamed = (view: SentenceView, at: number): boolean =>
  view.sentence.toponyms.some((one) => one.start <= (view.tokens[at]?.start ?? -1) && (view.tokens[at]?.end ?? 0) <= one.end);

/** 'The base in [Oman] sent 300 planes': the place of who does it, where nothing nearer is told. */
const OF_SUBJECT = 30;
/** Behind the counted with no verb between, whatever the parse makes of it. */
const BEHIND = 40;

const isBehind = (view: SentenceView, { head, to: end }: CountedPhrase, one: PlaceCandidate, to = Math.min(end, head + 1)): boolean =>
  one.from >= to &&
  one.from - to < 10 &&
  view.tokens.slice(to, one.from).every(({ norm }, at) => {
    // 'forces [close] to Oman', which the parse takes for a verb
    const isBeside = norm === 'close' && wordAt(view, to + at + 1) === 'to';
    return (isBeside || !view.isVerb[to + at]) && !/^[;:]$/u.test(norm);
  });

/** '300 men from a base, [also called here,] are bound for Oman', whose parts the parse may not bring together. */
const isBoundFor = (view: SentenceView, { to }: CountedPhrase, one: PlaceCandidate): boolean => {
  const start = view.tokens[to - 1]?.end ?? 0;
  const isNext = !view.sentence.quantities.some(({ kind, start: at }) => kind === 'count' && at >= start && at < one.place.start);
  return isNext && one.from >= to && one.from - to < 20 && /^(?:bound|headed|destined)$/u.test(wordAt(view, one.from - 2));
};

/** 'besides the 300 already there, Oman has sent …': what is not the verb's subject or object does not go where they go. */
const ASIDE = 70;

function isAside(view: SentenceView, { head, from }: CountedPhrase, clause: number): boolean {
  const child = childTowards(view, head, clause);
  const mark = dependents(view, child, 'case').find((at) => at < from);
  return hasRelation(view, child, 'obl*') && mark !== undefined && !/^(?:with|of|plus|including)$/u.test(wordAt(view, mark));
}

/** 'readies 900 men[;] the embassy in Asmar closes': another matter of the same heading. */
const isOfOtherMatter = (view: SentenceView, { to }: CountedPhrase, one: PlaceCandidate): boolean =>
  one.from >= to && view.tokens.slice(to, one.from).some(({ norm }) => norm === ';');

function weightOf(view: SentenceView, figure: CountedPhrase, one: PlaceCandidate): number {
  if (isOfOtherMatter(view, figure, one)) return 0;
  const way = wayOf(view, clauseHeads(view, one.head)[0] ?? -1, one);
  const behind = (way === 'at' || way === 'to') && (isBehind(view, figure, one) || isBoundFor(view, figure, one)) ? BEHIND : 0;
  return Math.max(behind, weightByTie(view, figure, one));
}

function weightByTie(view: SentenceView, figure: CountedPhrase, one: PlaceCandidate): number {
  const tie = placeTie(view, figure, one);
  const [clause = -1] = clauseHeads(view, one.head);
  const way = wayOf(view, clause, one);
  if (tie === 'clause') {
    const child = childTowards(view, one.head, clause);
    const isOfSubject = hasRelation(view, child, 'nsubj*') && childTowards(view, figure.head, clause) !== child;
    const isHeld = /^(?:have|keep|maintain|possess)$/u.test(lemmaAt(view, clause)) && one.place.kind === 'area';
    if (isOfSubject) return (way === 'at' || isHeld) && !SPEECH_VERB.has(lemmaAt(view, clause)) ? OF_SUBJECT : 0;
    if (way === 'from' && LEAVE.test(lemmaAt(view, clause))) return 70;
    const weight = WEIGHT.clause[way] - (way === 'to' && isAside(view, figure, clause) ? ASIDE : 0);
    return Math.max(0, weight - apart(view, figure, one) - NOUN_BETWEEN * nounsBetween(view, one.head, clause));
  }
  // '900 jets that [Muscat] counted': who does something to the counted tells no place of theirs.
  const isDoer =
    tie === 'own' &&
    one.head !== figure.head &&
    one.marker === '' &&
    clause !== figure.head &&
    hasRelation(view, childTowards(view, one.head, clause), 'nsubj*');
  if (isDoer) return 0;
  // '900 people from [Asmar] were received': where people are from is not where they are.
  const isOrigin = tie === 'own' && way === 'from' && ARRIVES.test(lemmaAt(view, clauseHeads(view, figure.head)[0] ?? -1));
  if (isOrigin) return 0;
  // 'relations with [Oman] have soured after it sent …'
  const isOfSubject = tie === 'outer' && hasRelation(view, childTowards(view, one.head, clause), 'nsubj*');
  const beyond = tie === 'own' && isBeyond(view, figure, one) ? BEYOND : 0;
  // 'sent men to prevent a repetition of what [happened at Asmar]'
  const deep = tie === 'purpose' ? NOUN_BETWEEN * nounsBetween(view, one.head, clause) : 0;
  return isOfSubject ? 0 : Math.max(0, WEIGHT[tie][way] - beyond - deep);
}

const ARRIVES = /^(?:receive|host|shelter|arrive|welcome|register|admit|absorb|house|accommodate|take|home|land|reach|enter)$/u;

const GIVEN = 75;

/** 'handed [the Omani government] 90 rifles', 'into [the Omani army]': the land of whoever takes over what is counted. */
function givenTo(view: SentenceView, { head, from }: CountedPhrase): readonly PlaceSpan[] {
  const [clause] = clausesOf(view, head);
  if (clause === undefined || clause > from || !GIVE.test(lemmaAt(view, clause))) return [];
  return view.actors
    .filter((placed) => {
      if (placed.from <= clause || placed.actor.possessive || actorCovering(view, head) === placed) return false;
      const marker = wordAt(view, placed.from - 1) === 'the' ? wordAt(view, placed.from - 2) : wordAt(view, placed.from - 1);
      const isBetween = placed.to <= from && !/^(?:by|from|with|of|in)$/u.test(marker);
      return isBetween || (placed.from > head && placed.from - head < 8 && /^(?:to|into|for)$/u.test(marker));
    })
    .flatMap(({ actor }) => statePlace(actor.code, actor.text, actor) ?? [])
    .slice(0, 2);
}

/** '90 million for [the Omani army]', 'in aid to [Muscat]': the state that a sum goes to, never the town whose name stands for it. */
function paidTo(view: SentenceView, { head, to }: CountedPhrase): readonly PlaceSpan[] {
  const isSpent = /^(?:spend|invest)$/u.test(lemmaAt(view, clausesOf(view, head)[0] ?? -1));
  const given = view.actors.find((placed) => {
    if (placed.from < to || placed.from - to > 9 || placed.actor.code === '') return false;
    const marker = wordAt(view, placed.from - 1) === 'the' ? wordAt(view, placed.from - 2) : wordAt(view, placed.from - 1);
    return (/^(?:to|for)$/u.test(marker) || (marker === 'on' && isSpent)) && !view.isVerb.slice(to, placed.from).some(Boolean);
  });
  const place = given ? statePlace(given.actor.code, given.actor.text, given.actor) : null;
  return place ? [place] : [];
}

/** '[Oman] hosts 900 refugees': the land of whoever takes them in. */
function hostOf(view: SentenceView, { head }: CountedPhrase): readonly PlaceSpan[] {
  const [clause] = clauseHeads(view, head);
  if (clause === undefined) return [];
  // 'Oman is home to 900 refugees'
  const isHome = wordAt(view, clause) === 'home' && dependents(view, clause, 'nsubj').length > 0;
  if (relationAt(view, childTowards(view, head, clause)) !== 'obj' && !isHome) return [];
  const isHost = isHome || HOST.test(lemmaAt(view, clause)) || (lemmaAt(view, clause) === 'take' && wordAt(view, clause + 1) === 'in');
  return isHost
    ? findSubject(view, clause)
        .actors.flatMap(({ actor }) => statePlace(actor.code, actor.text, actor) ?? [])
        .slice(0, 1)
    : [];
}

/** 'soldiers of the [Omani Republic]', 'the [Aegean] Fleet': what only tells whose they are. */
const isOwnersName = (view: SentenceView, { place, to, marker }: PlaceCandidate, owner: string | null): boolean =>
  (place.kind === 'country' && marker === 'of' && owner !== null && place.country === owner) ||
  /^(?:fleet|flotilla)$/u.test(wordAt(view, to));

/** 'and [Muscat] fewer than 900', 'Lima pledged 900 men, [Muscat] a thousand': whose number it is, told without a verb. */
const isWhoGives = (view: SentenceView, { from }: CountedPhrase, { to, marker }: PlaceCandidate): boolean =>
  marker === '' &&
  (to === from || startsCount(view, to)) &&
  view.actors.some((placed) => placed.to === to && placed.actor.code !== '' && /^(?:capital|name)$/u.test(placed.actor.via));

/** Whether a number of people or things begins at a token, after an article. */
const startsCount = (view: SentenceView, at: number): boolean => {
  const first = view.tokens[at];
  return first !== undefined && view.sentence.quantities.some(({ kind, start }) => kind === 'count' && start === first.start);
};

/** 'preparations against [Dhofar], where it says 900 men stand': the place before 'where', whatever the clause hangs on. */
function groundOfWhere(view: SentenceView, { head, from }: CountedPhrase, all: readonly PlaceCandidate[]): PlaceSpan | null {
  const where = view.tokens.findLastIndex(({ norm }, at) => at < from && norm === 'where');
  if (where < 2 || all.some((one) => one.from > where && one.from < from) || !clauseHeads(view, head).includes(headAt(view, where)))
    return null;
  const ends = wordAt(view, where - 1) === ',' ? where - 1 : where;
  return all.find((one) => one.to === ends && one.place.kind !== 'country')?.place ?? null;
}

/** Where the counted are or go: 'in Oman', 'from Malta to Oman', 'there'; [] where the sentence does not tell. */
export function placesOf(
  view: SentenceView,
  figure: CountedPhrase,
  measure: Measure,
  before: () => readonly EarlierPlace[],
  owner: string | null,
): readonly PlaceSpan[] {
  const paid = measure === 'money' ? paidTo(view, figure) : [];
  if (paid.length > 0) return paid;
  const all = placeCandidates(view, before, owner);
  const ground = groundOfWhere(view, figure, all);
  if (ground !== null) return [ground];
  const open = all.filter(
    (one) =>
      !isOwnersName(view, one, owner) &&
      !isWhoGives(view, figure, one) &&
      !isInsideActor(view, one) &&
      !isOfTime(view, figure.head, one, measure),
  );
  const placeAt = (one: PlaceCandidate): PlaceSpan => (ABROAD.has(measure) ? besideState(view, one, owner) : one.place);
  const weighed = open.filter((one) => !isNested(view, figure.head, one, all)).map((one) => ({ one, weight: weightOf(view, figure, one) }));
  const given = [...givenTo(view, figure), ...hostOf(view, figure)];
  const best = Math.max(given.length > 0 ? GIVEN : 0, ...weighed.map(({ weight }) => weight));
  if (best === 0) return [];
  const named = weighed.filter(({ weight }) => weight === best).map(({ one }) => one);
  const listed = joinedWith(view, named, open);
  return [...withBorders(listed.map(placeAt), owner), ...(best === GIVEN ? given : [])].slice(0, MOST);
}

/** A text that names more places than these for one number tells no place of it. */
const MOST = 8;
