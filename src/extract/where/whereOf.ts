import type { EventType } from '../../codebook/eventType.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { dependent, dependents } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { anchorsOf, verbsAbove } from './anchors.ts';
import { placesOfClauseAbout, placesOfObjectClause } from './clauseOfObject.ts';
import { type Placed, type PlaceRole, placeRole } from './placeRole.ts';

/** Deeds: somebody or something is bodily where they happen. The other classes are words. */
const DEEDS: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'MOBILIZE',
  'RETREAT',
  'AID',
  'COOPERATE',
  'CONSULT',
]);
export const isDeed = ({ rule }: EventMatch): boolean => DEEDS.has(rule.type);

/** Roles by how likely a place of that role is the event's; the first group with a place in it is taken. */
const OF_DEEDS: readonly (readonly PlaceRole[])[] = [['goal', 'at', 'object'], ['venue', 'within'], ['content'], ['subject'], ['origin']];
const OF_RETREAT: typeof OF_DEEDS = [['origin', 'object', 'at', 'goal'], ['venue', 'within'], ['content'], ['subject']];
const OF_TALKS: typeof OF_DEEDS = [['goal', 'at', 'object'], ['venue'], ['within']];
const OF_PROMISES: typeof OF_DEEDS = [
  ['at', 'venue'],
  ['content', 'goal', 'object', 'within'],
];
const OF_WORDS: typeof OF_DEEDS = [['at', 'venue']];

function groupsFor({ rule }: EventMatch): typeof OF_DEEDS {
  if (rule.type === 'RETREAT') return OF_RETREAT;
  if (rule.type === 'CONSULT' || rule.type === 'COOPERATE') return OF_TALKS;
  if (rule.type === 'AGREE' || rule.type === 'CONCEDE') return OF_PROMISES;
  return DEEDS.has(rule.type) ? OF_DEEDS : OF_WORDS;
}

/** 'talks on Syria', 'tensions over Taiwan': what is spoken of. 'an attack on Aleppo', 'patrols over Taiwan' are there. */
function isTopic({ place, preposition }: Placed, match: EventMatch): boolean {
  const isTarget = match.rule.type === 'ASSAULT' || match.rule.type === 'MOBILIZE';
  return !isTarget && (preposition === 'over' || (preposition === 'on' && /^(?:country|city|area)$/u.test(place.kind)));
}

/** 'condemned the killing in Kabul': behind an object a place is as well the object's. */
const isBehindObject = (view: SentenceView, { head }: Placed, predicate: number): boolean =>
  dependents(view, predicate, 'obj iobj obl* ccomp xcomp').some((at) => at > predicate && at < head);

const VISITS = /^(?:visit|tour|inspect|enter|attend|trip|stop)$/u;

/** Whoever gets help by these has it brought to where he is; other help is given to a government. */
const BROUGHT = /^(?:fly|ship|airlift|truck|drive|sail|carry|bring|land|arrive|evacuate|rush|transport|haul|ferry)$/u;

/**
 * 'appealed to [Moscow] for help', 'talks between [Moscow] and [Kyiv]', 'arms deliveries to [Kyiv]': a capital that is spoken
 * to, has a share in what two do together or is given something is its government, and no place.
 */
function isGovernment(view: SentenceView, match: EventMatch, { place, preposition }: Placed, anchor: number): boolean {
  const isParty = [...match.recipients, ...match.actors].some(
    ({ actor }) => actor.via === 'capital' && actor.start <= place.start && place.end <= actor.end,
  );
  if (!isParty) return false;
  if (!isDeed(match) || preposition === 'between' || preposition === 'among') return true;
  return match.rule.type === 'AID' && /^(?:to|for)$/u.test(preposition) && !BROUGHT.test(lemmaAt(view, anchor));
}

function fits(view: SentenceView, match: EventMatch, placed: Placed, anchor: number): boolean {
  if (isTopic(placed, match) || isGovernment(view, match, placed, anchor)) return false;
  if (placed.role === 'object') return match.rule.type !== 'CONSULT' || VISITS.test(lemmaAt(view, anchor));
  return placed.role !== 'at' || DEEDS.has(match.rule.type) || !isBehindObject(view, placed, anchor);
}

