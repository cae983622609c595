import { BARE_ROLE, FIRST_OF_BARE_ROLE, ROLE_SECTOR } from '../codebook/roles.ts';
import { STATE_BY_CODE } from '../codebook/states.ts';
import type { Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { arePeopleFrom } from './arePeopleFrom.ts';
import { chooseParty, type Party } from './chooseParty.ts';
import { type CompoundPart, compoundActors } from './compoundActors.ts';
import { groupParties } from './groupParties.ts';
import { type Lexicon, type LexiconHit, matchAt } from './lexicon.ts';
import { nameAfter } from './nameAfter.ts';
import { isPersonRole, pronounOfRole, type RoleHit, roleAfter, roleAt } from './roleAfter.ts';
import { titledHolder } from './titledHolder.ts';

/** Token range of an actor, with what it resolves to. */
export interface ActorMatch extends Party {
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
  /** The words that named the actor outright, where these only lead back to it. */
  readonly antecedent?: Span;
  /** The pronoun alone, where the words are 'its army' and the like. */
  readonly owner?: ActorMatch;
}

export interface FoundActors {
  readonly matches: readonly ActorMatch[];
  /** The states of towns and regions that stand as places. */
  readonly seats: readonly ActorMatch[];
  readonly parts: readonly CompoundPart[];
}

/** What is read from: the text, its tokens, the known names, and the day that chooses between holders of office. */
interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly day: string | null;
  readonly lexicon: Lexicon;
}

const wordAt = ({ tokens }: Source, at: number): string => tokens[at]?.norm ?? '';
const written = ({ text, tokens }: Source, from: number, to: number): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** A known name that starts at a token; a common surname only where a title before it tells whose it is. */
function hitAt({ text, tokens, day, lexicon }: Source, from: number): LexiconHit | null {
  const hit = matchAt(text, tokens, from, lexicon);
  if (hit?.entries.some((entry) => entry.kind !== 'holder')) return hit;
  const titled = titledHolder(lexicon.people(), text, tokens, from, day).map((holder) => ({ kind: 'holder', holder }) as const);
  return titled.length > 0 && (!hit || hit.to === from + 1) ? { from, to: from + 1, entries: titled } : hit;
}

/** Whether an owner's mark stands at a token. */
export const isPossessive = (token: Token | undefined): boolean => token?.norm === "'s" || token?.norm === "'";

const partyOf = (source: Source, hit: LexiconHit | null): Party | null =>
  hit && chooseParty(hit.entries, source.day, written(source, hit.from, hit.to));

/** Sector of a state's role; an organisation's spokesman, and its own offices, keep the organisation's. */
function withRole(party: Party, role: string): Party {
  const sector = ROLE_SECTOR.get(role) ?? party.sector;
  const keeps = party.sector === 'IGO' ? sector === 'GOV' : party.via === 'name' && party.sector !== null;
  return {
    ...party,
    sector: keeps ? party.sector : sector,
    via: 'role',
    person: isPersonRole(role),
    named: false,
    pronoun: pronounOfRole(role),
    role,
  };
}

/** The end of the name that follows a person's role, or `from` where other known words do. */
function nameEnd(source: Source, from: number): number {
  const hit = hitAt(source, from);
  const isOther = hit?.entries.some((entry) => entry.kind !== 'holder') ?? false;
  return isOther ? from : nameAfter(source.text, source.tokens, from);
}

/** The name that stands between two tokens, where one does: as the table writes it for one whom it knows. */
function nameIn(source: Source, from: number, to: number, code: string): Partial<Party> {
  if (to <= from) return {};
  const known = partyOf(source, hitAt(source, from));
  return known?.person && known.code === code
    ? { name: known.name, named: true, pronoun: known.pronoun }
    : { name: written(source, from, to), named: true };
}

/** The role of another demonym that this one shares: 'Indian and Pakistani [troops]'. */
function sharedRole(source: Source, hit: LexiconHit, depth = 4): RoleHit | null {
  if (depth === 0 || !/^(?:and|or|,)$/u.test(wordAt(source, hit.to))) return null;
  const next = hitAt(source, hit.to + 1);
  if (!next || partyOf(source, next)?.via !== 'demonym') return null;
  return roleAfter(source.tokens, next.to, true) ?? sharedRole(source, next, depth - 1);
}

/** The states that make up an international body: 'NATO [allies]', 'EU [member states]'; a state's allies are not the state. */
function membersOf(source: Source, plain: ActorMatch): ActorMatch | null {
  const at = wordAt(source, plain.to) === 'member' ? plain.to + 1 : plain.to;
  if (plain.sector !== 'IGO' || plain.possessive || !/^(?:members|allies|partners|states|nations|countries)$/u.test(wordAt(source, at)))
    return null;
  return { ...plain, via: 'role', role: 'members', named: false, to: at + 1, possessive: isPossessive(source.tokens[at + 1]) };
}

