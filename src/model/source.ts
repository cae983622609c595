import type { Document } from './document.ts';
import type { Notice } from './notice.ts';

/** One thing to read, before its bytes are looked at. Plain data: it travels to worker threads. */
export interface SourceRef {
  /** The file, as the user gave it (or as the manifest's folder resolves it); null for a text inside a manifest. */
  readonly path: string | null;
  /** A text that stands in the manifest itself. */
  readonly text: string | null;
  readonly url: string | null;
  /** The outlet, where the user or the manifest names it. */
  readonly source: string | null;
  readonly title: string | null;
  /** ISO day or instant, where the user or the manifest gives it. */
  readonly published: string | null;
  /** The manifest and line that named it, for messages. */
  readonly manifest: { readonly path: string; readonly line: number } | null;
  /** What was odd in how it was named (a date that is none); ingest passes them on. */
  readonly notices: readonly Notice[];
}

/** A source that could not be read, and why. The run goes on. */
export interface Skipped {
  /** Path, or 'manifest.jsonl:12'. */
  readonly where: string;
  readonly code: string;
  readonly reason: string;
}

/** A document with the bytes it was made from. */
export interface Ingested {
  readonly document: Document;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  readonly mediaType: 'text/plain' | 'text/markdown' | 'text/html';
}
