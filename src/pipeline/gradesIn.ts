import { gradeSources } from '../assess/gradeSources.ts';
import type { Event } from '../model/event.ts';
import type { SourceGrade } from '../model/sourceGrade.ts';
import { findMisrelays } from '../reconcile/quantities/findMisrelays.ts';
import type { EventFilter } from '../store/aggregates.ts';
import type { Store } from '../store/store.ts';
import { COUNTED } from './counted.ts';
import { countedOf } from './countedFigures.ts';
import { eachFinding } from './eachFinding.ts';

/** The letter of each outlet that a store holds, from the events it tells and the figures it passes on. */
export async function gradesIn(
  store: Pick<Store, 'events' | 'outletRecords' | 'ownOutlets' | 'figuresTold'>,
): Promise<readonly SourceGrade[]> {
  const asked: EventFilter = { agreements: ['disputed'] };
  const disputed: Event[] = [];
  for await (const event of eachFinding(store.events.bind(store), asked)) disputed.push(event);
  const quantities = (await store.figuresTold({ filter: { measures: COUNTED } }, countedOf)).map(({ quantity }) => quantity);
  const outlets = new Map(quantities.map(({ id, outlet }) => [id, outlet]));
  return gradeSources(
    disputed,
    await store.ownOutlets([...new Set(disputed.flatMap(mentionsIn))]),
    findMisrelays(quantities).flatMap(({ figure }) => outlets.get(figure) ?? []),
    await store.outletRecords(),
  );
}

/** The mentions of an event and those that stand against it. */
const mentionsIn = ({ mentions, disputes }: Event): readonly string[] => [
  ...mentions,
  ...disputes.flatMap(({ sides }) => sides.flatMap((side) => side.mentions)),
];
