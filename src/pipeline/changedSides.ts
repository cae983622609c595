import type { Event } from '../model/event.ts';
import type { Store } from '../store/store.ts';
import type { Sided } from './sidesAlone.ts';

/** The events of what was made anew, as they were and as they are. */
interface MadeAnew {
  readonly old: readonly Event[];
  readonly events: readonly Event[];
}

/**
 * Events that stay, with the plans and deeds beside them as they are now, as far as these changed: what is kept of them, less the
 * ids of events that go, and with those of the events that come.
 */
export async function changedSides(store: Pick<Store, 'eventsNamed'>, sided: readonly Sided[], made: MadeAnew): Promise<readonly Event[]> {
  if (sided.length === 0) return [];
  const bySide = new Map(sided.map((one) => [one.event, one]));
  const kept = await store.eventsNamed([...bySide.keys()]);
  const stays = new Set(made.events.map(({ id }) => id));
  const gone = new Set(made.old.flatMap(({ id }) => (stays.has(id) ? [] : [id])));
  const eventOf = new Map(made.events.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)));
  return kept.flatMap((event) => {
    const one = bySide.get(event.id);
    if (one === undefined) return [];
    const before = event.planOf ?? event.cameOf ?? [];
    const now = [
      ...new Set([...before.filter((id) => !gone.has(id)), ...[...one.beside].flatMap((mention) => eventOf.get(mention) ?? [])]),
    ].sort();
    if (now.length === before.length && now.every((id, at) => id === before[at])) return [];
    const { planOf: _planOf, cameOf: _cameOf, ...rest } = event;
    return [now.length === 0 ? rest : one.realis === 'done' ? { ...rest, cameOf: now } : { ...rest, planOf: now }];
  });
}
