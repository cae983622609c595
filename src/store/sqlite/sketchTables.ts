import type { DatabaseSync } from 'node:sqlite';
import type { KnownSketch, Sketch, TextMarks } from '../../model/sketch.ts';

/** A sketched document with its row. */
export interface SketchRow extends KnownSketch {
  readonly row: number;
}

/** What comparing texts asks of the database, each statement prepared once. */
export interface SketchTables {
  insert(document: number, sketch: Sketch): void;
  post(hash: number, document: number): void;
  unpost(hash: number, document: number): void;
  isStanding(outlet: string, hash: number): boolean;
  setStanding(outlet: string, hash: number): void;
  /** The documents of an outlet under a hash, with the day of each. */
  ofOutlet(hash: number, outlet: string): readonly { readonly document: number; readonly day: string | null }[];
  /** The documents under a hash, earliest published first. */
  holders(hash: number): readonly number[];
  sketch(document: number): SketchRow;
}

/** Prepares the statements. */
export function sketchTables(db: DatabaseSync): SketchTables {
  const insert = db.prepare('INSERT INTO sketches (document, shingles, hashes, marks) VALUES (?, ?, ?, ?)');
  const post = db.prepare('INSERT OR IGNORE INTO sketch_postings (hash, document) VALUES (?, ?)');
  const unpost = db.prepare('DELETE FROM sketch_postings WHERE hash = ? AND document = ?');
  const standing = db.prepare('SELECT 1 FROM standing_hashes WHERE outlet = ? AND hash = ?');
  const standingOf = db.prepare('SELECT s.hash FROM json_each(?) j CROSS JOIN standing_hashes s ON s.outlet = ? AND s.hash = j.value');
  const setStanding = db.prepare('INSERT INTO standing_hashes (outlet, hash) VALUES (?, ?)');
  const ofOutlet = db.prepare(`
    SELECT p.document, substr(d.published, 1, 10) AS day FROM sketch_postings p CROSS JOIN documents d ON d.row = p.document
    WHERE p.hash = ? AND d.source = ?`);
  const holders = db.prepare(`
    SELECT p.document FROM sketch_postings p CROSS JOIN documents d ON d.row = p.document
    WHERE p.hash = ? ORDER BY d.sort_key, d.source, d.id`);
  const select = db.prepare(`
    SELECT d.row, d.id, d.source, d.published, k.shingles, k.hashes, k.marks FROM sketches k JOIN documents d ON d.row = k.document WHERE d.row = ?`);
  return {
    insert: (document, { count, hashes, marks }) =>
      void insert.run(document, count, new Uint8Array(Uint32Array.from(hashes).buffer), JSON.stringify(marks)),
    post: (hash, document) => void post.run(hash, document),
    unpost: (hash, document) => void unpost.run(hash, document),
    isStanding: (outlet, hash) => standing.get(outlet, hash) !== undefined,
    setStanding: (outlet, hash) => void setStanding.run(outlet, hash),
    ofOutlet: (hash, outlet) => ofOutlet.all(hash, outlet) as unknown as ReturnType<SketchTables['ofOutlet']>,
    holders: (hash) => holders.all(hash).map(({ document }) => document as number),
    sketch: (document) => {
      const { shingles, hashes: bytes, marks, ...row } = select.get(document) as unknown as StoredSketch;
      // Copied, since SQLite's bytes may begin anywhere in a buffer and numbers may not.
      const hashes = [...new Uint32Array(Uint8Array.from(bytes).buffer)];
      const held = standingOf.all(JSON.stringify(hashes), row.source).map(({ hash }) => hash as number);
      return { ...row, sketch: { count: shingles, hashes, marks: JSON.parse(marks) as TextMarks }, standing: new Set(held) };
    },
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
