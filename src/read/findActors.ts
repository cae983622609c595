import type { Sector } from '../codebook/sector.ts';
import { BARE_ROLE, ROLE_SECTOR } from '../codebook/roles.ts';
import type { ActorSpan, Token } from '../model/reading.ts';
import { type Entry, type LexiconHit, matchAt } from './lexicon.ts';
import { VERB_LEMMA } from './verbForms.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './wordClasses.ts';

/** Who a name stands for, before its role words are looked at. */
export interface Party {
  readonly code: string;
  readonly sector: Sector | null;
  readonly name: string;
  readonly via: ActorSpan['via'];
  readonly person: boolean;
}

/** Token range of an actor, with what it resolves to. */
export interface ActorMatch extends Party {
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
  /** The head noun of the role, lower case, e.g. 'ministry'; null for a bare name. */
  readonly role: string | null;
}

const isPersonRole = /(?:president|premier|minister|chancellor|secretary|spokesman|spokeswoman|spokesperson|leader|ambassador|envoy|diplomat|general|commander|chief|king|queen|governor|mayor|dictator|tyrant|adviser|counterpart|judge|senator|chairman|director|colonel|admiral|lawmaker|official)$/u;
const isCapitalised = (text: string, token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
const isPossessive = (token: Token | undefined): boolean => token !== undefined && (token.norm === "'s" || (token.norm === "'" ));

/** A word that may stand between a state and its role noun: 'Deputy', 'far-right', 'own'. */
function isModifier(token: Token | undefined, owned: boolean): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number' && /\d(?:st|nd|rd|th)$/u.test(token.norm);
  if (PREPOSITIONS.has(token.norm) || CONJUNCTIONS.has(token.norm) || DETERMINERS.has(token.norm) || PRONOUNS.has(token.norm) || AUXILIARIES.has(token.norm)) return false;
  const verb = VERB_LEMMA.get(token.norm);
  if (verb === undefined) return owned || !/(?:ed|ing)$/u.test(token.norm);
  return (owned && /(?:ing)$/u.test(token.norm)) || ['present', 'front', 'guard', 'transport', 'state', 'border', 'air', 'command', 'test', 'supply', 'joint', 'defence', 'armed', 'combined', 'allied', 'retired', 'exiled', 'elected', 'appointed', 'supposed'].includes(token.norm);
}

/** The longest role noun that starts at a token: its end and its words. */
function roleAt(tokens: readonly Token[], from: number): { readonly to: number; readonly role: string } | null {
  for (let length = 4; length >= 1; length--) {
    const part = tokens.slice(from, from + length);
    if (part.length < length) continue;
    const words = part.map((token) => token.norm).join(' ');
    if (ROLE_SECTOR.has(words)) return { to: from + length, role: words };
  }
  return null;
}

/** Role words after a state: 'Polish [border guards]', "Ukraine's [defence ministry]". At most three modifiers between. */
export function roleAfter(tokens: readonly Token[], from: number, owned: boolean): { readonly to: number; readonly role: string } | null {
  for (let skipped = 0, at = from; skipped <= 3; skipped++, at++) {
    const found = roleAt(tokens, at);
    if (found) {
      const further = roleAt(tokens, found.to);
      return further ?? found;
    }
    if (!isModifier(tokens[at], owned)) return null;
  }
  return null;
}

/** Capitalised words after a role that are a person's name: 'President [Alexander Lukashenko]'. */
export function nameAfter(text: string, tokens: readonly Token[], from: number): number {
  let to = from;
  while (to - from < 4 && (isCapitalised(text, tokens[to]) || (to > from && /^(?:von|van|der|de|al|bin|le)$/u.test(tokens[to]?.norm ?? '') && isCapitalised(text, tokens[to + 1])))) to++;
  return to;
}

const fromEntry = (entry: Entry): Party | null => {
  switch (entry.kind) {
    case 'state': return { code: entry.state.code, sector: null, name: entry.state.name, via: 'name', person: false };
    case 'demonym': return { code: entry.state.code, sector: null, name: entry.state.name, via: 'demonym', person: false };
    case 'capital': return { code: entry.state.code, sector: 'GOV', name: entry.state.name, via: 'capital', person: false };
    case 'organisation': return { code: entry.code, sector: entry.sector, name: entry.name, via: 'name', person: false };
    case 'holder': return { code: entry.holder.code, sector: entry.holder.sector, name: entry.holder.name, via: 'office', person: true };
    case 'place': return null;
  }
};

/** Of several holders of a name, the one in office on the day; without a day any, if all are of one state. */
function choose(entries: readonly Entry[], day: string | null): Party | null {
  const inOffice = entries.filter((entry) => entry.kind !== 'holder' || day === null || ((entry.holder.from ?? '') <= day && day <= (entry.holder.to ?? '9999')));
  const parties = inOffice.map(fromEntry).filter((party) => party !== null);
  const first = parties[0];
  return first && parties.every((party) => party.code === first.code || party.via === 'capital') ? first : null;
}

