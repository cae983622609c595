import type { Claim } from '../../model/claim.ts';
import type { ContentionEvidence } from '../../model/contention.ts';
import { daysBetween } from '../../model/day.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { evidenceOf } from './buildContention.ts';
import { partiesNamed } from './partiesNamed.ts';
import { voicedClaim, voiceOfActor } from './telling.ts';

/** What one voice says of one that acts, in a text that tells it. */
export interface Said {
  readonly finding: Told<Mention> | Told<Claim>;
  readonly evidence: ContentionEvidence;
  /** The code that the voice speaks for. */
  readonly voice: string;
  /** Whom it is said of, where the saying names them; else the words tell. */
  readonly of: readonly string[];
  readonly text: string;
  readonly start: number;
  readonly isDenial: boolean;
  readonly isCharge: boolean;
}

/** Letters behind the name of the accused in which what it is charged with is told. */
const CHARGE_REACH = 200;
/** Where a charge, or what is denied, gives way to what stands around it. */
const GIVES_WAY = /,(?! including\b)|[;:]|\b(?:amid|while)\b|\band (?:(?:accus|charg|blam|say|said|insist|alleg)\w*|\w+ing\b)/u;
const untilTurn = (text: string): string => text.split(GIVES_WAY)[0] ?? text;

/** Stances by which something is held to be so, or not. */
const HOLDS: ReadonlySet<Claim['stance']> = new Set<Claim['stance']>(['states', 'claims', 'accuses', 'denies']);

/** 'Denied it and charged that': what follows is said, whatever was denied before. */
const SAID_INSTEAD =
  /\b(?:and|but) (?:\p{L}+ )?(?:accus|add|alleg|argu|assert|charg|claim|counter|insist|maintain|repl|sa[iy]|stress|warn)\w* that\s*$/iu;

/** What a claim says, whoever says it; null where it asks, offers or doubts. */
export function saidInClaim(claim: Told<Claim>): Said | null {
  if (!HOLDS.has(claim.stance)) return null;
  const { evidence, code } = voicedClaim(claim);
  const isDenial = claim.stance === 'denies' && !SAID_INSTEAD.test(claim.sentence.text.slice(0, claim.start - claim.sentence.start));
  const of = claim.against.map((actor) => actor.code).filter((accused) => accused !== '' && accused !== code);
  // 'Accused of massing troops': of whom is not told.
  if (claim.stance === 'accuses' && of.length === 0 && /^\W*\p{L}+ing\b/u.test(claim.quote)) return null;
  return {
    finding: claim,
    evidence,
    voice: code,
    of: [...new Set(of)],
    start: claim.start,
    text: isDenial ? untilTurn(deniedIn(claim)) : of.length > 0 ? untilTurn(claim.quote) : claim.quote,
    isDenial,
    isCharge: false,
  };
}

