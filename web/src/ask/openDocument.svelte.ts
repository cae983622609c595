import type { DocumentAnswer } from '../../../src/serve/answers.ts';
import { Single } from './single.svelte.ts';

/** The document that the view reads or the drawer's finding stands in; view and drawer share it. */
export const openDocument = new Single<DocumentAnswer>();

export const documentPath = (id: string): string => `documents/${encodeURIComponent(id)}`;
