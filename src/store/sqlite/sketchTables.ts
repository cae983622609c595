import type { DatabaseSync } from 'node:sqlite';
import type { KnownSketch, Sketch, TextMarks } from '../../model/sketch.ts';
import { prepared, preparedLists } from './prepared.ts';
import { remembered } from './remembered.ts';

/** A sketched document with its row. */
export interface SketchRow extends KnownSketch {
  readonly row: number;
}

/** What comparing texts asks of the database, each statement prepared once. */
export interface SketchTables {
  insert(document: number, sketch: Sketch): void;
  /** Puts these hashes under a document. */
  post(hashes: readonly number[], document: number): void;
  unpost(hash: number, document: number): void;
  /** Those of the hashes that an outlet prints day after day. */
  standing(outlet: string, hashes: readonly number[]): ReadonlySet<number>;
  setStanding(outlet: string, hash: number): void;
  /** Those of the hashes that more documents than so many hold. */
  crowded(hashes: readonly number[], most: number): readonly number[];
  /** The documents of an outlet under a hash, with the day of each. */
  ofOutlet(hash: number, outlet: string): readonly { readonly document: number; readonly day: string | null }[];
  /** The documents under each of the hashes, earliest published first. */
  holders(hashes: readonly number[]): ReadonlyMap<number, readonly number[]>;
  sketch(document: number): SketchRow;
}

/** Prepares the statements. */
export function sketchTables(db: DatabaseSync): SketchTables {
  const insert = prepared(db, 'INSERT INTO sketches (document, shingles, hashes, marks) VALUES (?, ?, ?, ?)');
  const post = prepared(db, 'INSERT OR IGNORE INTO sketch_postings (hash, document) SELECT value, ? FROM json_each(?)');
  const unpost = prepared(db, 'DELETE FROM sketch_postings WHERE hash = ? AND document = ?');
  const standingOf = prepared(db, 'SELECT s.hash FROM json_each(?) j CROSS JOIN standing_hashes s ON s.outlet = ? AND s.hash = j.value');
  const setStanding = prepared(db, 'INSERT INTO standing_hashes (outlet, hash) VALUES (?, ?)');
  const crowded = prepared(
    db,
    `
    SELECT j.value AS hash FROM json_each(?) j WHERE (SELECT count(*) FROM (SELECT 1 FROM sketch_postings p WHERE p.hash = j.value LIMIT ?)) > ?`,
  );
  const ofOutlet = prepared(
    db,
    `
    SELECT p.document, substr(d.published, 1, 10) AS day FROM sketch_postings p CROSS JOIN documents d ON d.row = p.document
    WHERE p.hash = ? AND d.source = ?`,
  );
  const select = prepared(
    db,
    `
    SELECT d.row, d.id, d.source, d.published, k.shingles, k.hashes, k.marks FROM sketches k JOIN documents d ON d.row = k.document WHERE d.row = ?`,
  );
  const standing = (outlet: string, hashes: readonly number[]): ReadonlySet<number> =>
    new Set(standingOf.all(JSON.stringify(hashes), outlet).map(({ hash }) => hash as number));
  return {
    insert: (document, { count, hashes, marks }) =>
      void insert.run(document, count, new Uint8Array(Uint32Array.from(hashes).buffer), JSON.stringify(marks)),
    post: (hashes, document) => void post.run(document, JSON.stringify(hashes)),
    unpost: (hash, document) => void unpost.run(hash, document),
    standing,
    setStanding: (outlet, hash) => void setStanding.run(outlet, hash),
    crowded: (hashes, most) => crowded.all(JSON.stringify(hashes), most + 1, most).map(({ hash }) => hash as number),
    ofOutlet: (hash, outlet) => ofOutlet.all(hash, outlet) as unknown as ReturnType<SketchTables['ofOutlet']>,
    holders: hashHolders(db),
    sketch: (document) => {
      const { shingles, hashes: bytes, marks, ...row } = select.get(document) as unknown as StoredSketch;
      // Copied, since SQLite's bytes may begin anywhere in a buffer and numbers may not.
      const hashes = [...new Uint32Array(Uint8Array.from(bytes).buffer)];
      return { ...row, sketch: { count: shingles, hashes, marks: JSON.parse(marks) as TextMarks }, standing: standing(row.source, hashes) };
    },
  };
}

function hashHolders(db: DatabaseSync): SketchTables['holders'] {
  // Most hashes have one holder: only what several hold is sorted.
  const posted = preparedLists(db, 'SELECT p.hash, p.document FROM json_each(?) j CROSS JOIN sketch_postings p ON p.hash = j.value');
  // As SQLite sorts texts: by their bytes.
  const place = prepared(db, 'SELECT CAST(sort_key || char(0) || source || char(0) || id AS BLOB) AS bytes FROM documents WHERE row = ?');
  const placeOf = remembered((document: number) => place.get(document)?.['bytes'] as Uint8Array);
  const byPublication = (a: number, b: number): number => Buffer.compare(placeOf(a), placeOf(b));
  return (hashes) => {
    const held = new Map<number, number[]>(hashes.map((hash) => [hash, []]));
    for (const [hash, document] of posted.all(JSON.stringify(hashes)) as unknown as readonly (readonly [number, number])[])
      held.get(hash)?.push(document);
    for (const documents of held.values()) if (documents.length > 1) documents.sort(byPublication);
    return held;
  };
}

interface StoredSketch {
  readonly row: number;
  readonly id: string;
  readonly source: string;
  readonly published: string | null;
  readonly shingles: number;
  readonly hashes: Uint8Array;
  readonly marks: string;
}
