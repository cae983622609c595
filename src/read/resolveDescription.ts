import { ROLE_SECTOR } from '../codebook/roles.ts';
import { STATE_BY_CODE } from '../codebook/states.ts';
import { calledByKind } from './calledByKind.ts';
import { isCallingWord, isOfRole } from './calledSo.ts';
import { type Discourse, kept, wordAt } from './discourse.ts';
import { fromMemory, remember } from './documentMemory.ts';
import { endsPhrase } from './endsPhrase.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import { houseAtHome, isInCapitals } from './houseAtHome.ts';
import { inOfficeOf } from './inOfficeOf.ts';
import { inShort } from './inShort.ts';
import { isGoverned } from './isGoverned.ts';
import { landByRegion } from './landByRegion.ts';
import { landSpokenOf } from './landSpokenOf.ts';
import type { Remembered } from './remembered.ts';
import { isSpeechVerb } from './speechVerb.ts';
import { oneState, stateSpokenOf } from './stateSpokenOf.ts';

/** So many sentences apart two of one role are not confused. */
const APART = 6;

const UNIT = /^(?:division|brigade|battalion|regiment|corps|fleet|squadron|flotilla|unit|army)$/u;

/** The last actor whose role these words are ('the ministry'), or null where another was told of shortly before; undefined where none was. */
function ofRole({ memory, text }: Discourse, words: string): Remembered | null | undefined {
  // 'The division' is the one whose name ends so.
  const isCalled = ({ at }: Remembered): boolean => UNIT.test(words) && text.slice(at.start, at.end).toLowerCase().endsWith(` ${words}`);
  const told = memory.recent.filter((one) => isOfRole(one.role, words) || isCalled(one));
  if (told.length === 0) return undefined;
  const first = told[0];
  const isRival = (one: Remembered): boolean => one.code !== first?.code && first !== undefined && first.sentence - one.sentence < APART;
  return first && first.code !== '' && !told.some(isRival) ? first : null;
}

/** What every state has one of: said with 'the', it is that of the state spoken of. */
const OF_EACH_STATE =
  /^(?:army|military|navy|air force|armed forces|general staff|government|cabinet|administration|regime|leadership|presidency|parliament|opposition|ruling party|opposition party|opposition leader|supreme court|constitutional court|foreign ministry|defen[cs]e ministry|interior ministry|ministry of (?:defen[cs]e|foreign affairs|the interior|internal affairs)|president|prime minister|premier|foreign minister|defen[cs]e minister|interior minister|authorities|police|security services?|security forces|junta|ruling junta|military junta|military government|military rulers|military council|military leaders|coup leaders|putschists|secret service|intelligence services?|spy agency|intelligence agency|coast guard|national guard|border guard|border guards|border service|head of state|finance minister|justice minister|justice ministry|prosecutor general|attorney general|chief of staff|army chief|military intelligence|central bank|(?:government|presidential|military|army) spokes(?:man|woman))$/u;
/** What a state's own press writes with capitals and without saying whose: 'the Foreign Ministry'. */
const HOUSE_STYLE =
  /^(?:foreign ministry|defen[cs]e ministry|interior ministry|general staff|ministry of (?:defen[cs]e|foreign affairs))$/u;

/** Actors named close behind. Who does something to somebody is of no state that its verb goes on to: 'The president condemned Somalia'. */
function followers({ named, tokens }: Discourse, to: number): readonly ActorMatch[] {
  const next = Array.from({ length: 8 }, (_, index) => named.get(to + index)).filter((match) => match !== undefined);
  const isDoer = tokens[to]?.verb === true;
  return isDoer ? [] : next;
}

/** Whether words are written as the press of the dateline's state writes of its own: 'the Foreign Ministry said'. */
const isHouseStyle = (discourse: Discourse, from: number, to: number): boolean =>
  HOUSE_STYLE.test(
    discourse.tokens
      .slice(from + 1, to)
      .map(({ norm }) => norm)
      .join(' '),
  ) && isInCapitals(discourse, from + 1, to);

