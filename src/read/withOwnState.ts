import type { Sector } from '../codebook/sector.ts';
import { STATE_BY_CODE } from '../codebook/states.ts';
import type { ParsedToken } from '../model/parsedToken.ts';
import type { Token } from '../model/reading.ts';
import { type DocumentMemory, fromMemory, remember } from './documentMemory.ts';
import type { ActorMatch } from './findActors.ts';
import type { Remembered } from './remembered.ts';
import { isSpeechVerb } from './speechVerb.ts';
import { oneState } from './stateSpokenOf.ts';

/** Those who act at home: 'police', 'protesters', 'parties'. Troops, rebels and gunmen may be anyone's anywhere. */
const AT_HOME: ReadonlySet<Sector | null> = new Set<Sector | null>(['COP', 'OPP', 'PTY', 'CVL', 'LAB', 'LEG', 'JUD']);

/** Whether someone unnamed acts at home: governments may be anyone's, but 'authorities' are those of the place. */
const isAtHome = (tokens: readonly Token[], { sector, to }: ActorMatch): boolean =>
  AT_HOME.has(sector) || (sector === 'GOV' && tokens[to - 1]?.norm === 'authorities');

/** So many words after someone the place where they are may stand: 'villagers in the south of Mali'. */
const NEAR = 5;

/** What a sentence tells of states, and what the one before did. */
interface StatesTold {
  readonly tokens: readonly Token[];
  readonly grammar: readonly ParsedToken[];
  readonly matches: readonly ActorMatch[];
  /** The states of towns where something is. */
  readonly seats: readonly ActorMatch[];
  readonly memory: DocumentMemory;
}

/** Whether a word points back to a place: 'police [there]', not '[there] are police'. */
const pointsBack = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'there' &&
  !/^(?:is|are|was|were|be|been|has|have|had|will|would|may|might|can|could|should|must)$/u.test(tokens[at + 1]?.norm ?? '');

/** 'officials [there]': whoever holds an office in a place that was told of. */
const areThere = (tokens: readonly Token[], { sector, to }: ActorMatch): boolean => sector === 'GOV' && pointsBack(tokens, to);

/** Whether a state stands as the place where something is: 'in Belarus', 'to Kazakhstan, while police there …'. */
const isPlace = ({ tokens, seats }: StatesTold, match: ActorMatch): boolean =>
  seats.includes(match) ||
  // 'picketed the ministry in London'
  tokens.slice(match.from, match.to).some(({ norm }) => norm === 'in') ||
  (match.role === 'side' && /^(?:on|from)$/u.test(tokens[match.from - 2]?.norm ?? '')) ||
  /^(?:in|across|throughout)$/u.test(tokens[match.from - 1]?.norm ?? '') ||
  tokens.some((_, at) => at >= match.to && pointsBack(tokens, at));

/** Whether a state that a sentence further back told of is told of more than once: one that came up in passing is not where things happen. */
const isMainState = ({ recent, topics, sentence }: DocumentMemory, state: Remembered): boolean =>
  topics.some((topic) => topic.sentence >= sentence - 1) || recent.filter(({ code }) => code === state.code).length > 2;

/** Who tells of an army's or a police's dead and wounded. */
const TELLERS: ReadonlySet<Sector | null> = new Set<Sector | null>(['GOV', 'MIL', 'COP']);

/** 'Two soldiers were wounded, the Thai army said': the only state of the sentence, which tells of its own. */
function tellersState({ tokens, grammar, matches, memory }: StatesTold, { from, to }: ActorMatch): Remembered | null {
  const own = grammar[to - 1];
  const { head = -1, deprel = '' } = (own?.deprel === 'conj' ? grammar[own.head] : own) ?? {};
  const isHarmed = deprel === 'nsubj:pass' && /^(?:kill|wound|injure|hurt|hit|bury)$/u.test(grammar[head]?.lemma ?? '');
  const teller = matches.find(
    (match) => TELLERS.has(match.sector) && (isSpeechVerb(tokens[match.to]) || isSpeechVerb(tokens[match.from - 1])),
  );
  const isBare = !tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => /^(?:enemy|foreign|opposing|rival|the)$/u.test(norm));
  return isHarmed && isBare && teller
    ? oneState(matches.filter(({ code }) => code !== '').map((match) => remember(tokens, match, memory.sentence)))
    : null;
}

/** The state that someone unnamed plainly belongs to. `acts` says whether a verb follows whose doer it is. */
function ownState(told: StatesTold, { from, to }: ActorMatch, acts: boolean): Remembered | null {
  const { tokens, matches, seats, memory } = told;
  const kept = (match: ActorMatch): Remembered => remember(tokens, match, memory.sentence);
  const states = [...matches, ...seats].filter(({ code }) => STATE_BY_CODE.has(code)).sort((a, b) => a.from - b.from);
  if (pointsBack(tokens, to)) {
    const before = states.filter((match) => match.to <= from).slice(-1);
    return oneState(before.length > 0 ? before.map(kept) : memory.states);
  }
  // 'Russia killed three civilians in Kharkiv'
  const where = states.find((match) => match.from >= to && match.from - to <= NEAR && isPlace(told, match) && match.via !== 'demonym');
  if (
    where &&
    tokens.slice(to, where.from).every(({ norm }) => /^(?:in|on|of|the|near|around|northern|southern|eastern|western|central)$/u.test(norm))
  )
    return oneState([kept(where)]);
  // 'Poland is lying, activists said': whose activists is not told.
  if (isSpeechVerb(tokens[to]) || isSpeechVerb(tokens[from - 1])) return null;
  // 'A crowd stormed the parliament': whose the parliament is was told before, and so whose the crowd is.
  if (states.every(({ antecedent, person }) => antecedent || person)) {
    const topic = acts ? oneState([...memory.topics, ...states.map(kept)]) : null;
    return topic && isMainState(memory, topic) ? topic : null;
  }
  // 'Russia killed civilians' says of no one that they are Russia's; a place does.
  return states.some((match) => isPlace(told, match)) ? oneState(states.map(kept)) : null;
}

/**
 * Someone unnamed as one of the state that they plainly belong to: of 'police [there]' that told of last, else the state
 * of the only place in a sentence that tells of no other; where it tells of none, the one that the sentence before tells
 * something of. Where two would do, nobody's.
 */
export function withOwnState(told: StatesTold, unnamed: ActorMatch, acts: boolean): ActorMatch {
  const isArmed = unnamed.sector === 'MIL' || unnamed.sector === 'COP';
  const state =
    (isArmed ? tellersState(told, unnamed) : null) ??
    (isAtHome(told.tokens, unnamed) || areThere(told.tokens, unnamed) ? ownState(told, unnamed, acts) : null);
  if (state === null) return unnamed;
  const { from, to, possessive, sector, role, person, named, pronoun } = unnamed;
  return { ...fromMemory(state, { via: 'description', from, to, possessive }), sector, role, person, named, pronoun };
}