/** The role of a place for the first of some words that has one for it. */
function firstRole(view: SentenceView, match: EventMatch, place: PlaceSpan, anchors: readonly number[]): Placed | null {
  for (const anchor of anchors) {
    const placed = placeRole(view, place, anchor);
    if (placed) return fits(view, match, placed, anchor) ? placed : null;
  }
  return null;
}

const inOrder = (found: readonly Placed[], roles: readonly PlaceRole[]): readonly PlaceSpan[] =>
  found
    .filter(({ role }) => roles.includes(role))
    .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.place.start - b.place.start)
    .map(({ place }) => place);

/** The places of the event's own words. */
function ownPlaces(view: SentenceView, match: EventMatch): readonly PlaceSpan[] {
  const anchors = anchorsOf(view, match.trigger);
  const found = view.sentence.places.flatMap((place) => firstRole(view, match, place, anchors) ?? []);
  for (const roles of groupsFor(match)) {
    const places = inOrder(found, roles);
    if (places.length > 0) return places;
  }
  return [];
}

/** 'Kabul, where it guarded an airlift', 'Crimea, which was annexed': the place that a relative clause is about. */
function ofRelative(view: SentenceView, match: EventMatch): readonly PlaceSpan[] {
  const verb = anchorsOf(view, match.trigger).findLast((at) => view.isVerb[at]) ?? match.trigger;
  const top = verbsAbove(view, verb).at(-1) ?? verb;
  // 'Latvia, which sent troops' does it; 'Riga, which was shelled' is where it is done.
  const pronoun = dependents(view, top, 'advmod obj obl* nsubj:pass').find((at) => /^(?:where|which|that)$/u.test(wordAt(view, at)));
  const mark = view.tokens[pronoun ?? -1];
  if (!mark) return [];
  const { start } = mark;
  return view.sentence.places
    .filter((place) => place.end <= start && start - place.end <= 5 && !/\p{L}{3}/u.test(view.text.slice(place.end, start)))
    .slice(0, 1);
}

/** 'In Riga, the president met … and signed …', 'flew to Riga and signed': the place of the verbs that a verb hangs on or is joined to. */
function sharedPlaces(view: SentenceView, match: EventMatch): readonly PlaceSpan[] {
  const verb = anchorsOf(view, match.trigger).findLast((at) => view.isVerb[at]) ?? match.trigger;
  const hasOwnSubject = dependent(view, verb, 'nsubj*') !== null;
  const start = view.tokens[match.trigger]?.start ?? 0;
  for (const above of verbsAbove(view, verb)) {
    const found = view.sentence.places.flatMap((place) => {
      const placed = place.end <= start ? placeRole(view, place, above) : null;
      if (!placed || !/^(?:at|goal)$/u.test(placed.role) || isTopic(placed, match)) return [];
      const isFronted = place.start < (view.tokens[above]?.start ?? 0);
      return isFronted || (!hasOwnSubject && isDeed(match)) ? [placed] : [];
    });
    if (found.length > 0) return inOrder(found, ['goal', 'at']);
  }
  return [];
}

/** So many places of one event are told at most; more stand in lists of something else. */
const MOST = 4;

/** The places that the sentence of an event tells with it, the likeliest first. */
export function placesOfEvent(view: SentenceView, match: EventMatch): readonly PlaceSpan[] {
  if (match.rule.mode === 'phone' || view.sentence.places.length === 0) return [];
  const relative = ofRelative(view, match);
  const ways = [
    () => ownPlaces(view, match),
    () => sharedPlaces(view, match),
    () => (isDeed(match) ? anchorsOf(view, match.trigger).flatMap((anchor) => placesOfClauseAbout(view, anchor)) : []),
    () => anchorsOf(view, match.trigger).flatMap((anchor) => placesOfObjectClause(view, match.rule.type, anchor)),
  ];
  let places = relative;
  for (const way of ways) places = places.length > 0 ? places : way();
  return places.slice(0, MOST);
}