/** Whose 'the army' is where the text has told of none: its home's, or that of the one state it speaks of. */
function ofState(discourse: Discourse, from: number, to: number): Remembered | null {
  const { tokens, memory, before, seats, home, named } = discourse;
  // 'The spokeswoman of the Foreign Ministry, Maria Zakharova': whoever has the office tells of what state it is.
  const holder = wordAt(tokens, to) === ',' ? named.get(to + 1) : undefined;
  if (holder?.person) return oneState([kept(discourse, holder)]);
  const here = [...before, ...seats].map((match) => kept(discourse, match));
  if (isSpeechVerb(tokens[to]) || isSpeechVerb(tokens[from - 1])) {
    // 'Poland is lying, the foreign ministry said': whoever speaks, it is not of the state that it speaks of.
    const own = oneState([...memory.states, ...here]);
    const isHome = home === null ? memory.states.length > 0 : home === own?.code;
    return isHome ? own : isHouseStyle(discourse, from, to) ? oneState(memory.recent.filter(({ code }) => code === home)) : null;
  }
  if (discourse.quoted) return null;
  const isTopic = seats.length > 0 || before.some((match) => !match.possessive && !isGoverned(tokens, match));
  const found = here.length === 0 || isTopic ? stateSpokenOf(here, memory.topics) : null;
  // Written in Chad, some sentences after Egypt was told of, 'the army' is that of Chad.
  const isFar = found !== null && here.length === 0 && home !== null && found.code !== home && memory.sentence - found.sentence > 1;
  if (isFar) return oneState(memory.recent.filter(({ code }) => code === home));
  // 'the authorities and the opposition in Belarus': a state that follows may be the one meant.
  return found && followers(discourse, to).every(({ code }) => code === found.code) ? found : null;
}

/** So many sentences back a government still is 'the government' where the sentence tells of another land. */
const NEAR = 3;

/** 'Police there fired; the [government] spoke of five dead': of the land whose people the sentence has just told of. */
function ofThere(discourse: Discourse, words: string, from: number): Remembered | null {
  if (!OF_EACH_STATE.test(words)) return null;
  const there = discourse.tokens.slice(0, from).findLastIndex(({ norm }) => norm === 'there');
  const land = discourse.before.findLast(({ to, via }) => to <= there && via === 'name');
  return land && STATE_BY_CODE.has(land.code) ? inOfficeOf(kept(discourse, land), words) : null;
}

function inOffice(discourse: Discourse, words: string, from: number, to: number): Remembered | null {
  const state = OF_EACH_STATE.test(words) ? ofState(discourse, from, to) : null;
  return state ? inOfficeOf(state, words) : null;
}

const ORGANISATIONS: Readonly<Record<string, readonly string[]>> = {
  alliance: ['NATO', 'CSTO'],
  bloc: ['EU', 'NATO', 'CSTO', 'ASEAN', 'ECOWAS', 'AU', 'GCC'],
  organisation: ['NATO', 'OSCE', 'UN', 'CSTO'],
  organization: ['NATO', 'OSCE', 'UN', 'CSTO'],
};

/** Alliances by a name of their own that is not NATO's: 'the Northern Alliance', 'an Alliance for the Sahel'. */
const OTHER_ALLIANCE = /\b(?!(?:The|Our|North|Atlantic|Western|Transatlantic)\b)\p{Lu}\p{L}+ Alliance\b|\bAlliance (?:for|of|to)\b/u;

/** What words alone say, where the text has named no body of the kind: 'the Alliance', 'the transatlantic alliance', 'the 27-nation bloc'. */
function organisationAlone({ text, tokens, memory }: Discourse, from: number, noun: number): Remembered | null {
  const { start = 0, end = 0 } = tokens[noun] ?? {};
  const described = tokens.slice(from + 1, noun).map(({ norm }) => norm);
  const isAtlantic = described.some((word) => /^(?:western|transatlantic|trans-atlantic|atlantic)$/u.test(word));
  const isCapital = described.length === 0 && text.slice(start, end) === 'Alliance' && !OTHER_ALLIANCE.test(text);
  const isOfMembers = described.some((word) => /^2[78]-(?:nation|member|country|state|strong)$/u.test(word));
  const word = wordAt(tokens, noun);
  const code = word === 'alliance' && (isAtlantic || isCapital) ? 'NATO' : word === 'bloc' && isOfMembers ? 'EU' : null;
  const party = { sector: 'IGO', person: false, named: true, pronoun: null, role: word } as const;
  return code === null ? null : { ...party, code, name: code, at: { start, end }, sentence: memory.sentence };
}

