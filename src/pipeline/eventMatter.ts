import { gradeItem } from '../assess/gradeItem.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { EventMatter } from '../model/eventMatter.ts';
import type { Figure } from '../model/figure.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import type { Store } from '../store/store.ts';
import { contentionsAmong } from './contentionsIn.ts';

/** Documents of one event that are looked through; the rest tell it again. */
const DOCUMENTS = 60;

/** Grades an event and finds what its documents dispute about it. */
export async function eventMatter(store: Pick<Store, 'document'>, event: Event, tellings: readonly Told<Mention>[]): Promise<EventMatter> {
  const told = new Map(tellings.map(({ document, outlet, title, published }) => [document, { outlet, title, published }]));
  const [mentions, claims, figures]: [Told<Mention>[], Told<Claim>[], Told<Figure>[]] = [[], [], []];
  for (const [id, where] of [...told].slice(0, DOCUMENTS)) {
    const found = await store.document(id);
    mentions.push(...(found?.mentions ?? []).map((one) => ({ ...one, ...where })));
    claims.push(...(found?.claims ?? []).map((one) => ({ ...one, ...where })));
    figures.push(...(found?.figures ?? []).map((one) => ({ ...one, ...where })));
  }
  const own = new Set([...event.mentions, ...tellings.flatMap((telling) => telling.figures)]);
  const contentions = contentionsAmong({ events: [event], mentions, claims, figures }).filter(
    (one) => one.event === event.id || one.sides.some(({ evidence }) => evidence.some(({ id }) => own.has(id))),
  );
  return { grade: gradeItem(event, contentions.length), contentions };
}
