import type { UserLink } from '../reconciling.ts';

// Numbers in place of words: there are thousands of links, and each word would be made anew.
/** By whom a link is, in the order of the numbers that stand for them. */
export const LINK_KINDS = ['program', 'same', 'different', 'unsure'] as const satisfies readonly ('program' | UserLink['kind'])[];
