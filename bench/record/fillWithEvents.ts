import { createHash } from 'node:crypto';
import type { Agreement } from '../../src/codebook/status.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Event } from '../../src/model/event.ts';
import { NO_LINKS } from '../../src/model/linkColumns.ts';
import type { Mention } from '../../src/model/mention.ts';
import { changedAssessments } from '../../src/pipeline/changedAssessments.ts';
import type { ReadDocument, Store } from '../../src/store/store.ts';
import type { News } from './makeNews.ts';

/** A mention with its outlet and day. */
interface Told {
  readonly mention: Mention;
  readonly outlet: string;
  readonly published: string | null;
}

/**
 * Writes news with an event for each class, actor, recipient and place that a day tells of: as many and as wide as taking
 * the mentions in one by one would make, in a fraction of the time. Or each mention is an event of its own (`apart`), so
 * that so many events take no more mentions than they need. For what only asks questions of a store.
 */
export async function fillWithEvents(store: Store, news: News, { apart = false }: { readonly apart?: boolean } = {}): Promise<void> {
  const keyOf = apart ? ({ id }: Mention): string => id : deedOf;
  let [day, batch]: [string | null, ReadDocument[]] = [null, []];
  for (const document of news.documents()) {
    const { published } = document.ingested.document;
    if (published !== day && batch.length > 0) {
      await write(store, batch, keyOf);
      batch = [];
    }
    day = published;
    batch.push(document);
  }
  await write(store, batch, keyOf);
}

async function write(store: Store, batch: readonly ReadDocument[], keyOf: (mention: Mention) => string): Promise<void> {
  await store.add(batch);
  const told = batch.flatMap(({ ingested: { document }, findings }) =>
    findings.mentions.map((mention): Told => ({ mention, outlet: document.source, published: document.published })),
  );
  const events = [...Map.groupBy(told, ({ mention }) => keyOf(mention)).values()].flatMap(eventOf);
  await store.putChange({
    documents: batch.map(({ ingested: { document } }) => document.id),
    mentions: [],
    links: NO_LINKS,
    words: [],
    removedEvents: [],
    events,
    ...(await changedAssessments(store, { removed: [], put: events })),
  });
}

const codesOf = (actors: readonly Actor[]): string => actors.map(({ code }) => code).join('+');

const deedOf = ({ type, status, actors, recipients, where }: Mention): string =>
  [type, status, codesOf(actors), codesOf(recipients), where[0]?.id].join('|');

function eventOf(group: readonly Told[]): readonly Event[] {
  const [first] = group;
  if (first === undefined) return [];
  const { mention, published } = first;
  const mentions = group.map((one) => one.mention.id);
  const sources = [...new Set(group.map(({ outlet }) => outlet))].sort();
  // One in fifty of those that several tell, or of all where no two mentions are put together.
  const isOdd = mention.start > 0 && mention.start % 50 === 0;
  const agreement: Agreement = isOdd ? 'disputed' : sources.length === 1 ? 'single' : 'agreed';
  const party = ({ code, sector, name }: Actor) => ({ code, sector, name });
  return [
    {
      kind: 'event',
      id: createHash('sha256').update(mentions.join()).digest('hex').slice(0, 16),
      type: mention.type,
      mode: null,
      actors: mention.actors.map(party),
      recipients: mention.recipients.map(party),
      when: mention.when,
      where: mention.where,
      status: mention.status,
      mentions,
      sources,
      independent: sources.length,
      agreement,
      disputes: [],
      first_reported: published,
    },
  ];
}