/** Sector of a state's role; an organisation's spokesman keeps the organisation's own. */
function withRole(party: Party, role: string): Party {
  const sector = ROLE_SECTOR.get(role) ?? party.sector;
  const person = isPersonRole.test(role);
  const keeps = party.via === 'name' && party.sector !== null && party.sector !== 'IGO';
  return { ...party, sector: keeps ? party.sector : sector, via: 'role', person };
}

function grow(text: string, tokens: readonly Token[], hit: LexiconHit, party: Party): ActorMatch {
  const possessive = isPossessive(tokens[hit.to]);
  const plain: ActorMatch = { ...party, from: hit.from, to: hit.to, possessive, role: null };
  if (party.person) return plain;
  const found = roleAfter(tokens, possessive ? hit.to + 1 : hit.to, possessive || party.via === 'demonym');
  if (!found) return plain;
  const roled = withRole(party, found.role);
  const end = roled.person ? nameAfter(text, tokens, found.to) : found.to;
  const named = end > found.to && !matchAt(text, tokens, found.to)?.entries.some((entry) => entry.kind === 'state' || entry.kind === 'demonym');
  const to = named ? end : found.to;
  const name = named ? text.slice(tokens[found.to]?.start, tokens[end - 1]?.end) : roled.name;
  return { ...roled, name, from: hit.from, to, possessive: isPossessive(tokens[to]), role: found.role };
}

/** 'Russian-Belarusian', 'US-Russian': each half an actor. */
function compound(text: string, tokens: readonly Token[], at: number, day: string | null): readonly (Party & { readonly start: number; readonly end: number })[] {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || !/[-–]/u.test(token.norm)) return [];
  const halves = text.slice(token.start, token.end).split(/[-–‑]/u);
  let start = token.start;
  return halves.flatMap((half) => {
    const sub: Token = { start, end: start + half.length, kind: 'word', norm: half.toLowerCase(), lemma: half.toLowerCase(), verb: false };
    start += half.length + 1;
    const party = choose(matchAt(text, [sub], 0)?.entries ?? [], day);
    return party ? [{ ...party, start: sub.start, end: sub.end }] : [];
  });
}

/** 'the defence ministry in Tokyo', 'a spokesman for the Kremlin', 'the president of Ukraine'. */
function roleOf(text: string, tokens: readonly Token[], at: number, day: string | null): ActorMatch | null {
  const found = roleAt(tokens, at);
  if (!found || !/^(?:of|in|for|from|to)$/u.test(tokens[found.to]?.norm ?? '')) return null;
  const sector = ROLE_SECTOR.get(found.role);
  if (sector === 'CVL' || sector === 'REF') return null;
  if (/^(?:from|to)$/u.test(tokens[found.to]?.norm ?? '') && !isPersonRole.test(found.role)) return null;
  if (/^in$/u.test(tokens[found.to]?.norm ?? '') && sector === 'MIL' && !/ministry|department|general staff|joint chiefs/u.test(found.role)) return null;
  const at2 = tokens[found.to + 1]?.norm === 'the' ? found.to + 2 : found.to + 1;
  const hit = matchAt(text, tokens, at2);
  const party = hit && choose(hit.entries, day);
  if (!hit || !party || party.person) return null;
  return { ...withRole(party, found.role), from: at, to: hit.to, possessive: isPossessive(tokens[hit.to]), role: found.role };
}

function bareRole(tokens: readonly Token[], at: number): ActorMatch | null {
  for (const length of [2, 1]) {
    const words = tokens.slice(at, at + length).map((token) => token.norm).join(' ');
    const found = BARE_ROLE.get(words);
    if (found) return { ...found, name: words, via: 'role', person: false, from: at, to: at + length, possessive: isPossessive(tokens[at + length]), role: words };
  }
  return null;
}

export interface FoundActors {
  readonly matches: readonly ActorMatch[];
  readonly parts: readonly (Party & { readonly start: number; readonly end: number })[];
}

/** Actors that a sentence names outright, in order and without overlap; `day` chooses between holders of office. */
export function findActors(text: string, tokens: readonly Token[], day: string | null): FoundActors {
  const matches: ActorMatch[] = [];
  const parts: (Party & { start: number; end: number })[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = matchAt(text, tokens, at);
    const party = hit && choose(hit.entries, day);
    const match = hit && party ? grow(text, tokens, hit, party) : (roleOf(text, tokens, at, day) ?? bareRole(tokens, at));
    if (match) matches.push(match);
    else if (!hit) parts.push(...compound(text, tokens, at, day));
    at = match?.to ?? hit?.to ?? at + 1;
  }
  return { matches, parts };
}