/** Those whom an international body sends to look and count, who speak for it: 'OSCE [monitors]', 'UN [experts]'. */
const SENT_BY_BODY = /^(?:monitors?|observers?|inspectors?|experts?|investigators?|rapporteurs?|mediators?|verifiers)$/u;

function sentBy(source: Source, plain: ActorMatch): ActorMatch | null {
  // 'UN human rights [monitors]'
  const at = wordAt(source, plain.to) === 'human' && wordAt(source, plain.to + 1) === 'rights' ? plain.to + 2 : plain.to;
  const role = wordAt(source, at);
  if (plain.sector !== 'IGO' || plain.possessive || !SENT_BY_BODY.test(role)) return null;
  return { ...plain, via: 'role', role, named: false, to: at + 1, possessive: isPossessive(source.tokens[at + 1]) };
}

/** Peoples and faiths without a state of their own, of whom a state's adjective says where they live. */
const PEOPLES =
  /^(?:kurds|tamils|tibetans|uighurs|uyghurs|tatars|basques|catalans|chechens|sikhs|hindus|muslims|moslems|christians|shiites|shias|sunnis|hutus|tutsis|hazaras|catholics|protestants|jews|copts|druze|maronites|pashtuns|baluchis|kashmiris|zulus|indians|berbers|bedouin)$/u;

/** 'Bosnian [Serbs]', 'Kosovo [Albanians]', 'Iraqi [Kurds]': a people by the state in which it lives. */
function peopleWithin(source: Source, plain: ActorMatch): ActorMatch | null {
  if (plain.sector !== null || plain.possessive || !/^(?:demonym|name)$/u.test(plain.via)) return null;
  const word = wordAt(source, plain.to);
  if (!word.endsWith('s') && !PEOPLES.test(word)) return null;
  if (plain.via === 'demonym' && wordAt(source, plain.to - 1).endsWith('s')) return null;
  const next = PEOPLES.test(word) ? null : partyOf(source, hitAt(source, plain.to));
  if (!PEOPLES.test(word) && (next?.via !== 'demonym' || next.code === plain.code)) return null;
  const to = plain.to + 1;
  return { ...plain, sector: 'CVL', via: 'role', role: 'people', to, possessive: isPossessive(source.tokens[to]) };
}

/** Those who live in another state than the one whose people they are: 'ethnic [Albanians] in Macedonia' are Macedonia's. */
function atHomeElsewhere({ tokens }: Source, match: ActorMatch, others: readonly ActorMatch[]): ActorMatch {
  if (match.via !== 'demonym' || tokens[match.from - 1]?.norm !== 'ethnic' || match.sector !== null) return match;
  const codes = others.map(({ code }) => code).filter((code) => code !== match.code && STATE_BY_CODE.has(code));
  const count = (code: string): number => codes.filter((one) => one === code).length;
  const [first, second] = [...new Set(codes)].sort((a, b) => count(b) - count(a));
  if (first === undefined || (second !== undefined && count(second) === count(first))) return match;
  return { ...match, code: first, name: STATE_BY_CODE.get(first)?.name ?? first, sector: 'CVL', via: 'role', role: 'people' };
}

/** 'the [Reagan] administration', 'the [Thatcher] government': a government by who heads it. */
function headedBy(source: Source, plain: ActorMatch): ActorMatch | null {
  const word = wordAt(source, plain.to);
  if (plain.possessive || plain.sector === 'IGO' || !/^(?:administration|government|cabinet|regime|junta)$/u.test(word)) return null;
  const to = plain.to + 1;
  return {
    ...plain,
    sector: 'GOV',
    name: STATE_BY_CODE.get(plain.code)?.name ?? plain.name,
    via: 'role',
    person: false,
    named: false,
    pronoun: null,
    role: word,
    to,
    possessive: isPossessive(source.tokens[to]),
  };
}

function grow(source: Source, hit: LexiconHit, party: Party): ActorMatch {
  const possessive = isPossessive(source.tokens[hit.to]);
  const plain: ActorMatch = { ...party, from: hit.from, to: hit.to, possessive };
  if (party.person) return headedBy(source, plain) ?? plain;
  const people = peopleWithin(source, plain);
  if (people) return people;
  const shared = party.via === 'demonym' ? sharedRole(source, hit) : null;
  if (shared) return { ...plain, ...withRole(party, shared.role) };
  const isSubject = !possessive && (party.via !== 'demonym' || /(?:s|sh|ch|ese)$/u.test(wordAt(source, hit.to - 1)));
  const found = roleAfter(source.tokens, possessive ? hit.to + 1 : hit.to, isSubject);
  if (!found) return membersOf(source, plain) ?? sentBy(source, plain) ?? plain;
  const roled = withRole(party, found.role);
  const to = roled.person ? nameEnd(source, found.to) : found.to;
  return { ...roled, ...nameIn(source, found.to, to, party.code), from: hit.from, to, possessive: isPossessive(source.tokens[to]) };
}

