import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** SHA-256 of bytes, hexadecimal. */
export const bytesHash = (bytes: Uint8Array): string => sha256(bytes);

/** The id of a document: the same outlet, publication and text always give the same one. */
export const documentId = ({ source, published, text }: Pick<Document, 'source' | 'published' | 'text'>): string =>
  sha256(JSON.stringify([source, published, text])).slice(0, 16);
