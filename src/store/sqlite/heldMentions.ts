import type { DatabaseSync } from 'node:sqlite';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { Bounded } from './bounded.ts';
import { prepared } from './prepared.ts';
import { remembered } from './remembered.ts';
import { type ToldRow, toldOf } from './toldRow.ts';

/** Mentions that are kept in memory: those of some days of news, which the next documents are compared with again. */
const HELD_MAX = 4_000;

interface Held {
  readonly sighting: number;
  readonly mention: Told<Mention>;
}

const caches = new WeakMap<DatabaseSync, Bounded<Held>>();

/**
 * Reads mentions by the rows of their findings, each from the JSON once while it is asked for again. A finding never
 * changes under its row, and what a document shows of itself not without another sighting. Not for what a transaction
 * that may yet fail wrote. The oldest go where there are more than `most`.
 */
export function mentionReader(db: DatabaseSync, most = HELD_MAX): (finding: number, sighting: number) => Told<Mention> {
  const held = caches.get(db) ?? new Bounded<Held>();
  caches.set(db, held);
  const select = prepared(db, 'SELECT json FROM findings WHERE row = ?');
  const documentOf = remembered(documentFinder(db));
  return (finding, sighting) => {
    const known = held.get(finding);
    if (known?.sighting === sighting) return known.mention;
    const { json } = select.get(finding) as unknown as Pick<ToldRow, 'json'>;
    const mention = toldOf<Mention>({ json, ...documentOf(sighting) });
    held.put(finding, { sighting, mention }, most);
    return mention;
  };
}

type TellingDocument = Omit<ToldRow, 'json'>;

function documentFinder(db: DatabaseSync): (sighting: number) => TellingDocument {
  const select = prepared(
    db,
    `
    SELECT d.source AS outlet, s.title, d.published FROM sightings s CROSS JOIN readings r ON r.row = s.reading
      CROSS JOIN documents d ON d.row = r.document WHERE s.row = ?`,
  );
  return (sighting) => select.get(sighting) as unknown as TellingDocument;
}
