import type { EventType } from '../../codebook/eventType.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import { conditionActors } from '../clauses/conditionActors.ts';
import { dependents, headAt } from '../clauses/dependents.ts';
import { objectNoun } from '../clauses/objectNoun.ts';
import { headOf } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView } from '../clauses/sentenceView.ts';
import { threatenedIn } from '../clauses/threatenedIn.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { accuserBefore } from './accuserBefore.ts';
import { ownPeople, withHome } from './atHome.ts';
import { namesBothSides } from './bothSides.ts';
import { type Around, doersAround } from './doersAround.ts';
import { holderBefore } from './holderBefore.ts';
import { type Home, homeState } from './homeState.ts';
import { hostOfOccasion } from './hostOfOccasion.ts';
import { codesOf } from './impliedActor.ts';
import { askedBefore, inheritedRecipients } from './inherited.ts';
import { makerOf } from './makerOf.ts';
import { ownerOfForces } from './ownerOfForces.ts';
import { foeBefore, ofTheRaid } from './raiders.ts';
import { enemiesOf, isNoneOf, rivalsOf } from './rivals.ts';
import { stateOfHomeDeed } from './stateOfHomeDeed.ts';
import { heldAt, struckAt, takenFrom, visitedAt } from './stateOfPlace.ts';
import { startOf, type Telling } from './telling.ts';
import { tellsOneDeed } from './tellsOneDeed.ts';
import { withinHome } from './withinHome.ts';
import { withinState } from './withinState.ts';

/** Deeds that go on to the same recipient: help, promises, talks, threats. */
const GOES_ON: ReadonlySet<EventType> = new Set([
  'AID',
  'AGREE',
  'COOPERATE',
  'SUPPORT',
  'REQUEST',
  'THREATEN',
  'ACCUSE',
  'REJECT',
  'SANCTION',
  'CONSULT',
]);

/** What somebody asks or puts forward. */
const WISHED = /^(?:demand|proposal|request|call|appeal|initiative|bid|offer|plea)$/u;

/** Calls for calm are made to those who stand against one another. */
const CALM = /^(?:restraint|calm|de-escalation|deescalation|dialogue|ceasefire|truce|peace|moderation|negotiation|talk)$/u;

/** 'fought an [insurgency]': a rising that no state is named for is no rival state. */
const RISING = /^(?:insurgency|rebellion|uprising|mutiny|insurrection|revolt|separatism|terrorism|gang|bandit)$/u;
const isAgainstRising = (view: SentenceView, { core, to }: EventMatch): boolean =>
  view.tokens.slice(core, to).some((_, offset) => RISING.test(lemmaAt(view, core + offset)));

interface Place extends Around {
  /** The state in which the document plays, where it plays in one. */
  readonly home: Home | null;
}

/** Who does it, where the clause leaves it out. */
function whoDid({ tellings, index, enemies, home }: Place, match: EventMatch): readonly PlacedActor[] {
  if (codesOf(match.actors).length > 0) return match.actors;
  if (match.rule.type === 'MOBILIZE') {
    const owners = ownerOfForces(tellings, index, match);
    const others = owners.filter(({ actor }) => !codesOf(match.recipients).includes(actor.code));
    if (others.length > 0) return others;
    // 'Danish soldiers will be deployed': whose forces move has them moved.
    const own = codesOf(owners);
    if (
      owners.length > 0 &&
      match.recipients.every((one) => owners.includes(one) || (one.actor.via === 'place' && own.includes(one.actor.code)))
    )
      return owners;
  }
  if (match.rule.type === 'COERCE' && match.rule.mode === 'arrest') {
    const view = tellings[index]?.view;
    const there =
      view && match.actors.length === 0
        ? (heldAt(view, match) ?? (home?.hasTowns && view.isVerb[match.trigger] ? home.state : null))
        : null;
    if (there) return [there];
  }
  // 'separatists fighting Lima': those who rise are nobody else, though no state is theirs.
  if (match.rule.type !== 'ASSAULT' || match.actors.some(({ actor }) => actor.sector === 'REB' || actor.sector === 'SEP'))
    return match.actors;
  const raider = ofTheRaid(tellings, index, match);
  return raider ? [raider] : foeBefore(tellings, index, enemies, match);
}

/** 'asked [experts] to hold talks': who is asked is told, though no state is named for them. */
const asksOthers = (view: SentenceView, trigger: number): boolean =>
  /^(?:ask|tell|urge|order|instruct|invite)$/u.test(lemmaAt(view, trigger)) &&
  dependents(view, trigger, 'obj iobj').some((at) => !CALM.test(lemmaAt(view, at)));

