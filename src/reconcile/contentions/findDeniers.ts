import type { EventType } from '../../codebook/eventType.ts';
import type { Claim } from '../../model/claim.ts';
import type { ContentionEvidence } from '../../model/contention.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Told } from '../../model/told.ts';
import { isContradiction, isDeed, isNotTalkedOf } from '../isContradiction.ts';
import { isDenialLeftOpen } from '../isLeftOpen.ts';
import { evidenceOf } from './buildContention.ts';
import { type SideTelling, tellingOfClaim, tellingOfMention, tellingWords, voiceOfActor } from './telling.ts';

/** A telling that denies something of its own voice, or what somebody says of it. */
export interface Denial extends SideTelling {
  /** Whether it only points at what was said before ('a charge it rejects'). */
  readonly pointing: boolean;
  /** Whose words it answers, where it says so. */
  readonly answers: readonly string[];
  /** Others that deny it with the voice, in the same words. */
  readonly together: readonly ContentionEvidence[];
  /** Whether another's words are only called irresponsible: they must be of the denier. */
  readonly scorns: boolean;
  /** Whether it only holds something against a charge: it must be of the denier, told right before, and of one matter. */
  readonly insists: boolean;
  /** The words denied, to be shown. */
  readonly content: string;
}

const DENIES =
  /\b(?:den(?:y|ies|ied|ying|ials?)|dismiss\w*|refut\w+|disavow\w* (?:any|all|knowledge|involvement|responsibility|(?:the |those |these )?(?:claims?|reports?|remarks?))|baseless|groundless|unfounded|untrue|fabricat\w+|nothing (?:of the (?:sort|kind)|to do with)|(?:has|have|had) no (?:plans?|intention)|no such (?:plans?|intention))\b/i;
const REJECTS_WORDS =
  /\b(?:reject|repudiat|rebuff|brush\w* (?:off|aside)|scoff|deni|den)\w*\b[^.;]{0,60}\b(?:claims?|charges?|accusations?|allegations?|reports?|suggestions?|assertions?|notion|idea that|speculation|statements?|remarks?|plans)\b/i;
/** 'A charge it rejects'. */
const AFTER_WORDS = /\b(?:claims?|charges?|accusations?|allegations?|suggestions?|assertions?|speculation)(?:,? (?:that|which))?\s*$/i;
const REJECTS_THEM = /^\S+(?: \S+)? (?:rejects?|rejected|den\w+|disputes?|disputed)$/i;
/** '… were rejected by both'. */
const ARE_REJECTED = /^(?:was|were|is|are|been|has been|have been)\b[\s\S]*\b(?:reject|den|dismiss|refut|disput)/i;
/** Calling another's words untrue is an answer to them. */
const JUDGES_WORDS =
  /\b(?:call|describ|brand|label|dismiss|slam|condemn|denounc|castigat)\w*\b[^.;]{0,40}\b(?:claims?|charges?|accusations?|allegations?|remarks?|statements?|words|reports?|comments?|speculations?|information|talk)\b/i;
const UNTRUE =
  /\b(?:false|untrue|lies?|fakes?|fabricat\w+|baseless|groundless|ungrounded|unfounded|empty|hollow|absurd|nonsense|hysteria|slander\w*|propaganda|manipulations?|inventions?|fantas\w+)\b/i;
