import { gradeSources } from '../assess/gradeSources.ts';
import type { Event } from '../model/event.ts';
import type { SourceGrade } from '../model/sourceGrade.ts';
import { findMisrelays } from '../reconcile/quantities/findMisrelays.ts';
import type { Store } from '../store/store.ts';
import { COUNTED } from './counted.ts';
import { countedOf } from './countedFigures.ts';
import { eachFinding } from './eachFinding.ts';

/** The letter of each outlet that a store holds, from the events it tells and the figures it passes on. */
export async function gradesIn(store: Pick<Store, 'events' | 'mentions' | 'figuresTold'>): Promise<readonly SourceGrade[]> {
  const events: Event[] = [];
  for await (const event of eachFinding(store.events.bind(store), {})) if (event.agreement !== 'single') events.push(event);
  const own = new Map<string, string>();
  for await (const { id, outlet } of eachFinding(store.mentions.bind(store), { says: ['own'] })) own.set(id, outlet);
  const quantities = (await store.figuresTold({ filter: { measures: COUNTED } }, countedOf)).map(({ quantity }) => quantity);
  const outlets = new Map(quantities.map(({ id, outlet }) => [id, outlet]));
  return gradeSources(
    events,
    own,
    findMisrelays(quantities).flatMap(({ figure }) => outlets.get(figure) ?? []),
  );
}