const callsForCalm = (view: SentenceView, { trigger, to }: EventMatch): boolean =>
  !asksOthers(view, trigger) && view.tokens.slice(trigger, to).some((_, offset) => CALM.test(lemmaAt(view, trigger + offset)));

/** Deeds done to the state in whose land they are done: blows, towns taken and sealed off, forces that leave, aid that stops. */
const isDoneThere = ({ rule: { type, mode, id } }: EventMatch): boolean =>
  type === 'ASSAULT' ||
  (type === 'COERCE' && /^(?:restrict|seize|curfew)$/u.test(mode ?? '')) ||
  (type === 'RETREAT' && /^(?:withdraw|access)$/u.test(mode ?? '')) ||
  /^sanction\/(?:halt-aid|withdraw-helpers)$/u.test(id);

const listOf = (one: PlacedActor | null): readonly PlacedActor[] => (one === null ? [] : [one]);

/** Whom it is done to, where the clause leaves it out. */
function toWhom({ tellings, index, rivals, enemies }: Place, view: SentenceView, match: EventMatch): readonly PlacedActor[] {
  const { type } = match.rule;
  const own = codesOf(match.actors);
  if (own.length === 0 && type !== 'ASSAULT')
    return match.rule.mode === 'seize' ? listOf(match.actors.length > 0 ? struckAt(view, match) : takenFrom(view, match)) : [];
  const isBacked = type === 'SUPPORT' && match.rule.id === 'support/back';
  if (/^(?:ACCUSE|REJECT)$/u.test(type) || isBacked) {
    const object = objectNoun(view, match.trigger);
    // 'backs the demand' stands by who made it; of what was done, and of 'it', a backer may be one of those who did it.
    const noun = object !== null && isBacked && !WISHED.test(lemmaAt(view, object)) ? null : object;
    const there = type === 'ACCUSE' && noun !== null ? stateOfHomeDeed(view, noun) : null;
    if (there && !own.includes(there.actor.code)) return [there];
    const isDenied = type === 'REJECT' && lemmaAt(view, match.trigger) === 'deny';
    const maker = noun === null ? null : makerOf(tellings, index, { noun, at: startOf(view, match), except: own, isDenied });
    if (maker) return [maker];
  }
  if (/^(?:COERCE|ASSAULT)$/u.test(type)) {
    const people = ownPeople(match);
    if (people.length > 0) return people;
  }
  if (type === 'THREATEN') {
    const told = conditionActors(view, match.trigger).filter(({ actor }) => !own.includes(actor.code));
    if (told.length > 0) return told;
    const meant = threatenedIn(view, match.trigger).filter(({ actor }) => !own.includes(actor.code));
    if (meant.length > 0) return meant;
  }
  const holder = holderBefore(tellings, index, match);
  if (holder) return [holder];
  const host = hostOfOccasion(view, match);
  if (host) return [host];
  const there = isDoneThere(match)
    ? struckAt(view, match)
    : match.rule.mode === 'visit' && !match.rule.abroad
      ? visitedAt(view, match)
      : null;
  if (there) return [there];
  const inherited = GOES_ON.has(type) ? inheritedRecipients(view, match, tellings[index]?.matches ?? []) : [];
  if (inherited.length > 0) return inherited;
  const asked = askedBefore(view, match);
  if (asked.length > 0) return asked;
  if (namesBothSides(view, match) && isNoneOf(rivals.leading, own)) return rivals.leading;
  if (type === 'REQUEST' && callsForCalm(view, match) && isNoneOf(rivals.leading, own)) return rivals.leading;
  if (type === 'REJECT') {
    const accuser = accuserBefore(tellings, index, startOf(view, match), own);
    if (accuser) return [accuser];
  }
  if (/^(?:ASSAULT|REJECT|THREATEN)$/u.test(type) && own.length === 1 && !(type === 'ASSAULT' && isAgainstRising(view, match))) {
    const rival = (type === 'ASSAULT' ? enemies : rivals).of(own[0] ?? '');
    if (rival) return [rival];
  }
  return [];
}

const FREEDOM = /^(?:release|freeing|liberation|return|pardon|acquittal|evacuation|protection)$/u;

