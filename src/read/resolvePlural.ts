import { clauseSubject } from './clauseSubject.ts';
import { type Discourse, kept, WINDOW, wordAt } from './discourse.ts';
import type { ActorMatch } from './findActors.ts';
import { isGoverned } from './isGoverned.ts';
import { isPlural } from './isPlural.ts';
import type { Remembered } from './remembered.ts';
import { sameActor } from './sameActor.ts';
import { oneState } from './stateSpokenOf.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS } from './wordClasses.ts';

const FORCES = /^(?:troops|soldiers|forces|units|servicemen|paratroopers|marines|sailors|reservists|policemen|conscripts|fighters)$/u;
const MANY = /^(?:people|men|women|children|troops|servicemen|policemen|aircraft)$/u;

/** Whether a word is, by its form, a noun of many: any of these may be 'they'. */
function isNounOfMany({ tokens, text }: Discourse, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Ll}/u.test(text.slice(token.start, token.start + 2))) return false;
  if ([AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS].some((words) => words.has(token.norm))) return false;
  return MANY.test(token.norm) || (/[^suis']s$/u.test(token.norm) && token.norm.length > 3 && (!token.verb || FORCES.test(token.norm)));
}

/** The last noun of many before the pronoun, or -1. */
function lastNounOfMany(discourse: Discourse, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - WINDOW); index--) if (isNounOfMany(discourse, index)) return index;
  return -1;
}

/** Two or more actors joined as one subject: '[Russia and Belarus] will exercise their troops'. */
function joined(discourse: Discourse, at: number): readonly ActorMatch[] {
  const { tokens, before } = discourse;
  for (let last = before.length - 1; last > 0; last--) {
    const group = [before[last] as ActorMatch];
    for (let index = last - 1; index >= 0; index--) {
      const [left, right] = [before[index] as ActorMatch, group[0] as ActorMatch];
      const gap = tokens.slice(left.to, right.from).map(({ norm }) => norm);
      // 'The Nordic countries' are several with one name.
      const isOneName = left.from === right.from;
      const isJoint = isOneName || gap.includes('and') || gap.includes('nor') || group.length > 1;
      if (left.code === '' || left.person !== right.person || !isJoint || !gap.every((word) => /^(?:and|nor|,|the|both)$/u.test(word)))
        break;
      group.unshift(left);
    }
    const [first, end] = [group[0] as ActorMatch, group.at(-1) as ActorMatch];
    const isSubject = !isGoverned(tokens, first) && !end.possessive && tokens.slice(end.to, at).some(({ verb }) => verb);
    if (group.length > 1 && isSubject)
      return before.slice(last + 1).some((match) => !match.possessive && !isGoverned(tokens, match)) ? [] : group;
  }
  return [];
}

/** 'Moscow said that some units were going back to their bases': bare forces are of the one state that the sentence speaks of. */
function bareForces(discourse: Discourse, noun: number): Remembered | null {
  const { tokens, before, memory } = discourse;
  if (!FORCES.test(wordAt(tokens, noun)) || before.some((match) => match.from <= noun && noun < match.to)) return null;
  const told = before.filter((match) => match.to <= noun);
  const prominent = told.filter((match) => !match.possessive && !isGoverned(tokens, match));
  const state =
    oneState((prominent.length > 0 ? prominent : told).map((match) => kept(discourse, match))) ??
    (told.length > 0 ? null : oneState(memory.states));
  return state ? { ...state, sector: 'MIL', role: wordAt(tokens, noun), named: false } : null;
}

/** 'Their' is the many's that its clause is about. */
function ofClause({ tokens, grammar }: Discourse, at: number, many: readonly ActorMatch[]): readonly ActorMatch[] {
  const subject = wordAt(tokens, at) === 'their' ? clauseSubject(grammar, at) : -1;
  return many.filter(({ from, to }) => from <= subject && subject < to).slice(-1);
}

/** 'Ten of [them]': those of the sentences just before of whom there are many. */
function countedBefore({ tokens, memory }: Discourse, at: number): Remembered | null {
  const isCounted =
    wordAt(tokens, at - 1) === 'of' &&
    (tokens[at - 2]?.kind === 'number' || /^(?:some|most|many|half|all|none)$/u.test(wordAt(tokens, at - 2)));
  return isCounted ? sameActor(memory.recent.filter((one) => one.sentence >= memory.sentence - 2 && isPlural(one))) : null;
}