/** A judgement that answers a charge, and is no denial of anything else. */
const SCORNS = /\birresponsible\b/i;
/** Said of what others said, by whoever says it. */
const NOT_SO =
  /\b(?:nothing of the (?:sort|kind)|no such (?:thing|plans?)|(?:is|are|was|were|it[’']s|as) (?:[\p{L}]+ ){0,2}?(?:false|untrue|a lie|lies|nonsense|absurd|baseless|groundless|unfounded|fabricated|fakes?|slander|trumped[ -]up|not true))\b/iu;
/** Said of oneself by who is thought to be behind something. */
const NO_PART =
  /\b(?:(?:is|are|was|were|been) (?:not|never)|(?:is|are|was|were)n[’']t) (?:\p{L}+ly )?(?:involved(?! (?:in|with) (?:the )?(?:\p{L}+ )?(?:talks|negotiations|meetings?|discussions?|drafting|planning))|behind|responsible for|to blame)\b|\b(?:nothing to do with|no (?:part|role|hand|involvement) in)\b/iu;
/** 'It was not involved': in what stands before. */
const BARE_PART = /(?:\b(?:not|never)|n[’']t) (?:\p{L}+ly )?(?:involved|behind it)\P{L}*$/iu;
/** 'Oslo insists that its laws are strict.' */
const INSISTS = /^insist(?:s|ed|ing)?$/iu;
/** To deny somebody a thing is to withhold it. */
const WITHHOLDS =
  /\bden(?:y|ies|ied|ying)\s+(?:\w+\s+){0,3}?(?:entry|access|a say|visas?|permission|the right|asylum|bail|a request|requests?)\b/i;
/** What is asked, offered or threatened is refused and not denied. */
const ASKED =
  /\b(?:demands?|demanded|requests?|proposals?|offers?|ultimatums?|red lines?|guarantees?|sanctions? threats?|threats?|calls? (?:for|to|on)|appeals?|invitations?|bids?|talks|meeting)\b/i;
const POINTS =
  /\b(?:it|this|that(?! (?:they|it|he|she|there|the|its|their|we|no)\b)|these|those|such|so|the (?:charge|claim|accusation|allegation|report|suggestion|remark)s?|which|doing so|of the (?:kind|sort)|nothing to do)\b/i;

/** 'Charges that Oslo dismissed [as false]': another's word, told by the way. */
const OTHERS_WORD = /\b(?:dismiss|reject|den(?:y|ied|ies)|call|describ|slam|brand|label|castigat)\w*[^.;]{0,40}$/iu;

/** Who denies what in one document: claims told as denials, rejections of what was said, and deeds denied by their doer. */
export function findDeniers(mentions: readonly Told<Mention>[], claims: readonly Told<Claim>[]): readonly Denial[] {
  const denials = claims.filter((claim) => (claim.speaker?.code ?? '') !== '' && isDenying(claim) && !isDenialLeftOpen(claim));
  const fromClaims = denials.map((claim) => ({
    ...denialOf(tellingOfClaim(claim), claim.quote, [claim.speaker?.code ?? ''], mentions),
    answers: mentions
      .filter((mention) => mention.type === 'REJECT' && isTogether(claim, mention))
      .flatMap(({ recipients }) => codesOf(recipients)),
  }));
  const rejections = mentions.filter(isDenial).filter((mention) => !denials.some((claim) => isTogether(claim, mention)));
  const fromMentions = rejections.map((mention) => {
    const voice = voiceOfActor(mention);
    const telling = tellingOfMention(mention);
    const own = voice === null ? telling : { ...telling, evidence: { ...evidenceOf(mention), voice }, voice: voice.code, code: voice.code };
    const denier = mention.actors.map(({ code }) => code).filter(Boolean);
    return {
      ...denialOf(own, mention.quote, denier, mentions),
      answers: codesOf(mention.recipients),
      pointing: isPointing(mention),
      together: othersOf(mention),
    };
  });
  const fromDeeds = mentions
    .filter((mention) => isSelfDenial(mention) && ![...denials, ...rejections].some((other) => isTogether(other, mention)))
    .map((mention) => denialOf(tellingOfMention(mention), mention.quote, [mention.says[0]?.code ?? ''], mentions));
  const found = [...fromClaims, ...fromMentions, ...fromDeeds];
  const insisting = claims
    .filter(
      (claim) =>
        INSISTS.test(claim.cue) && !isNotTalkedOf(claim) && !found.some(({ finding }) => finding.sentence.start === claim.sentence.start),
    )
    .map((claim) => ({ ...denialOf(tellingOfClaim(claim), claim.quote, [claim.speaker?.code ?? ''], mentions), insists: true }));
  return [...found, ...insisting].filter(({ code }) => code !== '');
}

/** What is refused: the words up to the clause that tells more of it. */
const refusedIn = (quote: string): string => quote.split(/\b(?:that|to|for|on)\b/iu)[0] ?? quote;

function isDenying({ stance, quote, cue }: Claim): boolean {
  // 'Rejects the demand that it leave': a demand is refused, and nothing is said not to be so.
  if (stance === 'denies' && /^(?:reject|rebuff|refus)/iu.test(cue) && ASKED.test(refusedIn(quote))) return false;
  if (stance === 'denies') return !WITHHOLDS.test(`denied ${quote}`);
  const found = stance === 'states' || stance === 'claims' ? (NOT_SO.exec(quote) ?? NO_PART.exec(quote)) : null;
  return found !== null && !OTHERS_WORD.test(quote.slice(0, found.index));
}

const isTogether = (one: Told<Mention> | Told<Claim>, other: Told<Mention>): boolean => one.sentence.start === other.sentence.start;

const codesOf = (actors: readonly { readonly code: string }[]): readonly string[] => actors.map(({ code }) => code).filter(Boolean);

/** Whether the words before speak of what somebody said. */
const isAfterWords = ({ sentence, start }: Pick<Mention, 'sentence' | 'start'>): boolean =>
  AFTER_WORDS.test(sentence.text.slice(0, start - sentence.start));

/** Whether only what stands before tells what is denied. */
const isPointing = (mention: Told<Mention>): boolean =>
  mention.type === 'ACCUSE' || POINTS.test(mention.quote) || isAfterWords(mention) || tellingWords(mention.quote).size <= 1;

/** 'Rejected by Russia and Ukraine': the second of them, as a voice of its own. */
const othersOf = (mention: Told<Mention>): readonly ContentionEvidence[] =>
  mention.actors
    .filter(({ code }, index) => index > 0 && code !== '' && code !== mention.actors[0]?.code)
    .map(({ code, sector, name }) => ({ ...evidenceOf(mention), voice: { code, sector, name, own: false } }));

function isDenial({ type, status, quote, sentence, start, actors, recipients }: Told<Mention>): boolean {
  if (status === 'negated' || codesOf(actors).length === 0) return false;
  if (type === 'ACCUSE')
    return codesOf(recipients).length > 0 && JUDGES_WORDS.test(quote) && (UNTRUE.test(sentence.text) || SCORNS.test(quote));
  if (type !== 'REJECT') return false;
  if (isAfterWords({ sentence, start }) && (REJECTS_THEM.test(quote) || ARE_REJECTED.test(quote))) return true;
  const words = `${quote}${sentence.text.slice(Math.max(0, start - sentence.start + quote.length)).slice(0, 80)}`;
  return (DENIES.test(quote) || REJECTS_WORDS.test(words)) && !WITHHOLDS.test(words) && !ASKED.test(words);
}

/** 'He has no plan to invade': a deed that its own doer says is not so. */
const isSelfDenial = (mention: Told<Mention>): boolean => {
  const [speaker] = mention.says;
  if (mention.status !== 'negated' || speaker === undefined || speaker.code === '' || !isContradiction(mention)) return false;
  return mention.actors.some(({ code }) => code === speaker.code);
};

function denialOf(telling: SideTelling, quote: string, doers: readonly string[], mentions: readonly Told<Mention>[]): Denial {
  const { finding } = telling;
  const rest = `${quote} ${finding.sentence.text.slice(Math.max(0, finding.start - finding.sentence.start + quote.length)).split(/[;.]|, (?:and|but|while|saying|accus)/)[0] ?? ''}`;
  // What is denied stands after the word that denies, and not somewhere in a long sentence.
  const deed = mentions.find(
    (mention) =>
      isDeed(mention) &&
      mention.sentence.start === finding.sentence.start &&
      isInside(mention, finding) &&
      codesOf(mention.actors).some((code) => doers.includes(code)),
  );
  const words = tellingWords(rest);
  const type = typeOf(deed, rest);
  return {
    ...telling,
    doers,
    recipients: deed === undefined || deed.type !== type ? [] : deed.recipients.map(({ code }) => code).filter(Boolean),
    type,
    words,
    pointing: POINTS.test(quote) || BARE_PART.test(quote) || words.size <= 1,
    answers: [],
    together: [],
    insists: false,
    scorns: finding.kind === 'mention' && finding.type === 'ACCUSE' && !UNTRUE.test(finding.sentence.text),
    content: quote,
  };
}

const isInside = (one: Mention, content: Told<Mention> | Told<Claim>): boolean =>
  one.start >= content.start && one.start <= content.end + CONTENT_REACH;

/** Letters after a rejection in which what it rejects is told. */
const CONTENT_REACH = 40;

const ATTACKS =
  /\b(?:(?<!cyber[ -])attack\w*|invad\w+|invasions?|offensives?(?! (?:weapon|system|arm|force|nato))|incursions?|aggressi\w+|bellicose|hostilit\w+|(?:solv|resolv|settl|tak|retak|seiz|regain|recaptur|recover|return)\w* (?:[\p{L}’']+ ){0,5}by (?:military )?force)\b/iu;

const EACH_ATTACK = new RegExp(ATTACKS.source, 'giu');

/** Where the words of a finding tell of an attack. */
export const attacksIn = ({ quote, start }: Pick<Told<Claim>, 'quote' | 'start'>): readonly Span[] =>
  [...quote.matchAll(EACH_ATTACK)].map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }));

/** Whether words are of an attack, whichever noun they use. */
export const isOfAttack = (words: string): boolean => ATTACKS.test(words);

/** The class of the deed denied, by the clause that tells it or by its noun. */
const typeOf = (deed: Mention | undefined, words: string): EventType | null => (ATTACKS.test(words) ? 'ASSAULT' : (deed?.type ?? null));
