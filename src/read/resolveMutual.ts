import { clauseSubject } from './clauseSubject.ts';
import { type Discourse, kept, wordAt } from './discourse.ts';
import type { ActorMatch } from './findActors.ts';
import type { Remembered } from './remembered.ts';

/** The first word of 'each other' and 'one another'. */
export const MUTUAL = /^(?:each|one)$/u;

const isMutual = ({ tokens }: Discourse, at: number): boolean =>
  (wordAt(tokens, at) === 'each' && wordAt(tokens, at + 1) === 'other') ||
  (wordAt(tokens, at) === 'one' && wordAt(tokens, at + 1) === 'another');

/** 'Chad and Niger blamed [each other]': all that are joined as the subject of the clause, where they are two or more. */
export function resolveMutual(discourse: Discourse, at: number): readonly Remembered[] {
  const { grammar, before } = discourse;
  if (!isMutual(discourse, at)) return [];
  const subject = clauseSubject(grammar, at);
  const covered = new Set([subject]);
  const group: ActorMatch[] = [];
  // 'the presidents of Chad and [Niger]': one joined to a name in the subject is of it.
  for (const match of before) {
    const tokens = Array.from({ length: match.to - match.from }, (_, offset) => match.from + offset);
    const isIn = tokens.some(
      (token) => covered.has(token) || (grammar[token]?.deprel === 'conj' && covered.has(grammar[token]?.head ?? -1)),
    );
    if (match.code === '' || match.possessive || !isIn) continue;
    group.push(match);
    for (const token of tokens) covered.add(token);
  }
  return new Set(group.map(({ code }) => code)).size > 1 ? group.map((match) => kept(discourse, match)) : [];
}
