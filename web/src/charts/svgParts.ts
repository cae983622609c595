import type { Kind } from '../words/kind.ts';

/** Words as they stand in mark-up. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A colour of the page's tokens as it is now. */
export const tokenColour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The colour of a kind; what is of none of them has a grey. */
export const kindColour = (kind: Kind): string => tokenColour(kind === 'none' ? '--no-kind' : `--${kind}`);
