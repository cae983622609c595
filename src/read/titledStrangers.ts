import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { Sector } from '../codebook/sector.ts';
import { STATE_BY_CODE } from '../codebook/states.ts';
import type { Token } from '../model/reading.ts';
import { type DocumentMemory, fromMemory, remember } from './documentMemory.ts';
import { type ActorMatch, type FoundActors, isPossessive } from './findActors.ts';
import { nameAfter } from './nameAfter.ts';
import type { Remembered } from './remembered.ts';
import { pronounOfRole, roleAt } from './roleAfter.ts';
import { oneState } from './stateSpokenOf.ts';

/** Titles of those who hold an office of some state; a spokesman or an envoy may be anyone's. */
const OF_STATE =
  /^(?:(?:vice[ -]|deputy )?(?:president|premier|prime minister|chancellor)|.*\bminister|king|queen|emir|sultan|ruler|dictator|strongman|opposition leader|rebel leader|mayor|governor|judge|general|colonel|commander)$/u;
const RANK = /^(?:gen|lt|col|maj|brig|adm|gen\.|lt\.|col\.|maj\.|brig\.|adm\.)$/u;

/** Those whose state a text may name beside one of its own officials; another's ministers and troops are met and fought. */
const BESIDE: ReadonlySet<Sector | null> = new Set<Sector | null>([
  null,
  'COP',
  'JUD',
  'LEG',
  'CVL',
  'OPP',
  'REB',
  'SEP',
  'PTY',
  'LAB',
  'EDU',
  'REL',
]);
const TOWARDS = /^(?:to|with|against|from|at|by|on)$/u;

interface Titled {
  readonly role: string;
  readonly sector: Sector | null;
  /** Tokens of the title with the name, the name from `nameFrom` on. */
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** 'President [name]', 'Lt. Gen. [name]', 'former president [name]' that starts at a token. */
function titledAt(text: string, tokens: readonly Token[], from: number): Titled | null {
  let start = from;
  while (RANK.test(wordAt(tokens, start)) || (start > from && wordAt(tokens, start) === '.')) start++;
  const hit = start > from ? null : roleAt(tokens, from);
  if (start === from && (!hit || !OF_STATE.test(hit.role))) return null;
  const nameFrom = hit?.to ?? start;
  const to = nameAfter(text, tokens, nameFrom);
  if (to === nameFrom) return null;
  const isFormer = /^(?:former|ex|late|ousted|deposed|exiled)$/u.test(wordAt(tokens, from - 1));
  const role = hit?.role ?? 'general';
  return { role: isFormer ? `former ${role}` : role, sector: isFormer ? null : (ROLE_SECTOR.get(role) ?? 'MIL'), from, nameFrom, to };
}

/** The one state that a sentence tells of as that of somebody in it who has a title and whom no table knows. */
function homeIn(tokens: readonly Token[], { matches, seats }: FoundActors, memory: DocumentMemory): Remembered | null {
  const states = [...matches, ...seats].filter(({ code, sector }) => STATE_BY_CODE.has(code) && sector !== 'MED');
  if (states.length === 0) return oneState(memory.topics);
  const isMet = (match: ActorMatch): boolean =>
    !BESIDE.has(match.sector) ||
    (match.sector === null && match.via !== 'demonym' && !match.possessive && TOWARDS.test(wordAt(tokens, match.from - 1)));
  return matches.some((match) => states.includes(match) && isMet(match))
    ? null
    : oneState(states.map((match) => remember(tokens, match, memory.sentence)));
}

/** Whether an actor that is known already covers some of the tokens. */
const isTaken = (matches: readonly ActorMatch[], { from, to }: Titled): boolean =>
  matches.some((match) => match.from < to && from < match.to);

/**
 * Those found in a sentence with its officials whom no table knows: 'President [name] lifted the curfew in Sudan' tells of
 * Sudan's. Only where the sentence tells of one state, and not as one that is met or fought; where it tells of none, the one
 * that the sentence before was about.
 */
export function withTitledStrangers(text: string, tokens: readonly Token[], found: FoundActors, memory: DocumentMemory): FoundActors {
  const titled: Titled[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = titledAt(text, tokens, at);
    if (!one || isTaken(found.matches, one)) continue;
    titled.push(one);
    at = one.to - 1;
  }
  const home = titled.length > 0 ? homeIn(tokens, found, memory) : null;
  if (!home) return found;
  const known = titled.map(({ role, sector, from, nameFrom, to }) => ({
    ...fromMemory(home, { via: 'description', from, to, possessive: isPossessive(tokens[to]) }),
    sector,
    role,
    name: text.slice(tokens[nameFrom]?.start, tokens[to - 1]?.end),
    person: true,
    named: true,
    pronoun: pronounOfRole(role),
  }));
  return { ...found, matches: [...found.matches, ...known].sort((a, b) => a.from - b.from) };
}
