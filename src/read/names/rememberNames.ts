import type { ParsedToken } from '../../model/parsedToken.ts';
import type { Name, Token } from '../../model/reading.ts';
import { findNames } from '../findNames.ts';
import { isLowerAt } from '../isLowerAt.ts';
import { type NameMemory, NO_NAMES } from './nameMemory.ts';

/** A sentence's tokens, with the tagger's word on each where there is one. */
export interface TaggedTokens {
  readonly tokens: readonly Token[];
  readonly tags: readonly ParsedToken[] | null;
}

/** 'North Atlantic Treaty Organisation (NATO)': an acronym in brackets right after a name. */
const BRACKETED = /^\s?\((?:the )?["“']?(\p{Lu}[\p{L}\d&-]{1,9})["”']?\)/u;
const LAST_WORD = /(?:\p{Lu}|(?:al|el)-)[\p{L}'’-]+$/u;

const isTold = (type: Name['type']): boolean => type === 'ORG' || type === 'UNIT' || type === 'EVENT' || type === 'FAC';

/**
 * What a document tells of its names, from all its sentences: who is called by a full name, which
 * acronym stands for what, which words are written small. Linear in the length of the text.
 */
export function rememberNames(text: string, sentences: readonly TaggedTokens[]): NameMemory {
  const surnames = new Set<string>();
  const types = new Map<string, Name['type']>();
  const lower = new Set<string>();
  for (const { tokens } of sentences)
    for (const { norm, kind, start } of tokens) if (kind === 'word' && isLowerAt(text, start)) lower.add(norm);
  const memory = { ...NO_NAMES, lower };
  for (const { tokens, tags } of sentences)
    for (const { start, end, type } of findNames(text, tokens, { memory, tags })) {
      const words = text.slice(start, end);
      if (type === 'PER' && /[\s]/u.test(words)) {
        const surname = LAST_WORD.exec(words.slice(-40))?.[0];
        if (surname && surname.length > 2) surnames.add(surname);
      }
      const acronym = isTold(type) ? BRACKETED.exec(text.slice(end, end + 24))?.[1] : undefined;
      if (acronym) types.set(acronym, type);
    }
  return { surnames, types, lower };
}
