import type { PlaceSpan } from '../../model/reading.ts';
import { dependent, dependents, hasRelation, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { perSentence } from '../clauses/perToken.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { PREPOSITION } from '../clauses/words.ts';
import { SPEECH_VERB } from '../speech/speechCues.ts';
import { childTowards, clauseHeads, phraseHead } from './clauseHeads.ts';
import { type EarlierPlace, placeMeant, wordsThatLeadBack } from './placeAnaphors.ts';
import { statePlace } from './statePlace.ts';
import { REACH, TAKE_LAND } from './verbClasses.ts';

/** A place that a sentence tells, with how it hangs in it. */
export interface PlaceCandidate {
  readonly place: PlaceSpan;
  readonly from: number;
  readonly to: number;
  /** The token that links it to the rest: 'airfields' of 'Norwegian airfields'. */
  readonly head: number;
  /** The preposition before it, '' where none governs it. */
  readonly marker: string;
}

/** The places that a sentence names, in its order. */
export const placesNamed: (view: SentenceView) => readonly PlaceSpan[] = perSentence(({ sentence }) => {
  const named = sentence.toponyms.filter((one) => !sentence.places.some((place) => place.start < one.end && one.start < place.end));
  return [...sentence.places, ...named].toSorted((a, b) => a.start - b.start);
});

const LAND =
  /^(?:territory|soil|airspace|side|airfields?|airports?|waters|coasts?|ports?|islands?|mainland|towns?|city|cities|villages?|bases?|shores?|border|frontier|capital|countryside|hospitals?|camps?|prisons?|jails?)$/u;

/** Up from a name that only tells whose or which land: "[Oman]'s coast", 'the [Aegean] islands'. */
function linkOf(view: SentenceView, from: number, to: number): number {
  // 'border with [Oman]', both hung on the verb: the border is what the words name.
  const border = view.tokens.findIndex(({ norm }, index) => index >= from && index < to && /^(?:borders?|frontier)$/u.test(norm));
  const named = phraseHead(view, from, to);
  let at = border >= 0 && border < named ? border : named;
  for (let step = 0; step < 3 && hasRelation(view, at, 'nmod:poss amod compound* flat nmod:desc'); step++) at = headAt(view, at);
  return at;
}

const isPlaceAt = (view: SentenceView, at: number): boolean =>
  placesNamed(view).some((place) => place.start <= (view.tokens[at]?.start ?? -1) && (view.tokens[at]?.end ?? 0) <= place.end);

/** Parts and kinds of places, which 'of' names. */
const PART =
  /^(?:streets?|city|cities|capital|towns?|villages?|ports?|region|province|district|oblast|outskirts|suburbs?|vicinity|coast|shores?|(?:north|south)(?:[- ]?(?:east|west))?|east|west|soil|territory|airspace)$/u;

/** Parts of a land that has a name: 'the occupied part of Dhofar', not 'part of the country'. */
const PORTION = /^(?:front|parts?|areas?|zones?|corner|edge|edges|heart|centre|center|interior|tip|fringes?|hills)$/u;
const QUARTER = /^(?:(?:north|south)-?(?:east|west)?|east|west)$/u;

/** Ground that is called after the town it is of. */
const GROUND =
  /^(?:anchorage|roads?|roadstead|heights?|hills?|gates?|edges?|environs|surroundings|plains?|valleys?|ruins|quarters?|harbou?r|airports?|airfields?|airbases?|bases?|mouth|approaches|areas?|sectors?|neighbou?rhoods?|marsh(?:es)?|forests?|woods?|fields?|banks?|beach(?:es)?|waters|mountains?|slopes|foot|centre|center|heart|middle|walls|junction|crossings?|bridges?|docks?|piers?|naval|garrison|camps?|railhead|depots?|rim|tip|end)$/u;

/** 'to the anchorage of Asmar', 'on the heights above', 'at the gates of Asmar': a noun under a preposition of place is a part of the town it is of. */
const isLandOf = (view: SentenceView, at: number): boolean =>
  uposAt(view, at) === 'NOUN' &&
  GROUND.test(wordAt(view, at)) &&
  dependents(view, at, 'case').some(
    (mark) => mark < at && /^(?:at|on|near|to|into|outside|around|above|below|over)$/u.test(wordAt(view, mark)),
  );

/** The preposition of a phrase; what is joined by 'and' shares that of the first. */
function markerOf(view: SentenceView, head: number, from: number): string {
  for (let at = head; at >= 0; at = headAt(view, at)) {
    const mark = dependents(view, at, 'case')
      .filter((one) => one < at && wordAt(view, one) !== "'s")
      .at(0);
    if (mark !== undefined) {
      // 'to the streets of Asmar', 'in the region of Asmar'
      const part = headAt(view, at);
      const isNamed = PORTION.test(wordAt(view, part)) && uposAt(view, at) === 'PROPN';
      const isPart = wordAt(view, mark) === 'of' && (PART.test(wordAt(view, part)) || isNamed || isLandOf(view, part));
      // '40 miles south of Asmar'
      if (isPart && QUARTER.test(wordAt(view, part)) && /^(?:miles|km|kilometres|kilometers|just)$/u.test(wordAt(view, part - 1)))
        return 'near';
      const whole = isPart ? markerOfPart(view, part) : wordAt(view, mark);
      // 'into the sea northeast and southwest of the island', wherever the parse hangs the quarter
      return whole === '' && QUARTER.test(wordAt(view, part)) ? 'near' : whole;
    }
    if (relationAt(view, at) !== 'conj' || !isPlaceAt(view, headAt(view, at))) break;
  }
  let before = from - 1;
  while (/^(?:the|its|their|his|northern|southern|eastern|western|central|neighbouring)$/u.test(wordAt(view, before))) before--;
  return PREPOSITION.has(wordAt(view, before)) ? wordAt(view, before) : '';
}

/** 'into the [waters south] of Asmar': a quarter without a preposition of its own is where the noun before it is. */
function markerOfPart(view: SentenceView, part: number): string {
  const noun = part - 1;
  const isAfterNoun = uposAt(view, noun) === 'NOUN' && dependents(view, part, 'case').length === 0;
  return isAfterNoun ? markerOf(view, noun, noun) : markerOf(view, part, part);
}

const candidate = (view: SentenceView, place: PlaceSpan, from: number, to: number): PlaceCandidate => {
  const head = linkOf(view, from, to);
  return { place, from, to, head, marker: markerOf(view, head, from) };
};

/** "[Oman]'s southern region of Dhofar": who owns a part that has a name of its own tells no place besides it. */
const ownsNamed = (view: SentenceView, { head, to }: PlaceCandidate): boolean =>
  head >= to && PART.test(wordAt(view, head)) && wordAt(view, head + 1) === 'of' && isNamedAfter(view, head + 1);

/** What a capital has that stands for its state: "over [Muscat]'s accusations". */
const OF_STATE =
  /^(?:accusations?|charges?|claims?|allegations?|denials?|warnings?|threats?|demands?|calls?|appeals?|offers?|requests?|refusals?|statements?|words|answers?|response|reaction|decisions?|plans?|fears?|concerns?|policy|policies|stance|position|ambitions?|hopes?|bid|efforts?|actions?|support|ties|relations)$/u;
const isOfState = (view: SentenceView, { place, head, to }: PlaceCandidate): boolean =>
  place.id.startsWith('capital:') && wordAt(view, to) === "'s" && head > to && OF_STATE.test(wordAt(view, head));

/** Those that are named. */
const named: (view: SentenceView) => readonly PlaceCandidate[] = perSentence((view) =>
  placesNamed(view)
    .map((place) => {
      const { from, to } = tokenRange(view.tokens, place);
      return candidate(view, place, from, to);
    })
    .filter((one) => !ownsNamed(view, one) && !isOfState(view, one)),
);

/** Whether a place's own name follows: 'Muscat', 'of Muscat'. */
const isNamedAfter = (view: SentenceView, at: number): boolean => {
  const next = view.tokens[wordAt(view, at) === 'of' ? at + 1 : at];
  return next !== undefined && placesNamed(view).some(({ start }) => start === next.start);
};

/** 'Norwegian airfields', 'on Omani soil': the land of whoever is named before it. */
const ofOwner: (view: SentenceView) => readonly PlaceCandidate[] = perSentence((view) =>
  view.actors.flatMap(({ actor, from, to }) => {
    const isLand =
      LAND.test(wordAt(view, to)) || LAND.test(wordAt(view, to - 1)) || (wordAt(view, to) === "'s" && LAND.test(wordAt(view, to + 1)));
    // 'the Omani capital of Muscat' is named by what follows.
    const noun = wordAt(view, to) === "'s" ? to + 1 : LAND.test(wordAt(view, to)) ? to : to - 1;
    if (/^(?:capital|city|town|village|port|camp|base)$/u.test(wordAt(view, noun)) && isNamedAfter(view, noun + 1)) return [];
    const place = isLand && actor.via !== 'pronoun' ? statePlace(actor.code, actor.text, actor) : null;
    return place ? [candidate(view, place, from, to)] : [];
  }),
);

/** 'were in [his country]': that of whom 'his' stands for. */
const ofPronoun = (view: SentenceView): readonly PlaceCandidate[] =>
  view.actors.flatMap(({ actor, from, to }) => {
    const isCountry = actor.via === 'pronoun' && actor.possessive && /^(?:country|homeland|nation)$/u.test(wordAt(view, to));
    const place = isCountry && wordAt(view, to + 1) !== "'s" ? statePlace(actor.code, actor.text, actor) : null;
    return place ? [candidate(view, place, from, to)] : [];
  });

/** 'is still in the country': where the reader knows which country is meant. */
const ofDescription = (view: SentenceView, owner: string | null): readonly PlaceCandidate[] =>
  view.actors.flatMap(({ actor, from, to }) => {
    const isCountry = /^(?:country|nation|republic|kingdom|island)$/u.test(wordAt(view, to - 1)) && actor.via === 'description';
    const place = isCountry && actor.code !== owner ? statePlace(actor.code, actor.text, actor) : null;
    return place ? [candidate(view, place, from, to)] : [];
  });

/** Whether what the reader leads 'there' back to is a place where things are, and not one where people spoke or met. */
const isKept = (view: SentenceView, there: PlaceCandidate, before: readonly EarlierPlace[]): boolean =>
  before.some(({ place }) => place.id === there.place.id) ||
  named(view).some(({ place, to }) => to <= there.from && place.id === there.place.id);

/**
 * All that a sentence says of where, by name, by whose land it is, or by leading back to what was told before, which is
 * gathered only where a word asks for it. `owner` is the state whose forces are spoken of, where it is known.
 */
export function placeCandidates(
  view: SentenceView,
  before: () => readonly EarlierPlace[],
  owner: string | null,
): readonly PlaceCandidate[] {
  // A side has forces in another country than its own, whatever 'the country' was led back to.
  const isHome = ({ country, text }: PlaceSpan): boolean =>
    owner !== null && country === owner && /^(?:the|this|that) [^']*$/u.test(text) && !/(?:conflict|war|combat) \p{L}+$/u.test(text);
  const elsewhere = named(view).filter((one) => !isHome(one.place) && (wordAt(view, one.from) !== 'there' || isKept(view, one, before())));
  const isTaken = (from: number, to: number): boolean => elsewhere.some((one) => one.from < to && from < one.to);
  const owned = [...ofOwner(view), ...ofDescription(view, owner), ...ofPronoun(view)].filter((one) => !isTaken(one.from, one.to));
  const all = [...elsewhere, ...owned];
  for (const at of wordsThatLeadBack(view)) {
    if (all.some((one) => one.from <= at && at < one.to)) continue;
    const here = all.filter((one) => one.to <= at).toSorted((a, b) => a.from - b.from);
    const earlier = here.map((one) => ({ place: one.place, isTold: isTold(view, one) }));
    const place = placeMeant(view, at, [...before(), ...earlier], owner);
    if (place) all.push(candidate(view, place, at, at + 1));
  }
  return all.toSorted((a, b) => a.from - b.from);
}

/** Whether a place only belongs to a speaker, an office or a name: 'officials in Riga', 'the ministry in Riga'. */
export const isInsideActor = (view: SentenceView, { place }: PlaceCandidate): boolean =>
  // '[Muscat] troops': the capital that names an army is not where it fights.
  view.actors.some(
    ({ actor }) => place.id.startsWith('capital:') && actor.sector === 'MIL' && actor.start === place.start && place.end < actor.end,
  ) ||
  view.actors.some(
    ({ actor }) =>
      actor.start < place.start &&
      place.end <= actor.end &&
      !(actor.via === 'description' && actor.end === place.end) &&
      !/^(?:REF|MIL|REB|COP)$/u.test(actor.sector ?? ''),
  ) ||
  view.sentence.names.some((name) => name.start < place.start && place.end <= name.end && name.type === 'ORG');

/** 'hit the harbour of [Asmar]', 'a quarter of [Asmar] was shelled'. */
function isStruck(view: SentenceView, { head, place }: PlaceCandidate): boolean {
  const [clause] = clauseHeads(view, head);
  if (clause === undefined) return false;
  // 'took the airfield of Asmar'; not 'seized Tigray', where other things happen elsewhere.
  const isTaken = TAKE_LAND.test(lemmaAt(view, clause)) && /^(?:city|site)$/u.test(place.kind);
  return (REACH.test(lemmaAt(view, clause)) || isTaken) && hasRelation(view, childTowards(view, head, clause), 'obj nsubj:pass');
}

/** 'said [in Riga]': where somebody speaks, and not what of. */
export function isOfSpeech(view: SentenceView, { head, marker }: PlaceCandidate): boolean {
  const [clause] = clauseHeads(view, head);
  return (
    clause !== undefined && /^(?:in|at|from)$/u.test(marker) && headAt(view, head) === clause && SPEECH_VERB.has(lemmaAt(view, clause))
  );
}

const CONFERS = /^(?:meet|talk|confer|negotiate|speak|gather|convene|sit|consult|debate|discuss|parley|haggle|sign|dine)$/u;
const TALKS = /^(?:talks?|meetings?|summits?|conferences?|negotiations?|consultations?|conversations?|sessions?|rounds?|speech(?:es)?)$/u;

/** 'the two sides talked [in Geneva]', 'after talks [in Geneva]': where people confer, and no forces stand. */
export function isOfTalks(view: SentenceView, { head, marker }: PlaceCandidate): boolean {
  if (!/^(?:in|at)$/u.test(marker)) return false;
  const above = headAt(view, head);
  // 'Yesterday in Geneva', which the parse hangs on the day
  const top = view.sentence.times.some(
    ({ start, end }) => start <= (view.tokens[above]?.start ?? -1) && (view.tokens[above]?.end ?? 0) <= end,
  )
    ? headAt(view, above)
    : above;
  const [clause] = clauseHeads(view, head);
  // 'held talks in Geneva', whichever of the two the parse hangs the place on
  const isHeld = clause !== undefined && dependents(view, clause, 'obj nsubj:pass').some((at) => TALKS.test(wordAt(view, at)));
  return (
    (above >= 0 && TALKS.test(wordAt(view, above))) ||
    (clause !== undefined && top === clause && (isHeld || CONFERS.test(lemmaAt(view, clause))))
  );
}

/** Whether a sentence puts what it tells at a place: 'in Oman', 'there', not 'the Omani minister' or 'sources in Oman'. */
export const isTold = (view: SentenceView, one: PlaceCandidate): boolean =>
  !isInsideActor(view, one) &&
  !isOfSpeech(view, one) &&
  (/^(?:in|at|on|near|along|around|round|across|off|over|inside|outside|to|into|through|between)$/u.test(one.marker) ||
    wordAt(view, one.from) === 'there' ||
    (isStruck(view, one) && !isOnlyMeant(view, one)));

/** 'no plan [to attack] Oman', 'could invade it': nothing was put there. */
function isOnlyMeant(view: SentenceView, { head }: PlaceCandidate): boolean {
  const [clause] = clauseHeads(view, head);
  if (clause === undefined || !view.isVerb[clause]) return false;
  const { governor, modal, negated } = verbGroup(view, clause);
  return governor !== null || modal !== null || negated;
}

/** Whether a place hangs on another that was told first: 'Asmar, a town in [Oman]'. */
export function isNested(view: SentenceView, figureHead: number, one: PlaceCandidate, all: readonly PlaceCandidate[]): boolean {
  const heads = new Set(all.filter((other) => other !== one && other.head !== one.head).map((other) => other.head));
  for (let at = one.head, depth = 0; at >= 0 && at !== figureHead && depth < 6; at = headAt(view, at), depth++) {
    if (at !== one.head && heads.has(at)) return relationAt(view, one.head) !== 'conj';
    if (dependent(view, at, 'nsubj*') !== null) return false;
  }
  return false;
}