/** 'the alliance', 'the bloc': the organisation, if the document has named just that one of its kind. */
function organisationCalled(discourse: Discourse, from: number, noun: number): Remembered | null {
  const { tokens, memory, before } = discourse;
  const head = wordAt(tokens, noun);
  const kind = Object.hasOwn(ORGANISATIONS, head) ? (ORGANISATIONS[head] ?? []) : [];
  const told = new Set([...memory.organisations, ...before.map(({ code }) => code)]);
  const named = kind.filter((code) => told.has(code));
  // 'ECOWAS met. The bloc …': of several the one that the sentence, or the one before, has named.
  const near = memory.recent
    .filter(({ code, sentence }) => named.includes(code) && sentence >= memory.sentence - 1)
    .map(({ code }) => code);
  const last = new Set([...before.map(({ code }) => code).filter((code) => named.includes(code)), ...near]);
  const isOne = named.length > 1 && last.size === 1;
  const only = named.length === 1 ? named[0] : isOne ? [...last][0] : head === 'bloc' && named.includes('EU') ? 'EU' : undefined;
  const past = memory.recent.find(({ code }) => code === only);
  if (only === undefined) return named.length === 0 ? organisationAlone(discourse, from, noun) : null;
  const at = past?.at ?? { start: 0, end: 0 };
  return { code: only, name: only, sector: 'IGO', person: false, named: true, pronoun: null, role: head, at, sentence: memory.sentence };
}

/** 'the North', 'the South', where the text has named the Korea that it is. */
function half({ text, tokens, memory, before }: Discourse, at: number): Remembered | null {
  const token = tokens[at];
  const code = text.slice(token?.start, token?.end) === 'North' ? 'PRK' : text.slice(token?.start, token?.end) === 'South' ? 'KOR' : '';
  return oneState(
    code === ''
      ? []
      : [...memory.recent, ...before.map((match) => remember(tokens, match, memory.sentence))].filter((one) => one.code === code),
  );
}

/** Bodies that a secretary-general heads. */
const SECRETARIES: readonly string[] = ['UN', 'NATO', 'CSTO', 'OSCE', 'ASEAN', 'SCO', 'COE', 'AL', 'OAS', 'GCC', 'COMM'];

/** 'the Secretary-General': of the one such body that a text has told of, and with capitals, where it tells of none, of the United Nations. */
function secretaryGeneral(discourse: Discourse, role: string, from: number, to: number): Remembered | null {
  if (!/^secretary[ -]general$/u.test(role)) return null;
  const { memory, before } = discourse;
  const told = new Set([...memory.organisations, ...before.map(({ code }) => code)]);
  const named = SECRETARIES.filter((code) => told.has(code));
  const code = named.length === 0 && isInCapitals(discourse, from + 1, to) ? 'UN' : named.length === 1 ? named[0] : undefined;
  if (code === undefined) return null;
  const at = memory.recent.find((one) => one.code === code)?.at ?? { start: 0, end: 0 };
  return { code, name: code, sector: 'IGO', person: true, named: false, pronoun: null, role, at, sentence: memory.sentence };
}

const LAND = /^(?:country|nation|republic)$/u;
/** Words between 'the' and what is called: 'the [military] alliance', 'the [27-nation] bloc'. */
const CALLED_SO =
  /^(?:western|rebel|armed|militant|islamist|jihadist|shiite|shia|sunni|paramilitary|separatist|insurgent|\w+-(?:backed|aligned|allied|linked|based|supported|armed)|atlantic|transatlantic|trans-atlantic|us-led|u\.s\.-led|western-led|russian-led|russia-led|moscow-led|military|security|collective|regional|defen[cs]e|trading|economic|self-ruled|self-governed|self-governing|democratic|breakaway|oil-rich|gulf|\w+-(?:nation|member|strong|country|state))$/u;

