import type { ActorSpan } from '../../model/reading.ts';
import { dependent, dependents, hasRelation, headAt, relationAt, uposAt, xposAt } from '../clauses/dependents.ts';
import { clauseEnd, findObjects } from '../clauses/findObjects.ts';
import { isBehindBy } from '../clauses/isBehindBy.ts';
import { isToBlame } from '../clauses/isToBlame.ts';
import { perSentence } from '../clauses/perToken.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { haveOf, type VerbGroup, verbGroup } from '../clauses/verbGroup.ts';
import { accusation } from './accusation.ts';
import { asOpening } from './asOpening.ts';
import { type Found, NO_CUE } from './attribution.ts';
import { contentsOf, introduces, reachOf } from './contentOf.ts';
import { isHangingInfinitive, isUnsaid } from './isUnsaid.ts';
import { makingClear } from './makingClear.ts';
import { isMark, isQuote, lastToken } from './sentenceEdges.ts';
import { speakerAt, type Who } from './speakerAt.ts';
import { ATTITUDE_VERB, NEEDS_THAT, SPEECH_NOUN, SPEECH_VERB } from './speechCues.ts';
import { whoSays } from './whoSays.ts';

const PLAIN = { against: [] as readonly ActorSpan[], tells: true };

/** 'is said to', 'was accused of' and the like have an infinitive or a gerund; these have none and tell nothing. */
const IMPERSONAL = /^(?:i|we|you)$/u;

/** 'shot [back] that', 'hit [back], saying': words given in answer, where a clause follows. */
const answersBack = (view: SentenceView, at: number): boolean =>
  /^(?:shoot|fire|hit|snap)$/u.test(lemmaAt(view, at)) && wordAt(view, at + 1) === 'back' && wordAt(view, at + 2) === 'that';

/** 'The conflict has claimed [13,000 lives]', 'claims [thousands of lives]', 'claimed [the title]': nothing is said. */
const isWonOrTaken = (view: SentenceView, object: number | null): boolean =>
  object !== null &&
  [object, ...dependents(view, object, 'nmod')].some((at) =>
    /^(?:lives|victims|casualties|titles?|medals?|seats?|toll)$/u.test(wordAt(view, at)),
  );

function fromActive(view: SentenceView, at: number, group: VerbGroup): readonly Found[] {
  const lemma = lemmaAt(view, at);
  const stance = SPEECH_VERB.get(lemma) ?? (answersBack(view, at) ? 'claims' : undefined);
  const who = stance && whoSays(view, at);
  if (!stance || !who || IMPERSONAL.test(who.speaker.text.toLowerCase()) || isToBlame(view, at)) return [];
  if (stance === 'accuses' && /^(?:accuse|blame)$/u.test(lemma)) return accusation(view, at, who);
  // 'Oslo should guarantee that it stays': whoever asks for it says so, and not Oslo.
  if (/^(?:should|must|ought)$/u.test(group.modal ?? '') || isObliged(view, at)) return [];
  // 'The minister has said so' says nothing that stands here.
  if (wordAt(view, at + 1) === 'so' && !view.isVerb[at + 2]) return [];
  if (/^(?:quote|cite)$/u.test(lemma) && handsOver(view, at)) return [];
  if (lemma === 'claim' && isWonOrTaken(view, dependent(view, at, 'obj'))) return [];
  const cue = spanOf(view, at, at);
  const opened = asOpening(view, who, at);
  if (opened) return [{ ...PLAIN, speaker: who.speaker, cue, stance, content: opened }];
  const claimed = wordAt(view, at + 1) === 'to' ? infinitive(view, at, who) : [];
  if (claimed.length > 0) return claimed;
  if (NEEDS_THAT.has(lemma) && !introduces(view, who, at))
    // 'urged Lima to [deny] it' is no denial yet.
    return /^(?:deny|refute|rebut)$/u.test(lemma) && !isHangingInfinitive(view, at) ? denial(view, at, who) : infinitive(view, at, who);
  const contents = contentsOf(view, who, at);
  const turned = group.negated && stance === 'states' ? 'doubts' : stance;
  return contents.map((content) => ({ ...PLAIN, speaker: who.speaker, cue, stance: turned, content }));
}