/** 'Rejected accusations [that it arms the rebels]': what is denied stands behind the noun. */
const WORDS = /^(?:[\p{L}’']+ ){0,3}(?:accusations?|allegations?|claims?|charges?|assertions?|suggestions?|idea|notion|talk)$/iu;

const deniedIn = ({ quote, start, sentence }: Told<Claim>): string =>
  WORDS.test(quote) ? sentence.text.slice(start - sentence.start, start - sentence.start + CHARGE_REACH) : quote;

/** What an accusation says: of the accused, in its words and those right behind. */
export function saidInCharge(mention: Told<Mention>): Said | null {
  const voice = voiceOfActor(mention);
  if (mention.type !== 'ACCUSE' || mention.status === 'negated' || voice === null) return null;
  const accused = mention.recipients.filter(({ code }) => code !== '' && code !== voice.code);
  if (accused.length === 0) return null;
  const { sentence } = mention;
  const [from, to] = [Math.min(...accused.map(({ start }) => start)), Math.max(...accused.map(({ end }) => end))].map((at) =>
    Math.max(0, at - sentence.start),
  );
  const text = sentence.text.slice(from, to) + untilTurn(sentence.text.slice(to, (to ?? 0) + CHARGE_REACH));
  const of = [...new Set(accused.map(({ code }) => code))];
  return {
    finding: mention,
    evidence: { ...evidenceOf(mention), voice },
    voice: voice.code,
    of,
    text,
    start: mention.start,
    isDenial: false,
    isCharge: true,
  };
}

const CLAUSE_ENDS =
  /[;:]|(?<=^\W*(?:In|If|Should|Amid|Despite|After|Before|Given) [^,.;]{3,90}), (?=(?:the )?\p{Lu})|, (?:and|but|while|whereas|which|who|because|as|since|said|says|saying|adding)\b|\b(?:that|if|accus\w+|blam\w+|charg\w+|sees?|saw|seen|views?|viewed|regards?|regarded|present(?:s|ed|ing)|picture|describ\w+|calls?|called)\b/gu;
/** 'By Kenyan patrols': who does it, behind the words that tell it. */
const BY = /^[^.;,]{0,25}?\b(?:by|of|on the part of|from|(?:lies|rests) (?:\p{L}+ )?with) (?:the )?/u;
/** 'To defend Peru from Chile': the name behind 'from' does not do it. */
const SHIELDS = /\b(?:defend|protect|shield|guard|save)\w* .*from (?:the )?$/iu;
const BY_REACH = 25;
/** The speaker, by words that stand for him wherever they stand. */
const US = /\b(?:[Ww]e|[Oo]ur|us)\b/u;
/** The speaker, where nobody was named before; not the 'it' of 'it is Malta that'. */
const OWN = /\b(?:[Ww]e|[Oo]ur|us|[Ii]t(?! (?:is|was) \p{Lu})|[Tt]he (?:country|alliance|bloc|nation))\b/u;
/** The speaker, in what he says first. */
const HE = /\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/u;
/** What is the speaker's does it, where nobody is named. */
const ITS = /\b[Ii]ts\b/u;
/** A name behind these is where, to whom or with whom, and does not do it. */
const AROUND = /\b(?:against|to|towards?|with|near|between|from|in|into|at|on|of|for) (?:the )?$/iu;

/**
 * Whom words at a place of a text are about: who is told behind 'by', the first named before them in their clause or the one
 * before it, or the speaker by 'we' and 'it'; null where nobody is.
 */
export function subjectAt(text: string, at: number, end: number, speaker: string): string | null {
  return doneBy(text, end) ?? subjectBefore(text.slice(0, at), speaker);
}

/** A name behind these is where or with whom; behind 'of' it may be whose deed it is. */
const THERE = /\b(?:against|to|towards?|with|near|between|in|into|at|on|for) (?:the )?$/iu;

/** The first that is named in a text as one that may act; null where there is none. */
export const actingIn = (text: string): string | null => partiesNamed(text).find(({ at }) => !THERE.test(text.slice(0, at)))?.code ?? null;

/** Who is told to do it behind words that end at a place: 'by Kenyan patrols', 'lies with Kenya'. */
export function doneBy(text: string, end: number): string | null {
  const by = BY.exec(text.slice(end));
  if (by === null || SHIELDS.test(by[0])) return null;
  const from = end + by[0].length;
  return partiesNamed(text.slice(from, from + BY_REACH)).find(({ at }) => at === 0)?.code ?? null;
}

/** 'It is actually Malta that': who is named as the one that does it. */
const CLEFT = /\b[Ii]t(?: (?:is|was)|[’']s) (?:\p{L}+ly |in fact )?(?:the )?(?<who>[^.;,"“”]{2,40}?),? ["“]?(?:that|which|who) [^.;]*$/u;

function subjectBefore(text: string, speaker: string): string | null {
  const cleft = partiesNamed(CLEFT.exec(text)?.groups?.['who'] ?? '')[0];
  if (cleft !== undefined) return cleft.code;
  const from = [...text.matchAll(CLAUSE_ENDS)].at(-1)?.index ?? 0;
  const clause = text.slice(from);
  const named = partiesNamed(clause).find(({ at }) => !AROUND.test(clause.slice(0, at)));
  const own = (partiesNamed(text.slice(0, from)).length === 0 ? OWN : US).exec(clause);
  if (own !== null && (named === undefined || own.index < named.at)) return speaker;
  if (named !== undefined) return named.code;
  if (from > 0) return subjectBefore(text.slice(0, from), speaker);
  return ITS.test(clause) || HE.test(clause) ? speaker : null;
}

const NEGATED =
  /(?:\b(?:not|no|never|nobody|none|neither|without|cannot|in no way|nothing(?! but)|den(?:y|ies|ied|ying))\b(?! to\b)|n[’']t\b)[^.;,]{0,45}$/iu;
/** What is said to be untrue of others' words: 'false accusations of genocide'. */
const UNTRUE =
  /\b(?:false|groundless|baseless|unfounded|absurd|bogus) (?:accusations?|allegations?|claims?|charges?|reports?|talk)\b[^.;,]{0,30}$/iu;
const SUPPOSED =
  /(?:\bif\b[^.;,]{0,45}|\b(?:if|whether|likelihood|probability|ready for|should|would(?! not|n[’']t)|could|may|might|unless|(?:as|so) long as|in (?:the )?(?:case|event) of|must|any|possible|potential|further|future|to (?:stop|end|halt|ease|defuse|reduce|calm|counter)|not to|(?:should|could)n[’']t|prevent\w*|avoid\w*|deter\w*|gear\w* up|brac(?:e[sd]?|ing))\b[^.;,]{0,25}|\b(?:exclud\w*|rul\w+ out|preclud\w*|halt\w*|prospects?)\b[^.;]{0,70})$/iu;

/** Negation that stands in or behind the words: 'threatens nobody'. */
const NO_ONE = /^ (?:to )?(?:no one|nobody|none)\b/iu;
/** Words behind that make it a thing to come. */
const AHEAD = /^[^.;,]{0,15}?\b(?:is|are|was|were|remains?) (?:\p{L}+ )?(?:possible|likely|probable|expected|feared|planned)\b/iu;
/** Another's words within the words: who tells that Chad has accused Libya accuses nobody. */
const RELAYED =
  /\b(?:said|says|told|insist(?:s|ed)|stress(?:es|ed)|noted|claim(?:s|ed)|assured|promised|vowed|(?<!\b(?:I|we) (?:\p{L}+ )?)(?:accus|blam)(?:es|ed))\b/iu;

/** A question that expects a yes: 'Don't we have the right to …?'. */
const EXPECTS_YES = /^\W*\p{L}+n[’']t\b[^?]*\?/iu;

/** Whether words at a place are said to be so; null where they are only supposed, feared, asked or another's. */
export function polarityAt(text: string, at: number, length: number): boolean | null {
  const before = text.slice(Math.max(0, at - 80), at);
  if (RELAYED.test(text.slice(0, at)) || SUPPOSED.test(before) || AHEAD.test(text.slice(at + length))) return null;
  if (EXPECTS_YES.test(text)) return true;
  const isNegatedInside = /\b(?:no|not|never)\b|n[’']t\b/iu.test(text.slice(at, at + length)) || NO_ONE.test(text.slice(at + length));
  return !(NEGATED.test(before) || UNTRUE.test(before) || isNegatedInside);
}

/** A charge is answered in the news of the days around. */
const ANSWER_DAYS = 10;

export const areNear = (a: ContentionEvidence, b: ContentionEvidence): boolean =>
  a.document === b.document ||
  (a.published !== null &&
    b.published !== null &&
    Math.abs(daysBetween(a.published.slice(0, 10), b.published.slice(0, 10))) <= ANSWER_DAYS);
