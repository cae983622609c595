import type { Sector } from '../../codebook/sector.ts';
import { hasRelation, headAt } from '../clauses/dependents.ts';
import { headOf } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import type { Predicate } from './predicate.ts';

const OF_STATE: ReadonlySet<Sector | null> = new Set([null, 'GOV', 'MIL', 'IGO', 'REB', 'SEP']);

/** Whether an actor is a state, a bloc or an army by its own name: 'Chad', 'it', 'Chadian troops', not 'the Chadian coast'. */
function isItself({ actor, from, to }: PlacedActor, head: number): boolean {
  const isNamed = actor.via !== 'demonym' || actor.sector !== null;
  return actor.code !== '' && OF_STATE.has(actor.sector) && !actor.possessive && isNamed && from <= head && head < to;
}

/** Whether whom a verb is done to is itself what the verb has for its object, its subject where it is passive, or behind its preposition. */
function isDoneTo(view: SentenceView, placed: PlacedActor, trigger: number): boolean {
  const head = headOf(view, placed);
  const top = hasRelation(view, head, 'conj') ? headAt(view, head) : head;
  return (
    isItself(placed, head) && !placed.actor.person && hasRelation(view, top, 'obj iobj nsubj:pass obl') && headAt(view, top) === trigger
  );
}

/** Whether one state, bloc or army does something to another, and does not only mean to: who does it is named, and whom it is done to is the object itself. */
export const isBetweenStates = (
  view: SentenceView,
  { trigger }: Predicate,
  doers: readonly PlacedActor[],
  others: readonly PlacedActor[],
): boolean =>
  // 'offered to help Chad' is an offer, 'seeks to punish it' a wish.
  verbGroup(view, trigger).governor === null &&
  doers.some((one) => isItself(one, headOf(view, one))) &&
  others.some((one) => isDoneTo(view, one, trigger) && !doers.some(({ actor }) => actor.code === one.actor.code));