/** What may join a role to its state: 'the ministry in Tokyo', 'a spokesman for the Kremlin'. */
function joins(source: Source, at: number, role: string): boolean {
  const word = wordAt(source, at);
  const sector = ROLE_SECTOR.get(role);
  if (word === 'from' && arePeopleFrom(source.tokens, at, role)) return true;
  if (sector === 'CVL' || sector === 'REF') return false;
  if (word === 'from') return isPersonRole(role);
  if (word === 'in') return sector !== 'MIL' || /ministry|department|general staff|joint chiefs/u.test(role);
  // 'policemen for Haiti' are sent there, 'an army spokesman for Haiti' is its own.
  const isSent = /^(?:MIL|COP)$/u.test(sector ?? '') && !/spokes|chief|command|minist|secretary/u.test(role);
  return word === 'of' || (word === 'for' && !isSent);
}

/** Roles whose place says of what state they are: 'separatists in Donetsk'; 'diplomats in Geneva' may be anyone's. */
const LOCAL_ROLE = /^(?:separatists?|rebels?|insurgents|militants|police|authorities|mayor|governor|government|legislature)$/u;

function stateAround(hit: LexiconHit | null): Party | null {
  const place = hit?.entries.find((entry) => entry.kind === 'place')?.place;
  const state = STATE_BY_CODE.get(place?.country ?? '');
  return state
    ? { code: state.code, sector: null, name: state.name, via: 'name', person: false, named: true, pronoun: null, role: null }
    : null;
}

/** 'the president of Ukraine', 'Prime Minister [name] of Poland', 'separatists in eastern Ukraine'. */
function roleOf(source: Source, at: number): ActorMatch | null {
  const found = roleAt(source.tokens, at);
  if (!found) return null;
  const named = isPersonRole(found.role) ? nameEnd(source, found.to) : found.to;
  if (!joins(source, named, found.role)) return null;
  // 'met Foreign Minister Vera Holub in Lima': behind a name it tells where they met.
  if (named > found.to && wordAt(source, named) === 'in') return null;
  let next = named + 1;
  while (/^(?:the|eastern|western|northern|southern|neighbouring)$/u.test(wordAt(source, next))) next++;
  const hit = hitAt(source, next);
  const party = partyOf(source, hit) ?? (LOCAL_ROLE.test(found.role) ? stateAround(hit) : null);
  if (!hit || !party || party.person) return null;
  // 'officials in the Chadian capital'
  const isCapital =
    party.via === 'demonym' && wordAt(source, hit.to) === 'capital' && /^(?:officials?|authorities|government)$/u.test(found.role);
  if (party.via === 'demonym' && !isCapital) return null;
  const roled = withRole(party, found.role);
  return {
    ...roled,
    ...nameIn(source, found.to, named, party.code),
    from: at,
    to: isCapital ? hit.to + 1 : hit.to,
    possessive: isPossessive(source.tokens[isCapital ? hit.to + 1 : hit.to]),
  };
}

function bareRole(source: Source, at: number): ActorMatch | null {
  if (!FIRST_OF_BARE_ROLE.has(wordAt(source, at))) return null;
  for (const to of [at + 2, at + 1].filter((end) => end <= source.tokens.length)) {
    const role = source.tokens
      .slice(at, to)
      .map((token) => token.norm)
      .join(' ');
    const found = BARE_ROLE.get(role);
    if (found)
      return {
        ...found,
        name: role,
        via: 'role',
        person: false,
        named: false,
        pronoun: null,
        from: at,
        to,
        possessive: isPossessive(source.tokens[to]),
        role,
      };
  }
  return null;
}

/** 'lashed out [at] Hanoi', 'a swipe [at] Lima', 'fury [at] Oslo': words that are for somebody, not said somewhere. */
const AIMED =
  /^(?:out|back|hard|fingers?|insults?|abuse|accusations?|gibes?|aims?|aimed|swipes?|digs?|jabs?|jibes?|barbs?|shots?|potshots?|scoff(?:s|ed)?|sneer(?:s|ed)?|bristl(?:es|ed)|rag(?:es|ed)|fum(?:es|ed)|furious|angry|anger|fury|outrage|ire|irritation|dismay|frustration|directed|levell?ed|pointed)$/u;

