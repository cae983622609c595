import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { Token } from '../model/reading.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import { isPersonRole, pronounOfRole, roleAfter } from './roleAfter.ts';

/** Roles that one has towards another: 'his counterpart' is of another state. */
const OF_ANOTHER = /(?:counterparts?|opposite numbers?|opposition|ambassadors?|envoys?|embassy|side|people|party|parties|public)$/u;

/**
 * 'its [foreign ministry]', 'his [spokeswoman]': the owner's role that follows, as one actor with it, for what
 * refers back to it later; the pronoun alone where none follows before `end`.
 */
export function withOwnedRole(tokens: readonly Token[], owner: ActorMatch, end: number): ActorMatch {
  if (!owner.possessive || owner.via !== 'pronoun') return owner;
  const found = roleAfter(tokens, owner.to, true);
  if (!found || found.to > end || OF_ANOTHER.test(found.role)) return owner;
  return {
    ...owner,
    owner,
    sector: owner.sector === 'IGO' ? 'IGO' : (ROLE_SECTOR.get(found.role) ?? owner.sector),
    role: found.role,
    person: isPersonRole(found.role),
    named: false,
    pronoun: pronounOfRole(found.role),
    to: found.to,
    possessive: isPossessive(tokens[found.to]),
  };
}
