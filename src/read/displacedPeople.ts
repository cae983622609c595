import { BARE_ROLE, FIRST_OF_BARE_ROLE } from '../codebook/roles.ts';
import type { ParsedToken } from '../model/parsedToken.ts';
import type { Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';

/** People of whom only what they do tells who they are. */
const PEOPLE =
  /^(?:people|persons|individuals|men|women|children|families|youths|foreigners|foreign nationals|residents|villagers|civilians)$/u;
const CROWD = /^(?:crowds?|groups?|column|foreigners|people|men|families)$/u;
/** What those do who leave their homes. */
const FLEE = /^(?:flee|displace|uproot)$/u;
/** What one flees without leaving home: 'fled the scene'. */
const NOT_HOME = /^(?:scene|scenes|building|buildings|fire|flames|car|custody|prison|jail|court|hall|room|police)$/u;
/** What migrants do at a border. */
const CROSS =
  /^(?:cross|camp|strand|trap|sneak|smuggle|reach|enter|storm|slip|get|break|climb|gather|arrive|wait|push|turn|hold|shelter|freeze|squat)$/u;
const BORDER =
  /^(?:border|borders|frontier|fence|barrier|barbed|crossing|crossings|checkpoint|camp|camps|forest|forests|woods|illegally)$/u;
/** So many words from the people the border may stand. */
const NEAR = 14;

/** Where refugees or migrants are told of, and whether a crowd can be of nobody else. */
export interface MigrantsTold extends Span {
  readonly isOnlyCrowd: boolean;
}

/** What is read of a sentence and its document. */
export interface PeopleTold {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: readonly ParsedToken[];
  /** Where the document tells of refugees or migrants by that name. */
  readonly migrants: MigrantsTold | null;
}

/** Words of a document in which a crowd may be of citizens. */
const CITIZENS = /^(?:protest|demonstrat|rall(?:y|ies)|march|riot|voter|supporter|fans?$|mourn|funeral|strikers?$)/u;

/** Where a document first tells of refugees or migrants by that name, or null. */
export function migrantsTold(sentences: readonly (readonly Token[])[]): MigrantsTold | null {
  const isOnlyCrowd = !sentences.some((tokens) => tokens.some(({ norm }) => CITIZENS.test(norm)));
  for (const tokens of sentences)
    for (const [at, token] of tokens.entries()) {
      if (!FIRST_OF_BARE_ROLE.has(token.norm)) continue;
      const next = tokens[at + 1];
      if (BARE_ROLE.has(token.norm)) return { start: token.start, end: token.end, isOnlyCrowd };
      if (next && BARE_ROLE.has(`${token.norm} ${next.norm}`)) return { start: token.start, end: next.end, isOnlyCrowd };
    }
  return null;
}

/** The verbs that tell what a noun does or what is done to it: those that describe it, and the one whose subject or object it is. */
function verbsOf(grammar: readonly ParsedToken[], noun: number): readonly number[] {
  const about: number[] = [];
  const { head = -1, deprel = '' } = grammar[noun] ?? {};
  // A range before a noun ('between 30 and 40 men were …') is often taken for a preposition.
  if (head >= 0 && (/^(?:nsubj|nsubj:pass|obj)$/u.test(deprel) || (deprel === 'obl' && head > noun))) about.push(head);
  for (let at = noun + 1; at < Math.min(grammar.length, noun + NEAR); at++) {
    const token = grammar[at];
    if (token?.head === noun && token.deprel.startsWith('acl')) about.push(at);
    else if (token && about.includes(token.head) && /^(?:xcomp|conj)$/u.test(token.deprel)) about.push(at);
  }
  return about;
}

const lemmaAt = (grammar: readonly ParsedToken[], at: number): string => grammar[at]?.lemma ?? '';

/** 'the deaths of as many as 900 [people]': whoever else was driven out, these were not. */
function areDead(tokens: readonly Token[], noun: number): boolean {
  const before = tokens.slice(Math.max(0, noun - 8), noun).map(({ norm }) => norm);
  const of = before.findLastIndex((word, at) => word === 'of' && /^(?:deaths?|killings?|murders?)$/u.test(before[at - 1] ?? ''));
  return of >= 0 && !before.slice(of).some((word) => /^[,;:]$/u.test(word));
}

/** 'families who fled', 'people displaced by the floods', but not 'men who fled the scene'. */
const isFled = ({ tokens, grammar }: PeopleTold, noun: number): boolean =>
  !areDead(tokens, noun) &&
  verbsOf(grammar, noun).some(
    (verb) =>
      FLEE.test(lemmaAt(grammar, verb)) &&
      (verb > noun || /^displace|^uproot/u.test(lemmaAt(grammar, verb))) &&
      !grammar.some(({ head, deprel }, at) => head === verb && deprel === 'obj' && NOT_HOME.test(tokens[at]?.norm ?? '')),
  );

/** Whether people do at a border what migrants do. */
function isAtBorder({ tokens, grammar }: PeopleTold, noun: number): boolean {
  const verbs = verbsOf(grammar, noun);
  const isNear = tokens.slice(Math.max(0, noun - NEAR), noun + NEAR).some(({ norm }) => BORDER.test(norm));
  const isThrough = (verb: number): boolean => /^(?:through|across|over)$/u.test(tokens[verb + 1]?.norm ?? '');
  return (
    verbs.some(
      (verb) =>
        CROSS.test(lemmaAt(grammar, verb)) && (isNear || isThrough(verb) || /^(?:cross|camp|strand)$/u.test(lemmaAt(grammar, verb))),
    ) ||
    (isNear && CROWD.test(tokens[noun]?.norm ?? ''))
  );
}

/**
 * People who are refugees or migrants without being called so: those who fled, and in a document that tells of
 * migrants those who camp, cross or crowd at a border. With the words that told of them.
 */
export function displacedAt(told: PeopleTold, at: number): ActorMatch | null {
  const { tokens, text, migrants } = told;
  const word = tokens[at]?.norm ?? '';
  const isPeople = PEOPLE.test(word);
  if (!isPeople && !CROWD.test(word)) return null;
  const fled = isPeople && isFled(told, at);
  const isCrowd = word === 'crowd' && (migrants?.isOnlyCrowd ?? false);
  if (!fled && (migrants === null || !(isCrowd || isAtBorder(told, at)))) return null;
  const match = {
    code: 'REF',
    sector: 'REF',
    name: text.slice(tokens[at]?.start, tokens[at]?.end),
    person: false,
    named: false,
    pronoun: null,
    role: word,
    from: at,
    to: at + 1,
    possessive: isPossessive(tokens[at + 1]),
  } as const;
  return fled || migrants === null
    ? { ...match, via: 'role' }
    : { ...match, via: 'description', antecedent: { start: migrants.start, end: migrants.end } };
}