/** 'the alliance', 'the bloc', 'the country', with what may stand before the noun. */
function called(discourse: Discourse, from: number): { readonly found: Remembered; readonly to: number } | null {
  const { tokens } = discourse;
  const land = landByRegion(discourse, from);
  if (land) return endsPhrase(tokens[land.noun + 1]) ? { found: land.found, to: land.noun + 1 } : null;
  let noun = from + 1;
  while (noun <= from + 2 && CALLED_SO.test(wordAt(tokens, noun))) noun++;
  const word = wordAt(tokens, noun);
  if (/^(?:of|for)$/u.test(wordAt(tokens, noun + 1)) || !endsPhrase(tokens[noun + 1])) return null;
  const isLand = noun === from + 1 && LAND.test(word);
  const found = isLand
    ? landSpokenOf(discourse, noun)
    : (half(discourse, noun) ?? inShort(discourse, noun) ?? organisationCalled(discourse, from, noun) ?? calledByKind(discourse, word));
  return found ? { found, to: noun + 1 } : null;
}

/** What many sides have, so that 'the drones' are anyone's. */
const OF_MANY =
  /^(?:leaders|presidents|ministers|foreign ministers|defen[cs]e ministers|prime ministers|diplomats|sides?|representatives)$|(?:jets?|ships?|vessels?|drones?|aircraft|missiles|tanks|helicopters?|bombers?|destroyers?|frigates?|submarines?|warplanes?|fighters)$/u;

/** 'Israeli jets crossed. [The jets] bombed': of the one side whose craft by that very word the sentences just before have told. */
function sameCraft({ memory }: Discourse, words: string): Remembered | null {
  const told = memory.recent.filter(
    ({ role, sector, sentence }) =>
      sector === 'MIL' &&
      sentence >= memory.sentence - 2 &&
      (role === words || (role?.endsWith(` ${words}`) ?? false) || isOfRole(role, words)),
  );
  return told.length > 0 && told[0]?.code !== '' && told.every(({ code }) => code === told[0]?.code) ? (told[0] ?? null) : null;
}

/** What may be told of a holder of office or a body before its name: 'the [present] government', 'the [67-year-old] leader'. */
const TOLD_OF =
  /^(?:present|current|incumbent|main|sitting|veteran|ageing|aging|embattled|beleaguered|authoritarian|autocratic|populist|nationalist|hardline|hard-line|\d+-year-old)$/u;

/** 'the ministry', 'the president', 'the alliance', 'the country': the actor they stand for, or null where two would do. */
export function resolveDescription(discourse: Discourse, from: number): ActorMatch | null {
  const { tokens } = discourse;
  const house = houseAtHome(discourse, from);
  if (!house && wordAt(tokens, from) !== 'the') return null;
  const place = (to: number) => ({ via: 'description' as const, from, to, possessive: isPossessive(tokens[to]) });
  const name = house && ofRole(discourse, house.found.role ?? '') === undefined ? house : called(discourse, from);
  if (name) return fromMemory(name.found, place(name.to));
  const first = TOLD_OF.test(wordAt(tokens, from + 1)) ? from + 2 : from + 1;
  for (const length of [3, 2, 1]) {
    const to = first + length;
    const words = tokens.slice(first, to).map((token) => token.norm);
    if (words.length < length || /^(?:of|for|in)$/u.test(wordAt(tokens, to)) || !endsPhrase(tokens[to])) continue;
    const role = words.join(' ').replace(/^pm$/u, 'prime minister');
    if (!ROLE_SECTOR.has(role) && !isCallingWord(role)) continue;
    if (OF_MANY.test(role)) {
      const craft = sameCraft(discourse, role);
      if (craft) return fromMemory(craft, place(to));
      continue;
    }
    const told = ofRole(discourse, role);
    const isFar = !told || discourse.memory.sentence - told.sentence > NEAR;
    const past =
      (isFar ? ofThere(discourse, role, from) : null) ??
      (told === undefined ? (inOffice(discourse, role, from, to) ?? secretaryGeneral(discourse, role, from, to)) : told);
    if (past) return fromMemory(past, place(to));
  }
  return null;
}