/** 'demanded the release of [the detainees]': those for whom something is asked are not asked. */
function withoutThoseAskedFor(view: SentenceView, match: EventMatch): EventMatch {
  const noun = match.rule.type === 'REQUEST' ? objectNoun(view, match.trigger) : null;
  if (noun === null || !FREEDOM.test(lemmaAt(view, noun))) return match;
  const recipients = match.recipients.filter((placed) => placed.from < noun || headAt(view, headOf(view, placed)) !== noun);
  return recipients.length < match.recipients.length ? { ...match, recipients } : match;
}

/** 'ordered jets to [Bermuda]': a place of one's own leads to nobody else. */
const isOwnLand = ({ actor }: PlacedActor, doers: readonly PlacedActor[]): boolean =>
  actor.via === 'place' && codesOf(doers).includes(actor.code);

function complete(place: Place, view: SentenceView, told: EventMatch): EventMatch {
  const match = withoutThoseAskedFor(view, told);
  if (match.rule.type === 'PROTEST') return withHome(place.tellings, place.index, match);
  const around = whoDid(place, match);
  const parties = codesOf(around).length > 0 ? null : doersAround(place, { ...match, actors: around });
  if (parties) return { ...match, ...parties };
  const actors = around;
  const recipients =
    actors === match.actors
      ? match.recipients
      : match.recipients.filter((one) => !actors.includes(one) && !(match.rule.type === 'MOBILIZE' && isOwnLand(one, actors)));
  const bound = { ...match, actors, recipients };
  if (codesOf(bound.recipients).length > 0) return bound;
  const found = toWhom(place, view, bound);
  const unnamed = bound.recipients.filter(({ actor }) => !found.some((one) => one.actor.start === actor.start));
  return { ...bound, recipients: [...unnamed, ...found] };
}

/** 'guerrilla attacks', 'terrorist violence': a kind of deed that nobody of a state is named with. */
const isBackground = (view: SentenceView, match: EventMatch): boolean =>
  match.rule.type === 'ASSAULT' &&
  !view.isVerb[match.trigger] &&
  codesOf([...match.actors, ...match.recipients]).length === 0 &&
  !tellsOneDeed(view, match);

/** What is done abroad has a doer and a host. */
const isAbroad = ({ rule, actors, recipients }: EventMatch): boolean =>
  !rule.abroad || (codesOf(actors).length > 0 && codesOf(recipients).length > 0);

/** Nobody is told who does it nor to whom: such words are no event. */
const isNamed = (view: SentenceView, match: EventMatch): boolean =>
  isAbroad(match) &&
  ((match.named && !isBackground(view, match)) ||
    match.actors.some(({ actor }) => actor.code !== '') ||
    (match.rule.type === 'ASSAULT' && codesOf(match.recipients).length > 0) ||
    (match.rule.mode === 'seize' && match.recipients.some(({ actor, from }) => from < 0 && actor.via === 'place')));

const OF_FORCES: ReadonlySet<EventType> = new Set(['MOBILIZE', 'RETREAT', 'ASSAULT']);

/** '[Zakharova] spoke. Six ships passed the straits.': ships and men of whom the text around tells are of that state, and of nobody in person. */
const asOfState = (placed: PlacedActor): PlacedActor =>
  placed.actor.via === 'context' && placed.actor.person && STATE_BY_CODE.has(placed.actor.code)
    ? {
        ...placed,
        actor: { ...placed.actor, name: STATE_BY_CODE.get(placed.actor.code)?.name ?? placed.actor.name, sector: null, person: false },
      }
    : placed;

const withStates = (match: EventMatch): EventMatch =>
  OF_FORCES.has(match.rule.type) && match.actors.some((placed) => asOfState(placed) !== placed)
    ? { ...match, actors: match.actors.map(asOfState) }
    : match;

/**
 * The matches of a document's sentences with who did it and to whom filled in from around them, where the clause leaves it
 * out and what stands before leaves one answer: the maker of 'the charge', the owner of forces, the state that was struck,
 * the one rival. What is filled in is marked `via: 'context'` or 'place' and points at the words it was taken from.
 * Matches that nobody can be named for are left out.
 */
export function completeMatches(tellings: readonly Telling[]): readonly Telling[] {
  const sides = { rivals: rivalsOf(tellings), enemies: enemiesOf(tellings), home: homeState(tellings) };
  const done: Telling[] = [...tellings];
  tellings.forEach((telling, index) => {
    const place: Place = { tellings: done, index, ...sides };
    const matches = telling.matches
      .map((match) => withStates(withinState(telling.view, complete(place, telling.view, match))))
      .map((match) => (place.home ? withinHome(telling.view, place.home, match) : match))
      .filter((match) => isNamed(telling.view, match));
    done[index] = { ...telling, matches };
  });
  return done;
}
