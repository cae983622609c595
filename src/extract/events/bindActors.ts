import { dependents, uposAt } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventRule, Slot } from '../rules/eventRule.ts';
import type { EventMatch } from './eventMatch.ts';
import { gappedDoers } from './gappedDoers.ts';
import { isBetweenStates } from './isBetweenStates.ts';
import { likeDoers } from './likeDoers.ts';
import { needsNoRecipient } from './needsNoRecipient.ts';
import { withOwnersOfStruck } from './ownersOfStruck.ts';
import type { Predicate } from './predicate.ts';
import { withoutSelf } from './withoutSelf.ts';

/** 'rejected [its] neighbour's claim', 'Tehran warned that [it] …': a pronoun for who does it is nobody else, but for 'each other'. */
const isOwn = ({ actor, from, to }: PlacedActor, doers: readonly PlacedActor[]): boolean =>
  actor.via === 'pronoun' && to - from === 1 && doers.some((one) => one.actor.code === actor.code);

/** 'sent troops to [Kursk]': a place at home leads to nobody else. */
const isOfDoer = ({ actor }: PlacedActor, doers: readonly PlacedActor[]): boolean => doers.some((one) => one.actor.code === actor.code);

function fill(
  predicate: Predicate,
  slots: readonly Slot[],
  taken: readonly PlacedActor[],
  owners: readonly PlacedActor[],
  not: readonly PlacedActor[] = [],
): readonly PlacedActor[] {
  for (const slot of slots) {
    const found = (slot === 'owner' ? owners : inSlot(predicate, slot)).filter(
      (placed) =>
        !taken.includes(placed) &&
        !not.includes(placed) &&
        !isOwn(placed, taken) &&
        !(/^(?:goal|origin)$/u.test(slot) && isOfDoer(placed, taken)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** 'warned [it] not to strike Chad': somebody is told whom the text does not let know, and nobody else. */
const isToldSomebody = (view: SentenceView, trigger: number): boolean =>
  dependents(view, trigger, 'obj iobj').some((at) => /^(?:it|them|him|her|us|me|you)$/u.test(wordAt(view, at)));

/** 'offered to help [Chad]': whom an inner clause names, where the words of a promise or plan are about him. */
const innerRecipients = (
  view: SentenceView,
  { type, recipient }: EventRule,
  { trigger, passive, complements }: Predicate,
  first: readonly PlacedActor[],
): readonly PlacedActor[] =>
  recipient.includes('object') && !passive && type !== 'REJECT' && type !== 'ACCUSE' && !isToldSomebody(view, trigger)
    ? // 'appealed to both parties to spare [civilians]': nobody unnamed is asked whom the matter names.
      complements.inner.filter((placed) => !first.includes(placed) && (type !== 'REQUEST' || placed.actor.code !== ''))
    : [];

const MATERIAL: ReadonlySet<EventRule['type']> = new Set(['AID', 'COOPERATE', 'SANCTION', 'COERCE', 'RETREAT']);

/** 'helps [Oman] by selling fuel': who is helped or punished by a deed that names nobody itself. */
const servedAs = ({ type }: EventRule, predicate: Predicate, first: readonly PlacedActor[]): readonly PlacedActor[] =>
  MATERIAL.has(type) ? predicate.served().filter((placed) => !first.includes(placed)) : [];

function inSlot(predicate: Predicate, slot: Exclude<Slot, 'owner'>): readonly PlacedActor[] {
  const { subject, complements, passive } = predicate;
  switch (slot) {
    case 'subject':
      return passive ? (complements.oblique.get('by') ?? []) : subject.actors;
    case 'object':
      return passive ? subject.actors : complements.object;
    case 'attending':
      return predicate.attending.actors;
    case 'attended':
      return predicate.attending.others;
    case 'content':
      return predicate.content();
    case 'inner':
      return complements.inner;
    case 'origin':
      return predicate.origin();
    case 'goal':
      return predicate.goal();
    case 'in':
      // 'struck a camp inside Chad'
      return (predicate.objectNoun === null ? ['in'] : ['in', 'inside']).flatMap((mark) => complements.oblique.get(mark) ?? []);
    default:
      return complements.oblique.get(slot) ?? [];
  }
}

/** Whether who does it is known only as the subject of the clause around the noun. */
const isAttending = ({ actor }: EventRule, first: readonly PlacedActor[], { attending }: Predicate): boolean =>
  actor.includes('attending') && first.length > 0 && first.every((placed) => attending.actors.includes(placed));

/** Whether those found are such as do what a rule tells. */
const mayAct = (rule: EventRule, actors: readonly PlacedActor[]): boolean =>
  actors.every(({ actor }) => actor.sector === null || !rule.notBy.includes(actor.sector)) &&
  (rule.onlyBy.length === 0 || actors.some(({ actor }) => actor.sector !== null && rule.onlyBy.includes(actor.sector)));

/** Whether a clause names a state beside that of who acts: 'promoted freedoms in Chad' is no concession. */
function namesAnother({ complements: { object, oblique, inner, owners } }: Predicate, first: readonly PlacedActor[]): boolean {
  const codes = [object, ...oblique.values(), inner, owners].flat().map(({ actor }) => actor.code);
  return codes.some((code) => /^[A-Z]{3}$/u.test(code) && code !== 'REF' && !first.some(({ actor }) => actor.code === code));
}

/** 'The German chancellor and the German minister talked': two who act for one state are one side. */
const areSeveral = (actors: readonly PlacedActor[]): boolean => new Set(actors.map(({ actor }) => actor.code)).size > 1;

/** 'talks with [reporters]': whoever meets the press meets no other side. */
const isPress = ({ type }: EventRule, { actor }: PlacedActor): boolean => type === 'CONSULT' && actor.sector === 'MED';

/** 'ties of [Chad] and [its neighbours], which accuse Chad': of several who accuse, none is whom the others accuse. */
function withoutAccused(actors: readonly PlacedActor[], { complements: { object } }: Predicate): readonly PlacedActor[] {
  const accused = new Set(object.map(({ actor }) => actor.code));
  const others = actors.filter(({ actor }) => actor.code === '' || !accused.has(actor.code));
  return others.length > 0 ? others : actors;
}

/** '[troops] massed on the border', 'soldiers are [stationed] near it': forces that are moved are who moves, whatever the voice. */
const asMoving = ({ type, doer, recipientRequired }: EventRule, predicate: Predicate): Predicate =>
  type === 'MOBILIZE' && doer.length > 0 && !recipientRequired && predicate.passive ? { ...predicate, passive: false } : predicate;

/** '[the decision of Peru] is welcomed by the islanders': what a passive tells is done by whom 'by' names, known or not. */
const isDoneByUnknown = (view: SentenceView, { trigger, passive, complements }: Predicate): boolean =>
  passive &&
  (complements.oblique.get('by') ?? []).length === 0 &&
  dependents(view, trigger, 'obl:agent').some((at) => /^(?:NOUN|PROPN)$/u.test(uposAt(view, at)));

/** The match of a rule that fits a predicate, with its slots filled; null where those found cannot be who does it, or nobody it is done to is named. */
export function bindActors(view: SentenceView, rule: EventRule, told: Predicate): EventMatch | null {
  const predicate = withOwnersOfStruck(view, rule, asMoving(rule, told));
  const isUnknown = rule.actor.includes('subject') && isDoneByUnknown(view, predicate);
  const filled = isUnknown ? [] : fill(predicate, rule.actor, [], predicate.owners);
  const first = rule.type === 'ACCUSE' ? withoutAccused(filled, predicate) : filled;
  const { owners, bystanders } = predicate.complements;
  // 'worry about Peru's troops near Chile's border', 'condemned the raid on Chile' reproves not Chile.
  const outer = fill(predicate, rule.recipient, first, [...predicate.owners, ...owners], rule.type === 'ACCUSE' ? bystanders : []);
  const inner = outer.length > 0 ? outer : innerRecipients(view, rule, predicate, first);
  const found = inner.length > 0 ? inner : servedAs(rule, predicate, first);
  const gapped = gappedDoers(view, predicate.trigger, found);
  const others = found.filter((placed) => !gapped.includes(placed));
  const second = withoutSelf(
    rule.type,
    first,
    others.filter((placed) => !isOwn(placed, first) && !isPress(rule, placed)),
  );
  if (rule.betweenStates && !isBetweenStates(view, predicate, first, second)) return null;
  const lacksRecipient = rule.recipientRequired && second.length === 0 && !(rule.reciprocal && areSeveral(first));
  if (lacksRecipient && !needsNoRecipient(view, rule, predicate, first)) return null;
  if (!mayAct(rule, first) || (rule.domestic && namesAnother(predicate, first))) return null;
  // 'years of fighting the rebels': talks have two sides alike, but those fought against are not who fights.
  // 'as [they] sign a deal with Chad and Libya': nor does it tell that those two do, where the verb has a subject of its own.
  const isAmongThem = rule.reciprocal && first.length === 0 && rule.type !== 'ASSAULT' && !predicate.byPronoun;
  const actors = isAmongThem ? second : first.length === 0 ? gapped : [...first, ...gapped, ...likeDoers(view, predicate.trigger)];
  const unnamed =
    rule.actorless ||
    (predicate.passive && second.some(({ actor }) => actor.code !== '' || (rule.type === 'ASSAULT' && actor.sector !== null)));
  const named =
    !lacksRecipient &&
    (unnamed ||
      (rule.reciprocal && predicate.byPronoun && second.length > 0) ||
      actors.some((placed) => placed.actor.code !== '' || placed.actor.sector !== null));
  const both = rule.reciprocal && second.length === 0 && actors.length > 1 ? actors : second;
  // '… will negotiate with Oslo': of the other side of talks nothing is told, and Oslo does not meet itself.
  const recipients = both === actors && both.length === 1 ? [] : both;
  return {
    rule,
    trigger: predicate.trigger,
    actors,
    recipients: recipients === actors && !rule.reciprocal ? [] : recipients,
    status: rule.status ?? (isAttending(rule, first, predicate) ? (predicate.attending.status ?? predicate.status) : predicate.status),
    from: predicate.from,
    to: predicate.to,
    core: predicate.core,
    named,
  };
}