/** 'Chadian boats came. Togo told [them] to leave': the many that the sentence before was about, who are not those that do it. */
function manyBefore({ text, memory, before, grammar }: Discourse, at: number): Remembered | null {
  if (!/^i?obj$/u.test(grammar[at]?.deprel ?? '')) return null;
  const isPeople = ({ role, name, at: span }: Remembered): boolean => {
    const written = text.slice(span.start, span.end);
    return role === null && /[a-z]s$/u.test(written) && written !== name && !/(?:States|Emirates)$/u.test(written);
  };
  const told = memory.parties.filter((one) => !memory.isAside && (isPlural(one) || isPeople(one)));
  const sole = sameActor(told);
  return sole && !before.some(({ code }) => code === sole.code) ? sole : null;
}

/** 'The leaders of [Togo] and [Benin] met. They agreed': who is joined to the last of many that a sentence told of. */
function withJoined({ text, memory }: Discourse, one: Remembered): readonly Remembered[] {
  const group = [one];
  for (const other of memory.recent.toReversed()) {
    const last = group.at(-1) ?? one;
    const isNext = other.sentence === one.sentence && other.at.start > last.at.end && other.code !== '' && other.code !== last.code;
    if (isNext && /^(?:,|,? and)(?: the)? $/u.test(text.slice(last.at.end, other.at.start))) group.push(other);
  }
  return group;
}

/** What only people and powers do, and no troops or jets that they have sent. */
const DONE_TOGETHER =
  /^(?:agree|call|discuss|urge|ask|demand|pledge|condemn|express|reaffirm|reiterate|sign|want|say|warn|vow|meet|hold|plan|intend|hope|refuse|reject|accuse|blame|promise|decide|support|welcome|underline|underscore|stress|exchange|speak|talk|propose|announce|declare|confirm|oppose|seek|consider|consult|deny|denounce|criticise|criticize|insist|add|tell|commit|undertake|threaten|impose|issue)$/u;

/** 'Chad and Togo met in Lomé. [They] urged calm': those who did the last thing together, where what 'they' do takes people. */
function lastTogether({ grammar, tokens, memory }: Discourse, at: number): readonly Remembered[] {
  const { head = -1, deprel = '' } = grammar[at] ?? {};
  return wordAt(tokens, at) === 'they' && deprel === 'nsubj' && DONE_TOGETHER.test(grammar[head]?.lemma ?? '') ? memory.group : [];
}

/** 'they', 'them', 'their': the one actor of many before, the forces of the one state, or all of those joined as a subject. */
export function resolvePlural(discourse: Discourse, at: number): readonly Remembered[] {
  const { text, tokens, memory, before } = discourse;
  const word = wordAt(tokens, at);
  const keep = (match: ActorMatch): Remembered => kept(discourse, match);
  const written = (match: ActorMatch): string => text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);
  const isMany = (match: ActorMatch): boolean =>
    isPlural(match) || (match.via === 'demonym' && match.role === null && /s$/u.test(written(match)));
  // 'Turkish drones destroyed four of [them]': whoever does it does it to others.
  const doer = word === 'them' ? clauseSubject(discourse.grammar, at) : -1;
  const isDoer = ({ from, to }: ActorMatch): boolean => from <= doer && doer < to;
  const many = before.filter((match) => !match.person && match.code !== '' && isMany(match) && !isDoer(match));
  const noun = lastNounOfMany(discourse, at);
  const spokenOf = many.filter((match) => !match.possessive && (word === 'them' || !isGoverned(tokens, match)));
  const sole = sameActor(spokenOf.map(keep));
  if (sole) return word !== 'them' || spokenOf.some((match) => noun < match.to) ? [sole] : [];
  const all = many.length > 1 && word !== 'them' ? joined(discourse, at) : [];
  if (many.length > 0) return (all.length > 0 ? all : ofClause(discourse, at, spokenOf)).map(keep);
  const forces = noun < 0 ? null : bareForces(discourse, noun);
  if (forces) return [forces];
  const group = noun < 0 || word !== 'them' ? joined(discourse, at) : [];
  if (group.length > 0) return noun < (group.at(-1)?.to ?? 0) ? group.map(keep) : [];
  const counted = word === 'them' && noun < 0 ? countedBefore(discourse, at) : null;
  if (counted) return [counted];
  const others = word === 'them' && noun < 0 ? manyBefore(discourse, at) : null;
  if (others) return [others];
  const past =
    at > 1 || discourse.quoted || word === 'them' ? null : sameActor(memory.parties.filter((one) => isPlural(one) && !memory.isAside));
  if (past) return withJoined(discourse, past);
  return at > 1 || discourse.quoted ? [] : lastTogether(discourse, at);
}
