import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What clusters-dev.json holds: mentions of one event, matters in dispute, and which document copies which. */
export interface ClusterGold {
  readonly events: readonly { readonly id: string; readonly what: string; readonly mentions: readonly GoldQuote[] }[];
  readonly disputes: readonly { readonly about: string; readonly sides: readonly (GoldQuote & { readonly says: string })[] }[];
  readonly copies: readonly { readonly document: string; readonly of: string }[];
}

/** A stretch of a document's text. */
export interface GoldQuote {
  readonly document: string;
  readonly quote: string;
}

/** Where the documents and the clusters lie, below the shared folder. */
export const CLUSTER_FOLDER = 'gold/dev';
export const CLUSTER_FILE = `${CLUSTER_FOLDER}/clusters-dev.json`;

export const readClusterGold = (shared: string): ClusterGold => JSON.parse(readFileSync(join(shared, CLUSTER_FILE), 'utf8')) as ClusterGold;
