import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { Token } from '../model/reading.ts';
import { VERB_LEMMA } from './verbForms.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './wordClasses.ts';

/** A role noun in a sentence: the index after it, and its words in lower case. */
export interface RoleHit {
  readonly to: number;
  readonly role: string;
}

const PERSON_ROLE =
  /(?:president|premier|minister|chancellor|secretary|spokesman|spokeswoman|spokesperson|leader|ambassador|envoy|diplomat|general|commander|chief|king|queen|governor|mayor|dictator|tyrant|strongman|ruler|adviser|advisor|aide|counterpart|opposite number|judge|senator|chairman|director|colonel|admiral|lawmaker|official|representative|negotiator|soldier|officer|emir|sultan|sheikh|prince|magistrate|businessman|businesswoman|professor|poet|writer|priest|bishop|monk|cleric|missionary|warlord|tycoon|(?:secretary|minister|head) of .+)$/u;

/** Whether one who has the role is a person, who may be 'he' or 'she'. */
export const isPersonRole = (role: string): boolean => PERSON_ROLE.test(role);

/** 'he' for a spokesman, 'she' for a spokeswoman, null where the role does not tell. */
export function pronounOfRole(role: string): 'he' | 'she' | null {
  if (/(?:woman|queen)$/u.test(role)) return 'she';
  return /(?:spokesman|policeman|serviceman|chairman|congressman|king|strongman|emperor)$/u.test(role) ? 'he' : null;
}

const CLOSED = [PREPOSITIONS, CONJUNCTIONS, DETERMINERS, PRONOUNS, AUXILIARIES];
/** Forms of verbs that belong to a role noun more often than they begin a clause. */
const ADJECTIVES = new Set(
  'present front guard transport state border air command test supply joint defence armed combined allied united mobile retired elected appointed ruling acting training negotiating fighting peacekeeping occupying invading'.split(
    ' ',
  ),
);

/** A word that may stand between a state and its role noun: 'Deputy', 'far-right', 'own'. */
function isModifier(token: Token | undefined, strict: boolean): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number' && /\d(?:st|nd|rd|th)$/u.test(token.norm);
  if (CLOSED.some((words) => words.has(token.norm))) return false;
  // 'Cuba vaccinated children': after what may be a subject, a form of the past is its verb, also where no table has it.
  if (strict && token.norm.endsWith('ed') && !ADJECTIVES.has(token.norm)) return false;
  return !VERB_LEMMA.has(token.norm) || ADJECTIVES.has(token.norm) || (!strict && /(?:ed|ing)$/u.test(token.norm));
}

/** The first word of every role, to the words of the longest that begins with it. */
const LONGEST = new Map<string, number>();
for (const role of ROLE_SECTOR.keys()) {
  const words = role.split(' ');
  LONGEST.set(words[0] ?? '', Math.max(words.length, LONGEST.get(words[0] ?? '') ?? 0));
}

/** The longest role noun that starts at a token. */
export function roleAt(tokens: readonly Token[], from: number): RoleHit | null {
  for (let length = LONGEST.get(tokens[from]?.norm ?? '') ?? 0; length >= 1; length--) {
    const part = tokens.slice(from, from + length);
    if (part.length < length) continue;
    const role = part.map((token) => token.norm).join(' ');
    // 'general elections' are no general's.
    if (role === 'general' && /^(?:elections?|strikes?|assembly|public|counsel|store|manager)$/u.test(tokens[from + 1]?.norm ?? ''))
      return null;
    if (ROLE_SECTOR.has(role)) return { to: from + length, role };
  }
  return null;
}

/**
 * Role words after a state, with at most three modifiers between: 'Polish [border guards]'.
 * `strict` where the state may be a subject, so that 'Russia deployed troops' is not read as its troops.
 */
export function roleAfter(tokens: readonly Token[], from: number, strict: boolean): RoleHit | null {
  for (let at = from; at <= from + 3; at++) {
    const found = roleAt(tokens, at);
    if (found) return roleAt(tokens, found.to) ?? found;
    if (!isModifier(tokens[at], strict)) return null;
  }
  return null;
}
