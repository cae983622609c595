import type { Token } from '../../model/reading.ts';
import { isUpperAt } from '../isUpperAt.ts';

/** Whether a token is a word written with a capital. */
export const isCapitalised = (text: string, token: Token | undefined): boolean => token?.kind === 'word' && isUpperAt(text, token.start);

/** A token's word in small letters, '' where there is none. */
export const wordOf = (token: Token | undefined): string => token?.norm ?? '';
