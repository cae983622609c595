import { basename, extname } from 'node:path';
import type { Document } from '../model/document.ts';
import { type Notice, type Outcome, outcome } from '../model/notice.ts';
import type { Ingested, Skipped, SourceRef } from '../model/source.ts';
import { type Content, content } from './content.ts';
import { type Decoded, decode, type Undecoded } from './decode.ts';
import { detectLanguage } from './detectLanguage.ts';
import { bytesHash, documentId } from './documentId.ts';
import { mediaType } from './mediaType.ts';
import { sourceName } from './sourceName.ts';

/**
 * Bytes as a document: decoded, its format's signs taken out, its broken lines joined, its outlet,
 * title, publication date and language found. The same reference and bytes give the same document.
 * Bytes that hold no text come back as `Skipped`; nothing throws.
 */
export function ingest(ref: SourceRef, bytes: Uint8Array): Outcome<Ingested> | Skipped {
  const where = sourceName(ref);
  const decoded = textOf(ref, bytes);
  if ('code' in decoded) return { where, code: decoded.code, reason: `${where}: ${decoded.reason}.` };
  const type = mediaType(ref.path, decoded.text);
  const found = content(type, decoded.text);
  if (found.text === '')
    return {
      where,
      code: 'empty',
      reason: `${where}: no words are left without the signs of its format. Leave it out, or fetch it again.`,
    };
  const document = asDocument(ref, found);
  const notices = [...ref.notices, ...decoded.notices, ...found.notices, ...unknowns(ref, found, document)];
  return outcome({ document, sha256: bytesHash(bytes), encoding: decoded.encoding, mediaType: type }, notices);
}

/** A text that came inside a manifest is text already; its bytes are only what is kept of it. */
function textOf(ref: SourceRef, bytes: Uint8Array): Decoded | Undecoded {
  if (ref.text === null) return decode(bytes);
  if (ref.text.trim() === '') return { code: 'empty', reason: 'the text is empty' };
  return { text: ref.text, encoding: 'utf-8', notices: [] };
}

function asDocument(ref: SourceRef, found: Content): Document {
  const url = ref.url ?? found.url;
  const made = {
    source: ref.source ?? found.outlet ?? hostOf(url) ?? stemOf(ref),
    published: ref.published ?? found.published,
    text: found.text,
  };
  return {
    kind: 'document',
    id: documentId(made),
    path: ref.path,
    url,
    source: made.source,
    title: ref.title ?? found.title,
    published: made.published,
    language: detectLanguage(found.text),
    text: found.text,
  };
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;

function stemOf(ref: SourceRef): string {
  const name = basename(ref.path ?? ref.manifest?.path ?? 'unknown');
  return basename(name.replace(/\.gz$/i, ''), extname(name.replace(/\.gz$/i, ''))) || name;
}

/** What had to be guessed or left open, and how the user can say it. */
function unknowns(ref: SourceRef, found: Content, { source, published, url }: Document): readonly Notice[] {
  const named = (ref.source ?? found.outlet ?? hostOf(url)) !== null;
  const outlet = {
    code: 'outlet-unknown',
    reason: `no outlet is named; "${source}" (the file's name) stands for it. Name it with --source or in a manifest.`,
  };
  const date = {
    code: 'published-unknown',
    reason: 'no publication date is given or found, so "on Sunday" stays without a day. Give it with --published or in a manifest.',
  };
  return [...(named ? [] : [outlet]), ...(published === null ? [date] : [])];
}
