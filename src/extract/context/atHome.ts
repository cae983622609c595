import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { stateAsActor } from '../clauses/stateAsActor.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { codesOf, impliedActor } from './impliedActor.ts';
import { sidesOfProtest } from './sidesOfProtest.ts';
import { protestedAt } from './stateOfPlace.ts';
import type { Telling } from './telling.ts';
import { partyOf } from './withinState.ts';

const REACH = 3;

/** The protest told last before, at most three sentences back. */
function protestBefore(tellings: readonly Telling[], index: number, match: EventMatch): EventMatch | null {
  const before = tellings
    .slice(Math.max(0, index - REACH), index + 1)
    .flatMap(({ matches }) => matches)
    .filter(
      (other) => other !== match && other.rule.type === 'PROTEST' && other.trigger !== match.trigger && codesOf(other.actors).length > 0,
    );
  return before.at(-1) ?? null;
}

/** 'The army took Khartoum. [Thousands] marched against it': the state of the one town that the sentence before tells of, where this one names no place. */
function townBefore(tellings: readonly Telling[], index: number): PlacedActor | null {
  const [here, before] = [tellings[index]?.view.sentence, tellings[index - 1]?.view.sentence];
  if (!here || !before || here.places.length > 0 || here.paragraph !== before.paragraph) return null;
  const towns = before.places.filter(({ kind, country }) => kind === 'city' && country !== null);
  const [town] = towns;
  const state = town && towns.every(({ country }) => country === town.country) ? stateAsActor(town) : null;
  return state ? impliedActor(state.actor) : null;
}

/** A dispute of wages is with who pays them. */
const EMPLOYER = /^(?:management|company|employers?|firm|plant|factory|boss|bosses)$/u;

const isPeople = ({ actor }: PlacedActor): boolean =>
  /^(?:CVL|LAB|EDU|OPP|REB|REL|SEP)$/u.test(actor.sector ?? '') ||
  (actor.sector === null && actor.via === 'demonym' && actor.text.endsWith('s'));

/** 'Chilean teachers went on strike': those who govern the state whose people they are. */
function ownRulers(view: SentenceView, { rule }: EventMatch, actors: readonly PlacedActor[]): readonly PlacedActor[] {
  const [first] = actors;
  if (!first || !STATE_BY_CODE.has(first.actor.code)) return [];
  if (rule.id !== 'protest/unrest' && !isPeople(first)) return [];
  if (first.actor.sector === 'GOV' || view.tokens.some(({ norm }) => rule.mode === 'strike' && EMPLOYER.test(norm))) return [];
  return [partyOf(first.actor.code, 'GOV', first)];
}

/**
 * Who takes to the streets and against whom, where the clause names neither: the people of the state in which they do,
 * against those who rule there; else, for 'marched again', those of the protest told before.
 */
export function withHome(tellings: readonly Telling[], index: number, match: EventMatch): EventMatch {
  const view = tellings[index]?.view;
  if (!view) return match;
  const sides = sidesOfProtest(view, match);
  if (sides)
    return { ...match, actors: sides.actors, recipients: codesOf(match.recipients).length > 0 ? match.recipients : sides.recipients };
  const own = protestedAt(view, match);
  const isBare = codesOf([...match.actors, ...match.recipients]).length === 0;
  const home = own ?? (isBare && protestBefore(tellings, index, match) === null ? townBefore(tellings, index) : null);
  const earlier =
    home === null && view.isVerb[match.trigger] && codesOf(match.actors).length === 0 ? protestBefore(tellings, index, match) : null;
  const actors =
    codesOf(match.actors).length > 0 ? match.actors : home ? [home] : (earlier?.actors ?? []).map(({ actor }) => impliedActor(actor));
  const recipients =
    codesOf(match.recipients).length > 0
      ? match.recipients
      : home
        ? [home]
        : earlier
          ? earlier.recipients.map(({ actor }) => impliedActor(actor))
          : ownRulers(view, match, actors);
  return { ...match, actors: actors.length > 0 ? actors : match.actors, recipients: recipients.length > 0 ? recipients : match.recipients };
}

/** Whom a police or a court has before it: people without a state of their own in the text. */
const CIVIL = /^(?:CVL|OPP|MED|LAB|EDU|SOC|REL|PTY|NGO)$/u;

/**
 * Police, courts and secret services deal with the people of their own state, where the text names no other: those arrested
 * in 'police arrested dozens' are of the state whose police it is.
 */
export function ownPeople(match: EventMatch): readonly PlacedActor[] {
  const [doer, ...more] = match.actors;
  // 'The tanker was seized by the guards': a thing is of nobody at home.
  if (match.rule.mode === 'seize' && match.recipients.length === 0) return [];
  if (!doer || more.length > 0 || !/^(?:COP|JUD|SPY)$/u.test(doer.actor.sector ?? '') || !/^[A-Z]{3}$/u.test(doer.actor.code)) return [];
  if (match.recipients.some(({ actor }) => actor.code !== '' || (actor.sector !== null && !CIVIL.test(actor.sector)))) return [];
  const { code, name } = doer.actor;
  const told = match.recipients.map(({ actor, from, to }) => ({ actor: { ...actor, code, name, via: 'context' as const }, from, to }));
  return told.length > 0 ? told : [impliedActor({ ...doer.actor, sector: 'CVL' })];
}
