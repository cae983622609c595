import type { Contention } from '../model/contention.ts';
import type { Event } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { eventContentions } from '../reconcile/contentions/eventContentions.ts';
import { type CountedFigure, figureContentions } from '../reconcile/contentions/figureContentions.ts';
import { findMisrelays } from '../reconcile/quantities/findMisrelays.ts';
import { quantityOf } from '../reconcile/quantities/quantityOf.ts';
import type { Filter, Store } from '../store/store.ts';
import { COUNTED } from './counted.ts';
import { eachFinding } from './eachFinding.ts';

type Readable = Pick<Store, 'events' | 'mentions' | 'figures'>;

/** All disputes among what passes a filter, most outlets first. */
export async function contentionsIn(store: Readable, filter: Filter): Promise<readonly Contention[]> {
  const events: Event[] = [];
  for await (const event of eachFinding(store.events.bind(store), filter)) if (event.disputes.length > 0) events.push(event);
  const wanted = new Set(events.flatMap(({ disputes }) => disputes.flatMap(({ sides }) => sides.flatMap(({ mentions }) => mentions))));
  const mentions = new Map<string, Told<Mention>>();
  if (wanted.size > 0) {
    for await (const mention of eachFinding(store.mentions.bind(store), {})) if (wanted.has(mention.id)) mentions.set(mention.id, mention);
  }
  return [...eventContentions(events, mentions), ...figureContentions(await countedIn(store, filter))].sort(byWeight);
}

/** The figures that pass, without those passed on as something else than others have them. */
async function countedIn(store: Pick<Store, 'figures'>, filter: Filter): Promise<readonly CountedFigure[]> {
  const counted: CountedFigure[] = [];
  for await (const figure of eachFinding(store.figures.bind(store), { ...filter, measures: COUNTED }))
    counted.push({ figure, quantity: quantityOf(figure) });
  const flagged = new Set(findMisrelays(counted.map(({ quantity }) => quantity)).map(({ figure }) => figure));
  return counted.filter(({ quantity }) => !flagged.has(quantity.id));
}

function byWeight(a: Contention, b: Contention): number {
  const weight = ({ outlets, sides }: Contention): number =>
    outlets.length * 100 + sides.reduce((all, { evidence }) => all + evidence.length, 0);
  return weight(b) - weight(a) || (a.id < b.id ? -1 : 1);
}
