import type { DatabaseSync } from 'node:sqlite';
import { prepared } from './prepared.ts';

/** The links of a mention with those of lower rows, in one order: the evidence alone. */
export interface WeighedList {
  readonly partners: Uint32Array;
  readonly weights: Float64Array;
}

/** A list of links with how sure they are. */
export interface LinkList extends WeighedList {
  readonly scores: Float64Array;
}

/** The lists of links by the rows of mentions, each statement prepared once. */
export interface LinkLists {
  /** Null where there is none. */
  list(mention: number): LinkList | null;
  weighed(mention: number): WeighedList;
  /** The mentions of lower rows alone. */
  partners(mention: number): Uint32Array;
  put(mention: number, list: LinkList): void;
  /** The mentions of higher rows that are linked with it. */
  backs(mention: number): Uint32Array;
  putBacks(mention: number, partners: Uint32Array): void;
}

interface Row {
  readonly partners: Uint8Array;
  readonly weights: Uint8Array;
  readonly scores: Uint8Array;
}

const NOBODY = new Uint32Array();
const NO_LIST: WeighedList = { partners: NOBODY, weights: new Float64Array() };

/** Prepares the statements. */
export function linkLists(db: DatabaseSync): LinkLists {
  const list = prepared(db, 'SELECT partners, weights, scores FROM mention_links WHERE mention = ?');
  const weighed = prepared(db, 'SELECT partners, weights FROM mention_links WHERE mention = ?');
  const partners = prepared(db, 'SELECT partners FROM mention_links WHERE mention = ?');
  const put = prepared(
    db,
    'INSERT OR REPLACE INTO mention_links (mention, links, weakest, partners, weights, scores) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const remove = prepared(db, 'DELETE FROM mention_links WHERE mention = ?');
  const backs = prepared(db, 'SELECT partners FROM mention_link_backs WHERE mention = ?');
  const putBacks = prepared(db, 'INSERT OR REPLACE INTO mention_link_backs (mention, partners) VALUES (?, ?)');
  const removeBacks = prepared(db, 'DELETE FROM mention_link_backs WHERE mention = ?');
  return {
    list: (mention) => {
      const row = list.get(mention) as Row | undefined;
      if (row === undefined) return null;
      return { partners: rowsIn(row.partners), weights: numbersIn(row.weights), scores: numbersIn(row.scores) };
    },
    weighed: (mention) => {
      const row = weighed.get(mention) as Omit<Row, 'scores'> | undefined;
      return row === undefined ? NO_LIST : { partners: rowsIn(row.partners), weights: numbersIn(row.weights) };
    },
    partners: (mention) => partnersIn(partners.get(mention)),
    put: (mention, { partners, weights, scores }) => {
      if (partners.length === 0) remove.run(mention);
      else put.run(mention, partners.length, leastOf(scores), bytesOf(partners), bytesOf(weights), bytesOf(scores));
    },
    backs: (mention) => partnersIn(backs.get(mention)),
    putBacks: (mention, partners) => {
      if (partners.length === 0) removeBacks.run(mention);
      else putBacks.run(mention, bytesOf(partners));
    },
  };
}

const leastOf = (scores: Float64Array): number => scores.reduce((least, score) => Math.min(least, score), 1);

const partnersIn = (row: Readonly<Record<string, unknown>> | undefined): Uint32Array =>
  row === undefined ? NOBODY : rowsIn(row['partners'] as Uint8Array);

const rowsIn = (bytes: Uint8Array): Uint32Array => {
  const { buffer, byteOffset, byteLength } = aligned(bytes, Uint32Array.BYTES_PER_ELEMENT);
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
};
const numbersIn = (bytes: Uint8Array): Float64Array => {
  const { buffer, byteOffset, byteLength } = aligned(bytes, Float64Array.BYTES_PER_ELEMENT);
  return new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT);
};
/** SQLite's bytes may begin anywhere in a buffer, and numbers may not. */
const aligned = (bytes: Uint8Array, size: number): Uint8Array => (bytes.byteOffset % size === 0 ? bytes : bytes.slice());
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Float64Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
