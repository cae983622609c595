import type { DocumentAnswer } from '../../../src/serve/answers.ts';
import { address } from '../address/address.svelte.ts';
import { Single } from './single.svelte.ts';

/** The document that the view reads or the drawer's finding stands in; view and drawer share it. */
export const openDocument = new Single<DocumentAnswer>();

/** Asked for with the words that are searched for, so that they can be marked; view and drawer must ask alike. */
export function documentPath(id: string): string {
  const { text } = address.place.filters;
  return `documents/${encodeURIComponent(id)}${text === null ? '' : `?${new URLSearchParams({ text })}`}`;
}