/** 'Oslo has to [promise] that'. */
const isObliged = (view: SentenceView, at: number): boolean =>
  wordAt(view, at - 1) === 'to' && /^(?:has|have|had|needs?|ought)$/u.test(wordAt(view, at - 2));

/** 'denied shelling the port', 'denied a role'; not 'denied entry'. */
function denial(view: SentenceView, at: number, who: Who): readonly Found[] {
  const object = dependent(view, at, 'obj xcomp ccomp');
  const denied = /^(?:entry|access|asylum|permission|visas?|bail|rights?|passage|shelter|service|them|him|it|us)$/u;
  if (denied.test(wordAt(view, at + 1)) || (object !== null && denied.test(wordAt(view, object)))) return [];
  return contentsOf(view, who, at)
    .slice(0, 1)
    .map((content) => ({ ...PLAIN, speaker: who.speaker, cue: spanOf(view, at, at), stance: 'denies' as const, content }));
}

/** 'claims to have downed two jets': an infinitive that tells a deed as done. */
function infinitive(view: SentenceView, at: number, who: Who): readonly Found[] {
  if (!/^(?:claim|profess|purport|admit|report|acknowledge|recall|confirm|estimate)$/u.test(lemmaAt(view, at))) return [];
  const [next, verb] = [wordAt(view, at + 1), dependent(view, at, 'xcomp ccomp advcl')];
  const counts = view.sentence.quantities.some(
    ({ kind, start }) =>
      kind === 'count' && start >= (view.tokens[at]?.end ?? 0) && start < (view.tokens[Math.min(at + 4, lastToken(view))]?.end ?? 0),
  );
  const isDeed = (next === 'to' && verb !== null) || (verb === at + 1 && next.endsWith('ing'));
  if (!isDeed && !(counts && /^(?:report|confirm|claim|estimate|acknowledge|admit)$/u.test(lemmaAt(view, at)))) return [];
  const end = isDeed ? lastToken(view) : Math.max(clauseEnd(view, at) - 1, at + 1);
  return [
    {
      ...PLAIN,
      speaker: who.speaker,
      cue: spanOf(view, at, at),
      stance: SPEECH_VERB.get(lemmaAt(view, at)) ?? 'states',
      content: spanOf(view, at + 1, end),
    },
  ];
}

/** 'called the raid a crime', 'condemned it': a judgement or a wish about a thing that the speaker does not tell. */
function attitude(view: SentenceView, at: number, group: VerbGroup): readonly Found[] {
  const stance = ATTITUDE_VERB.get(lemmaAt(view, at));
  if (!stance || group.negated || group.modal !== null || group.governor !== null) return [];
  // 'is threatening an invasion', 'accused of backing rebels' tell what somebody does, not what he says.
  if (xposAt(view, at) === 'VBG' && /^(?:threaten|consider|back|support|defend)$/u.test(lemmaAt(view, at))) return [];
  const who = whoSays(view, at);
  const object = dependent(view, at, 'obj xcomp ccomp obl advcl iobj');
  if (!who || object === null || who.from > at) return [];
  const demands = lemmaAt(view, at) === 'call' && /^(?:for|on|upon)$/u.test(wordAt(view, at + 1));
  const isCall = lemmaAt(view, at) === 'call' && !demands;
  const hasMark = [at + 1, at + 2, at + 3, at + 4, at + 5, at + 6].some((one) => isMark(view, one));
  if (isCall && dependent(view, at, 'xcomp ccomp iobj advcl') === null && !hasMark) return [];
  if (at + 1 > lastToken(view)) return [];
  if (lemmaAt(view, at) === 'cite' && (namesSource(view, object) || handsOver(view, at))) return [];
  if (/^(?:attack|back|challenge|cite|defend|seek|offer|compare|support)$/u.test(lemmaAt(view, at)) && !isPersonOrBody(who)) return [];
  if (lemmaAt(view, at) === 'attack' && isAttackInDeed(view, at)) return [];
  const to = Math.max(clauseEnd(view, at) - 1, at + 1);
  const objects = findObjects(view, at);
  const claim = stance === 'denies' ? claimRejected(view, at) : null;
  if (claim !== null)
    return [{ ...PLAIN, speaker: who.speaker, cue: spanOf(view, at, at), stance, content: spanOf(view, claim, reachOf(view, at, claim)) }];
  const against = stance === 'accuses' ? [...objects.object, ...objects.owners].map(({ actor }) => actor) : [];
  return [
    {
      speaker: who.speaker,
      cue: spanOf(view, at, at),
      stance: demands ? 'demands' : stance,
      content: spanOf(view, at + 1, to),
      against,
      tells: false,
    },
  ];
}

