import type { DatabaseSync } from 'node:sqlite';
import type { HeldOutline, Holding } from '../reconciling.ts';
import { readHowTold } from './howTold.ts';
import { outlinesOf } from './outlines.ts';
import { prepared, preparedLists } from './prepared.ts';
import { rowsOfDocuments } from './reconciledMentions.ts';
import { remembered } from './remembered.ts';

/** All mentions of the events that hold these, but those of some documents. */
export function readHeld(db: DatabaseSync, mentions: readonly number[], without: readonly string[]): readonly HeldOutline[] {
  const leftOut = rowsOfDocuments(db, without);
  const [eventOf, membersOf] = [eventFinder(db), memberFinder(db)];
  const [met, known] = [new Set<number>(), new Set<number>()];
  const id = prepared(db, 'SELECT id FROM event_facts WHERE row = ?');
  const held: Omit<HeldOutline, 'outline'>[] = [];
  for (const mention of mentions) {
    // Most are asked for together with others of their event.
    const event = known.has(mention) ? undefined : eventOf(mention);
    if (event === undefined || met.has(event)) continue;
    met.add(event);
    const name = id.get(event)?.['id'] as string;
    for (const number of membersOf(event)) {
      known.add(number);
      if (!leftOut.has(number)) held.push({ event: name, number });
    }
  }
  const outlines = outlinesOf(
    db,
    held.map(({ number }) => number),
  );
  const outlineOf = new Map(outlines.map(({ number, outline }) => [number, outline]));
  return held.flatMap((one) => {
    const outline = outlineOf.get(one.number);
    return outline === undefined ? [] : [{ ...one, outline }];
  });
}

/** See `Reconciling`. */
export function readHoldings(db: DatabaseSync, mentions: readonly number[]): readonly Holding[] {
  const [eventOf, told] = [eventFinder(db), readHowTold(db, mentions)];
  const named = remembered(nameFinder(db));
  return mentions.flatMap((number, at) => {
    const [event, way] = [eventOf(number), told[at]];
    return event === undefined || way === undefined ? [] : [{ ...way, ...named(event), number }];
  });
}

function nameFinder(db: DatabaseSync): (event: number) => Pick<Holding, 'event' | 'isSpoken'> {
  // Users say little, of few mentions, if anything.
  const find = prepared(
    db,
    `
    SELECT e.id, EXISTS (SELECT 1 FROM user_links)
      AND EXISTS (SELECT 1 FROM reconciled_mentions r CROSS JOIN user_links l ON l.mention = r.finding WHERE r.event = e.row) AS spoken
    FROM event_facts e WHERE e.row = ?`,
  );
  return (event) => {
    const { id, spoken } = find.get(event) as unknown as { readonly id: string; readonly spoken: number };
    return { event: id, isSpoken: spoken === 1 };
  };
}

function eventFinder(db: DatabaseSync): (mention: number) => number | undefined {
  const find = prepared(db, 'SELECT event FROM reconciled_mentions WHERE finding = ? AND event IS NOT NULL');
  return (mention) => find.get(mention)?.['event'] as number | undefined;
}

function memberFinder(db: DatabaseSync): (event: number) => readonly number[] {
  const find = preparedLists(db, 'SELECT finding FROM reconciled_mentions WHERE event = ?');
  return (event) => (find.all(event) as unknown as readonly (readonly [number])[]).map(([finding]) => finding);
}
