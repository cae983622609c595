import { EVENT_TYPE } from '../../codebook/eventType.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan } from '../../model/reading.ts';
import type { Telling } from './telling.ts';

/** Whether an actor is an armed group and no state, whose code may be that of the state it fights in. */
const isArmedGroup = ({ sector }: Pick<ActorSpan, 'sector'>): boolean => sector === 'REB' || sector === 'SEP';

/** A side as a text keeps it apart from others: a state with all that act for it, or an armed group. */
export const sideKey = (actor: Pick<ActorSpan, 'code' | 'sector' | 'name'>): string =>
  isArmedGroup(actor) ? `${actor.code} ${actor.name}` : actor.code;

/** Whether somebody is, or acts for, a side that can have an enemy: a state or an armed group that has a name. */
export const isSide = (actor: ActorSpan): boolean =>
  actor.code !== '' && actor.code !== 'REF' && (isArmedGroup(actor) ? actor.via === 'name' : STATE_BY_CODE.has(actor.code));

interface Foe {
  readonly actor: ActorSpan;
  count: number;
}

/** Those whom a side is told in conflict with, how often, the most told first. */
function foesOf(tellings: readonly Telling[], owner: string): readonly Foe[] {
  const foes = new Map<string, Foe>();
  for (const { matches } of tellings)
    for (const { rule, actors, recipients } of matches) {
      if (EVENT_TYPE[rule.type].quad <= 2) continue;
      const [doers, others] = [actors, recipients].map((side) => side.map(({ actor }) => actor).filter(isSide));
      for (const [own, against] of [
        [doers, others],
        [others, doers],
      ])
        if (own?.some((one) => sideKey(one) === owner))
          for (const actor of against ?? []) {
            const key = sideKey(actor);
            if (key === owner) continue;
            const foe = foes.get(key) ?? { actor, count: 0 };
            foe.count++;
            foes.set(key, foe);
          }
    }
  return [...foes.values()].sort((a, b) => b.count - a.count || (sideKey(a.actor) < sideKey(b.actor) ? -1 : 1));
}

/** Whether two are told in one breath wherever they are told: 'the United States and the Korean puppets'. */
const areTogether = (tellings: readonly Telling[], one: string, other: string): boolean =>
  tellings.every(({ matches }) =>
    matches.every(({ actors, recipients }) =>
      [actors, recipients].every((side) => {
        const keys = side.map(({ actor }) => sideKey(actor));
        return keys.includes(one) === keys.includes(other);
      }),
    ),
  );

/** The one other side that a document tells of at all. */
function onlyOther(tellings: readonly Telling[], owner: string): readonly ActorSpan[] {
  const others = tellings.flatMap(({ view }) => view.sentence.actors.filter((actor) => isSide(actor) && sideKey(actor) !== owner));
  return new Set(others.map(sideKey)).size === 1 ? others.slice(0, 1) : [];
}

/**
 * Who stands against a side in a document: the one that it is told in conflict with, or far more often than with any other; two where they
 * are always told together; where no conflict is told, the one other side that the document names. [] where that is not clear.
 */
export function opponentsOf(tellings: readonly Telling[], owner: string): readonly ActorSpan[] {
  const [first, second, third] = foesOf(tellings, owner);
  if (!first) return onlyOther(tellings, owner);
  if (!second || first.count >= 2 * second.count) return [first.actor];
  return !third && areTogether(tellings, sideKey(first.actor), sideKey(second.actor)) ? [first.actor, second.actor] : [];
}