/** 'quotes the envoy [as saying]': the words are the envoy's. */
const handsOver = (view: SentenceView, at: number): boolean =>
  dependents(view, at, 'advcl xcomp').some((clause) => wordAt(view, clause - 1) === 'as' && xposAt(view, clause) === 'VBG');

/** 'citing [its sources]', 'citing [officials]': whence it is known, and no words. */
const namesSource = (view: SentenceView, object: number): boolean =>
  /^(?:sources?|officials?|diplomats?|people|persons?|witnesses|media|reports?|documents?|experts?|analysts?)$/u.test(wordAt(view, object));

/** 'rejects the [claim] that S': the noun of a claim that is denied with its clause, so that whoever rejects it is heard of S too; null where there is none. */
const claimRejected = (view: SentenceView, at: number): number | null => {
  const noun = dependent(view, at, 'obj');
  if (noun === null || noun < at || wordAt(view, noun + 1) !== 'that') return null;
  // 'rejects the demand that Chad withdraw' denies no withdrawal.
  return /^(?:claims|accuses|states|warns)$/u.test(SPEECH_NOUN.get(wordAt(view, noun)) ?? '') ? noun : null;
};

/** 'Iraq attacked Kuwait', and not 'she attacked Kuwait over the law', 'he attacked the plan': a state is attacked in deed where no reason is told. */
function isAttackInDeed(view: SentenceView, at: number): boolean {
  const { object } = findObjects(view, at);
  const hasReason = [...dependents(view, at, 'obl advcl'), ...object.flatMap(({ from, to }) => [from, to])].some((one) =>
    dependents(view, one, 'case mark').some((mark) => /^(?:for|over|as|about)$/u.test(wordAt(view, mark))),
  );
  return object.some(({ actor }) => /^(?:name|demonym|capital)$/u.test(actor.via) && !actor.person) && !hasReason;
}

const isPersonOrBody = ({ speaker }: Who): boolean =>
  speaker.code !== '' || speaker.person || /^\p{Lu}/u.test(speaker.text.replace(/^(?:the|an?) /iu, ''));

const hasColon: (view: SentenceView) => boolean = perSentence((view) => view.tokens.some(({ norm }) => norm === ':'));

/** 'She went on: "…"', 'the minister shrugged: "…"': any verb before a colon and a quotation. */
function beforeColon(view: SentenceView, at: number): readonly Found[] {
  if (uposAt(view, at) !== 'VERB' || relationAt(view, at) !== 'root') return [];
  const colon = view.tokens.findIndex((token, index) => index > at && index - at < 12 && token.norm === ':');
  if (colon < 0 || view.isVerb.slice(at + 1, colon).some(Boolean)) return [];
  const who = whoSays(view, at);
  if (!who || who.from > at) return [];
  const isPerson = who.speaker.person || /^(?:he|she)$/iu.test(who.speaker.text);
  const runsOn = isPerson && dependents(view, at, 'parataxis ccomp').some((clause) => clause > colon);
  if (!isQuote(view, colon + 1) && !runsOn) return [];
  return [
    {
      ...PLAIN,
      speaker: who.speaker,
      cue: spanOf(view, at, at),
      stance: 'states',
      content: spanOf(view, colon + (isQuote(view, colon + 1) ? 2 : 1), lastToken(view)),
    },
  ];
}

/** Verbs of speech, also where the parse takes them for something else. */
export const SPEAKING: ReadonlySet<string> = new Set(['said', 'says', 'told']);

const isTelling = (view: SentenceView, at: number): boolean => view.isVerb[at] === true || SPEAKING.has(wordAt(view, at));

