import type { EventType } from '../../codebook/eventType.ts';
import type { Sector } from '../../codebook/sector.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { isOtherParty } from '../events/contentClause.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { codesOf } from './impliedActor.ts';
import { homeOf, onlyState } from './onlyState.ts';

/** Who stand over against those who govern their own state. */
const APART: ReadonlySet<Sector | null> = new Set<Sector | null>(['REB', 'SEP', 'OPP', 'CVL', 'LAB', 'EDU', 'REL']);
/** Who belong to the state that a text tells of, where it tells of no other. */
const AT_HOME: ReadonlySet<Sector | null> = new Set<Sector | null>([...APART, 'PTY', 'LEG', 'JUD', 'BUS', 'MED', 'NGO', 'COP', 'UAF']);
/** What people and rebels do towards their own government where no other is named. */
const TO_OWN_RULERS: ReadonlySet<EventType> = new Set<EventType>([
  'PROTEST',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'ASSAULT',
  'ACCUSE',
  'CONCEDE',
  'RETREAT',
  'AGREE',
]);
/** Of those only who fight it: a party that sticks to its word owes it to nobody named. */
const BY_REBELS: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'CONCEDE', 'RETREAT', 'AGREE']);
/** What a government does to its own people where no others are named: by the mode of coercion, by the rule of concessions. */
const TO_OWN_PEOPLE = /^(?:curfew|martial-law|censor)$/u;
const SHUTS = /^coerce\/(?:closed-down|order-shut|ban-gathering)$/u;
const LETS_OWN_PEOPLE = /^concede\/(?:allow|pardon|yield|give-in|reform|legalise|emergency-over|dismiss-under-pressure|amend)$/u;
const MATTER_AT_HOME = /^(?:curfews?|emergency|martial|censorship|politics|political|press|parties|opposition|internet|rallies|protests)$/u;
/** What is done to another whom the same state holds or rules. */
const DONE_AT_HOME: ReadonlySet<EventType> = new Set<EventType>([
  'COERCE',
  'CONCEDE',
  'SANCTION',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'ASSAULT',
  'THREATEN',
  'RETREAT',
]);
/** Who is in the streets: troops that shoot at them shoot at home. */
const IN_THE_STREETS =
  /\b(?:crowds?|protest\w*|demonstrat\w*|strikers|marchers|mourners|rioters|students|opposition|dissidents?|activists?)\b/iu;

/** The government, or the people, of a state, at the words that tell of it. */
export function partyOf(state: string, sector: Sector, { actor }: PlacedActor): PlacedActor {
  const { text, start, end } = actor;
  const name = STATE_BY_CODE.get(state)?.name ?? state;
  return {
    actor: { code: state, sector, name, text, start, end, via: 'context', person: false, possessive: false, antecedent: { start, end } },
    from: -1,
    to: -1,
  };
}

/** Someone unnamed as one of a state: 'rebels' as its rebels. */
const ofState = (placed: PlacedActor, code: string): PlacedActor => ({
  ...placed,
  actor: { ...placed.actor, code, name: STATE_BY_CODE.get(code)?.name ?? code, via: 'context' },
});

const allAtHome = (actors: readonly PlacedActor[]): boolean =>
  actors.length > 0 && actors.every(({ actor }) => actor.code === '' && AT_HOME.has(actor.sector));

/** 'the opposition said the army …': those who rule, unnamed, whom one of their own state accuses. */
const areOwnRulers = ({ rule, actors, recipients }: EventMatch): boolean =>
  rule.type === 'ACCUSE' &&
  recipients.length > 0 &&
  recipients.every((one) => one.actor.code === '' && actors.every(({ actor }) => isOtherParty(actor, one.actor)));

/** 'Israeli troops killed three civilians' says of nobody whose they are; 'fired on a crowd' does. */
const mayBeOwn = ({ rule, actors, recipients }: EventMatch): boolean =>
  rule.type !== 'ASSAULT' ||
  actors.every(({ actor }) => actor.sector === 'COP') ||
  recipients.every(({ actor }) => IN_THE_STREETS.test(actor.text));

/** Those unnamed on one side as of the state of the other, where the sentence tells of no other state. */
function named(match: EventMatch, state: string | null): EventMatch {
  if (state === null) return match;
  const { actors, recipients } = match;
  const are = (side: readonly PlacedActor[]): boolean => side.length > 0 && side.every((placed) => homeOf(placed) === state);
  if (are(actors) && (areOwnRulers(match) || (allAtHome(recipients) && DONE_AT_HOME.has(match.rule.type) && mayBeOwn(match))))
    return { ...match, recipients: recipients.map((one) => ofState(one, state)) };
  if (match.rule.type === 'PROTEST' && recipients.length === 0 && allAtHome(actors))
    return {
      ...match,
      actors: actors.map((one) => ofState(one, state)),
      recipients: actors.slice(0, 1).map((one) => partyOf(state, 'GOV', one)),
    };
  if (are(recipients) && allAtHome(actors) && TO_OWN_RULERS.has(match.rule.type))
    return { ...match, actors: actors.map((one) => ofState(one, state)) };
  return match;
}

/** Groups that themselves govern where they fight: what they refuse, they do not refuse their own state. */
const RULES_ITSELF = /^(?:Hamas|Taliban|Hezbollah|Houthis?)$/u;

/** Whom a party or a people acts against where it names nobody: those who govern its state. */
function rulersOf({ rule, actors }: EventMatch, only: string | null): readonly PlacedActor[] {
  const [first] = actors;
  if (!first || !TO_OWN_RULERS.has(rule.type) || !actors.every(({ actor }) => APART.has(actor.sector))) return [];
  if (BY_REBELS.has(rule.type) && !/^(?:REB|SEP)$/u.test(first.actor.sector ?? '')) return [];
  const state = homeOf(first);
  return state !== null && state === only && !RULES_ITSELF.test(first.actor.name) ? [partyOf(state, 'GOV', first)] : [];
}

/** Whom a curfew, an emergency or censorship is for, and whom their end: the people of the state that decrees it. */
function peopleOf(view: SentenceView, { rule, actors, core, to }: EventMatch, only: string | null): readonly PlacedActor[] {
  const [first] = actors;
  const eases = rule.id === 'concede/ease' && view.tokens.slice(core, to).some(({ norm }) => MATTER_AT_HOME.test(norm));
  const isHome =
    eases || LETS_OWN_PEOPLE.test(rule.id) || SHUTS.test(rule.id) || (rule.type === 'COERCE' && TO_OWN_PEOPLE.test(rule.mode ?? ''));
  if (!first || !isHome || !/^(?:GOV|MIL|COP|LEG|JUD)?$/u.test(first.actor.sector ?? '') || first.actor.code !== only) return [];
  return [partyOf(only, 'CVL', first)];
}

/**
 * A match with what stays within one state filled in, where a sentence tells of no other: its rebels, opposition and
 * people act against those who govern it, its curfews are for its people, and those unnamed are of it.
 */
export function withinState(view: SentenceView, match: EventMatch): EventMatch {
  const state = onlyState(view);
  const bound = named(match, state);
  if (codesOf(bound.recipients).length > 0) return bound;
  const others = [...rulersOf(bound, state), ...peopleOf(view, bound, state)];
  return others.length > 0 ? { ...bound, recipients: [...bound.recipients, ...others] } : bound;
}
