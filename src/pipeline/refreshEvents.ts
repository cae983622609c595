import { assess } from '../assess/assess.ts';
import type { Mention } from '../model/mention.ts';
import type { Notice } from '../model/notice.ts';
import type { Told } from '../model/told.ts';
import { type Copies, findCopies, type SketchedDocument, sketch } from '../reconcile/findCopies.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import type { Store } from '../store/store.ts';

export interface RefreshedEvents {
  readonly events: number;
  readonly notices: readonly Notice[];
}

/**
 * Makes events and assessments anew from all that the store holds, and replaces the old ones in one
 * transaction. The outcome depends on what is stored alone, not on the order in which it was read.
 */
export async function refreshEvents(store: Pick<Store, 'allDocuments' | 'allMentions' | 'putEvents'>): Promise<RefreshedEvents> {
  const copies = await copiesIn(store);
  const mentions: Told<Mention>[] = [];
  for await (const mention of store.allMentions()) mentions.push(mention);
  const events = reconcile(mentions, copies);
  const assessments = assess(events.value);
  await store.putEvents(events.value, assessments.value);
  return { events: events.value.length, notices: [...events.notices, ...assessments.notices] };
}

/** Texts are sketched as they stream by; only the sketches are held. */
async function copiesIn(store: Pick<Store, 'allDocuments'>): Promise<Copies> {
  const sketched: SketchedDocument[] = [];
  for await (const { id, source, published, text } of store.allDocuments()) sketched.push({ id, source, published, sketch: sketch(text) });
  return findCopies(sketched);
}