/** 'is said to have left', 'was accused of', 'it was reported that': who tells it is behind 'by', or nobody. */
function fromPassive(view: SentenceView, at: number): readonly Found[] {
  const lemma = lemmaAt(view, at);
  const stance = SPEECH_VERB.get(lemma);
  const subject = dependent(view, at, 'nsubj nsubj:pass');
  const agent = dependents(view, at, 'obl*').find((one) => isBehindBy(view, one));
  const by = agent === undefined ? null : speakerAt(view, agent);
  const clause = dependent(view, at, 'xcomp ccomp advcl csubj');
  if (!stance || stance === 'promises' || stance === 'demands') return [];
  const cue = spanOf(view, at, at);
  if (/^(?:accuse|blame|suspect)$/u.test(lemma)) {
    const of = [at + 1, at + 2, at + 3].find((one) => /^(?:of|for)$/u.test(wordAt(view, one)));
    if (of === undefined) return [];
    const against = subject === null ? [] : phraseActors(view, subject).map(({ actor }) => actor);
    return [
      {
        speaker: by?.speaker ?? null,
        cue,
        stance: 'accuses',
        content: spanOf(view, of + 1, Math.max(reachOf(view, at, of + 1), of + 1)),
        against,
        tells: true,
      },
    ];
  }
  if (clause === null || clause < at || !/^(?:to|that)$/u.test(wordAt(view, subtreeStart(view, clause)))) return [];
  const isIt = subject === null || wordAt(view, subject) === 'it';
  // 'was told that': the one who is told is not the one who tells.
  if (/^(?:tell|inform|ask|assure|remind|brief|warn|notify)$/u.test(lemma)) return [];
  const from = isIt ? clause : subjectStart(view, subject);
  return [
    {
      ...PLAIN,
      speaker: by?.speaker ?? null,
      cue,
      stance: stance === 'states' ? 'claims' : stance,
      content: spanOf(view, isIt ? subtreeStart(view, clause) : from, lastToken(view)),
    },
  ];
}

const subtreeStart = (view: SentenceView, token: number): number =>
  Math.min(token, ...(view.children[token] ?? []).filter((child) => relationAt(view, child) === 'mark'));
const subjectStart = (view: SentenceView, token: number): number => Math.min(token, ...(view.children[token] ?? []));

/** 'was quoted as [saying]': the one who is quoted says it. */
const quotedAs = (view: SentenceView, at: number): boolean =>
  wordAt(view, at - 1) === 'as' && wordAt(view, at).endsWith('ing') && /^(?:quote|cite|report)$/u.test(lemmaAt(view, headAt(view, at)));

/** 'the tales [told] in Oslo': a participle that nobody is the subject of. */
const isBareParticiple = (view: SentenceView, at: number): boolean =>
  xposAt(view, at) === 'VBN' &&
  hasRelation(view, at, 'acl amod advcl ccomp csubj') &&
  dependents(view, at, 'aux*').length === 0 &&
  haveOf(view, at) === null;

/** Whether a verb is one of speech or judgement, or has a colon somewhere behind it: most are neither, and need no look at the clause. */
const mayHandOver = (view: SentenceView, at: number): boolean => {
  const lemma = lemmaAt(view, at);
  return SPEECH_VERB.has(lemma) || ATTITUDE_VERB.has(lemma) || lemma === 'make' || hasColon(view);
};

/** What a verb hands to a speaker: a clause, a quotation, a deed denied or claimed, or the thing it judges. */
export function fromVerb(view: SentenceView, at: number): readonly Found[] {
  if (!isTelling(view, at) || xposAt(view, at) === 'MD' || !mayHandOver(view, at)) return NO_CUE;
  const group = verbGroup(view, at);
  // 'a poll by the paper [showed] that': the parse may take a past tense for a participle.
  const isPast = wordAt(view, at + 1) === 'that' && dependents(view, at, 'aux*').length === 0;
  if (group.passive && !isPast && !quotedAs(view, at)) return fromPassive(view, at);
  if (!isPast && isBareParticiple(view, at)) return [];
  if (isUnsaid(view, at)) return [];
  const clear = makingClear(view, at);
  if (clear.length > 0) return clear;
  const spoken = fromActive(view, at, group).filter(({ content }) => content.end - content.start > 4);
  if (spoken.length > 0) return spoken;
  const judged = attitude(view, at, group);
  return judged.length > 0 ? judged : beforeColon(view, at);
}
