import type { Token } from '../../model/reading.ts';

/** Whether a token is a word written with a capital. */
export const isCapitalised = (text: string, token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));

/** A token's word in small letters, '' where there is none. */
export const wordOf = (token: Token | undefined): string => token?.norm ?? '';