/** 'in Kiev', 'in Kiev and Moscow': a capital where something is, not the government in it. */
function isPlaceOnly(source: Source, match: ActorMatch, placed: number): boolean {
  if (match.via !== 'capital' || match.possessive) return false;
  const before = wordAt(source, match.from - 1);
  if (before === 'at' && AIMED.test(wordAt(source, match.from - 2))) return false;
  if (/^(?:capital|city)$/u.test(before === ',' ? wordAt(source, match.from - 2) : before)) return true;
  return (
    /^(?:in|at|near|around|outside|inside|into|across|through|via)$/u.test(before) ||
    (/^(?:and|or|,)$/u.test(before) && placed === match.from - 1)
  );
}

/** What is agreed on or held somewhere and has its name from there. */
const NAMED_FROM_TOWN =
  /^(?:deal|agreements?|accords?|protocols?|process|format|convention|summit|declaration|memorandum|treaty|pact|conference|communiqu[eé])$/u;
/** Such as may be verbs, where no article stands before the town: 'Oslo [talks] to Lima'. */
const NAMED_OR_VERB = /^(?:talks|deals|pacts)$/u;
/** 'the Oslo-[2] [peace] deal': what stands between the town and what is called by it. */
const WITHIN_TITLE = /^(?:-|-?2|ii|peace|ceasefire|truce|climate|nuclear|security|disarmament|framework)$/u;
const BEFORE_TITLE = /^(?:the|an?|these|those|this|its|their|new|recent|first|second|failed|stalled)$/u;

/** 'tore up the 2015 [Oslo] peace deal', 'the [Lima] talks': a town by which words of an agreement or a meeting are called, and no government. */
function isOfTitle(source: Source, { via, possessive, from, to }: ActorMatch): boolean {
  if (via !== 'capital' || possessive || to > from + 1) return false;
  let noun = to;
  while (noun < to + 4 && WITHIN_TITLE.test(wordAt(source, noun))) noun++;
  const word = wordAt(source, noun);
  return NAMED_FROM_TOWN.test(word) || (NAMED_OR_VERB.test(word) && BEFORE_TITLE.test(wordAt(source, from - 1)));
}

/** 'the [Oslo-2] agreements': a town with a number is what was agreed on there. */
const isNumbered = (source: Source, at: number): boolean => /\p{L}-(?:\d|i{1,3})$/u.test(wordAt(source, at));

/** 'KESTREL/Vera Holub', '(Kestrel) -': who took a picture or brings the report, glued to the sentence behind it. */
const isCredit = (source: Source, { sector, from, to }: ActorMatch): boolean =>
  sector === 'MED' &&
  ((wordAt(source, to) === '/' && source.tokens[to]?.end === source.tokens[to + 1]?.start) ||
    (wordAt(source, from - 1) === '(' && wordAt(source, to) === ')' && wordAt(source, to + 1) === '-'));

/** Actors that a sentence names outright, in order and without overlap; `day` chooses between holders of office. */
export function findActors(text: string, tokens: readonly Token[], day: string | null, lexicon: Lexicon): FoundActors {
  const source: Source = { text, tokens, day, lexicon };
  const matches: ActorMatch[] = [];
  const seats: ActorMatch[] = [];
  const parts: CompoundPart[] = [];
  let placed = -1;
  for (let at = 0; at < tokens.length; ) {
    const hit = hitAt(source, at);
    const party = partyOf(source, hit);
    // 'the Joint Chiefs of Staff in Seoul' are not those in Washington: what a role is joined to comes first.
    const several = hit
      ? groupParties(source, hit).map((one) => ({ ...one, from: hit.from, to: hit.to, possessive: isPossessive(tokens[hit.to]) }))
      : [];
    const match = several[0] ?? roleOf(source, at) ?? (hit && party ? grow(source, hit, party) : bareRole(source, at));
    const seat = match ? null : stateAround(hit);
    if (seat && hit) seats.push({ ...seat, from: hit.from, to: hit.to, possessive: false });
    if (match && isPlaceOnly(source, match, placed)) {
      placed = match.to;
      seats.push(match);
    } else if (match && isOfTitle(source, match)) seats.push(match);
    else if (match && !isCredit(source, match)) matches.push(match, ...several.slice(1));
    else if (!hit && !isNumbered(source, at)) parts.push(...compoundActors(text, tokens[at], day));
    at = match?.to ?? hit?.to ?? at + 1;
  }
  return { matches: matches.map((match) => atHomeElsewhere(source, match, [...matches, ...seats])), seats, parts };
}
