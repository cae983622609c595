import type { EventType } from '../../codebook/eventType.ts';
import { objectNoun } from '../clauses/objectNoun.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { codesOf } from './impliedActor.ts';
import { inheritedRecipients } from './inherited.ts';
import { makerOf } from './makerOf.ts';
import { ownerOfForces } from './ownerOfForces.ts';
import { enemiesOf, isNoneOf, type Rivals, rivalsOf } from './rivals.ts';
import { struckAt } from './struckAt.ts';
import { startOf, type Telling } from './telling.ts';

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

/** Calls for calm are made to those who stand against one another. */
const CALM = /^(?:restraint|calm|de-escalation|deescalation|dialogue|ceasefire|truce|peace|moderation|negotiation|talk)$/u;

interface Place {
  readonly tellings: readonly Telling[];
  readonly index: number;
  readonly rivals: Rivals;
  readonly enemies: Rivals;
}

/** Who does it, where the clause leaves it out. */
function whoDid({ tellings, index }: Place, match: EventMatch): readonly PlacedActor[] {
  if (codesOf(match.actors).length > 0) return match.actors;
  if (match.rule.type === 'MOBILIZE') {
    const owners = ownerOfForces(tellings, index, match);
    if (owners.length > 0) return owners;
  }
  return match.actors;
}

const callsForCalm = (view: SentenceView, { trigger, to }: EventMatch): boolean =>
  view.tokens.slice(trigger, to).some((_, offset) => CALM.test(lemmaAt(view, trigger + offset)));

/** Whom it is done to, where the clause leaves it out. */
function toWhom({ tellings, index, rivals, enemies }: Place, view: SentenceView, match: EventMatch): readonly PlacedActor[] {
  const { type } = match.rule;
  const own = codesOf(match.actors);
  if (own.length === 0 && type !== 'ASSAULT') return [];
  if (/^(?:ACCUSE|REJECT)$/u.test(type)) {
    const noun = objectNoun(view, match.trigger);
    const maker = noun === null ? null : makerOf(tellings, index, { noun, at: startOf(view, match), except: own });
    if (maker) return [maker];
  }
  if (type === 'ASSAULT') {
    const struck = struckAt(view, match);
    if (struck) return [struck];
  }
  const inherited = GOES_ON.has(type) ? inheritedRecipients(view, match, tellings[index]?.matches ?? []) : [];
  if (inherited.length > 0) return inherited;
  if (type === 'REQUEST' && callsForCalm(view, match) && isNoneOf(rivals.leading, own)) return rivals.leading;
  if (/^(?:ASSAULT|REJECT)$/u.test(type) && own.length === 1) {
    const rival = (type === 'ASSAULT' ? enemies : rivals).of(own[0] ?? '');
    if (rival) return [rival];
  }
  return [];
}

function complete(place: Place, view: SentenceView, match: EventMatch): EventMatch {
  const actors = whoDid(place, match);
  const recipients = actors === match.actors ? match.recipients : match.recipients.filter((one) => !actors.includes(one));
  const bound = { ...match, actors, recipients };
  return codesOf(bound.recipients).length > 0 ? bound : { ...bound, recipients: [...bound.recipients, ...toWhom(place, view, bound)] };
}

/** Nobody is told who does it nor to whom: such words are no event. */
const isNamed = (match: EventMatch): boolean =>
  match.named ||
  match.actors.some(({ actor }) => actor.code !== '') ||
  (match.rule.type === 'ASSAULT' && codesOf(match.recipients).length > 0);

/**
 * The matches of a document's sentences with who did it and to whom filled in from around them, where the clause leaves it
 * out and what stands before leaves one answer: the maker of 'the charge', the owner of forces, the state that was struck,
 * the one rival. What is filled in is marked `via: 'context'` or 'place' and points at the words it was taken from.
 * Matches that nobody can be named for are left out.
 */
export function completeMatches(tellings: readonly Telling[]): readonly Telling[] {
  const sides = { rivals: rivalsOf(tellings), enemies: enemiesOf(tellings) };
  const done: Telling[] = [...tellings];
  tellings.forEach((telling, index) => {
    const place: Place = { tellings: done, index, ...sides };
    const matches = telling.matches.map((match) => complete(place, telling.view, match)).filter(isNamed);
    done[index] = { ...telling, matches };
  });
  return done;
}
