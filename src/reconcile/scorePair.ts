import type { EventType } from '../codebook/eventType.ts';
import { arePlanAndDeed, carriesOut } from './carriesOut.ts';
import { dayEvidence, doMeet, isDisjoint } from './dayWindow.ts';
import { excludeEachOther, shareKind } from './kindsOf.ts';
import { meetParties, type PartyMeeting, sharedPartyCount } from './partyCodes.ts';
import { placeEvidence } from './placeRelation.ts';
import { contextEvidence, MOST_CONTEXT, stem, wordEvidence } from './quoteWords.ts';
import type { Compared } from './telling.ts';

/** What speaks for two tellings being of one event, and, below 0, against it. */
export interface PairScore {
  readonly actor: number;
  readonly recipient: number;
  readonly day: number;
  readonly place: number;
  readonly words: number;
  /** Of the sentences, where the two stand in different documents. */
  readonly context: number;
  readonly kind: number;
  readonly mode: number;
  /** Of words as deeds: about one matter. */
  readonly matter: number;
  /** All of these. */
  readonly total: number;
}

/** Needed between documents: more than a publication day and a dyad, which states that quarrel daily always share. */
const ENOUGH_ACROSS = 2.75;
/** Needed inside one document: it takes up its own events again under shorter names, but tells several of one dyad. */
const ENOUGH_WITHIN = 2.5;
/** Of one kind, as 'shelled' and 'the barrage' are. */
const KIND_EVIDENCE = 1;

/** Both deny, or charge, one thing. */
const MATTER_EVIDENCE = 1;

/** A member may act in its alliance's name, and who is not named may be anybody: both are weaker than a name. */
const ACTOR_EVIDENCE: Readonly<Record<PartyMeeting['by'], number>> = { same: 0, allied: -0.5, unnamed: -0.5 };

/**
 * The evidence for two tellings of one class, or null where something stands against it (actors, recipients or places
 * that contradict, days apart, one-sided against mutual), nothing ties them, or it could not be enough whatever their sentences share.
 */
export function scorePair(a: Compared, b: Compared): PairScore | null {
  if (a.type !== b.type || a.isMutual !== b.isMutual || !doMeet(a.days, b.days)) return null;
  const within = a.document === b.document;
  // Outlets may differ by a day over one event; a text that gives two days tells of two.
  if (within && isDisjoint(a.days, b.days)) return null;
  const actor = actorEvidence(a, b);
  const recipient = actor === null ? null : recipientEvidence(a, b);
  const place = recipient === null ? null : placeEvidence(a.where, b.where);
  if (actor === null || recipient === null || place === null || excludeEachOther(a.kinds, b.kinds)) return null;
  const day = dayEvidence(a.days, b.days);
  // Asked before the words are compared: most pairs end here.
  const matter = matterEvidence(a, b);
  if (matter === null || (!within && !isTied(a, b, recipient + place + matter, day))) return null;
  const words = wordEvidence(a.quote, b.quote);
  const [kind, mode] = [kindEvidence(a.kinds, b.kinds), modeEvidence(a.mode, b.mode)];
  // Sentences are compared where they could make it enough.
  if (!within && actor + recipient + day + place + words + MOST_CONTEXT + kind + mode + matter < ENOUGH_ACROSS) return null;
  const context = within ? 0 : contextEvidence(a.context, b.context);
  return {
    actor,
    recipient,
    day,
    place,
    words,
    context,
    kind,
    mode,
    matter,
    total: actor + recipient + day + place + words + context + kind + mode + matter,
  };
}

/** Sentences that share so much, of so many words at least, tell the same in the same words. */
const RETOLD = 1.5;
const RETOLD_WORDS = 6;

/** A publication day alone ties nothing to anything: papers print many things on one day. */
function isTied(a: Compared, b: Compared, common: number, day: number): boolean {
  if (a.days.basis === 'none' || b.days.basis === 'none') return false;
  if (common > 0 || (day > 0 && a.days.basis === 'stated' && b.days.basis === 'stated')) return true;
  if (Math.min(a.context.size, b.context.size) < RETOLD_WORDS) return false;
  return shareKind(a.kinds, b.kinds) && contextEvidence(a.context, b.context) >= RETOLD;
}

function actorEvidence(a: Compared, b: Compared): number | null {
  const meeting = meetParties(a.actors, b.actors, a.year ?? b.year);
  if (meeting === null || (a.actors.size === 0 && b.actors.size === 0 && !isOneSpot(a, b))) return null;
  return ACTOR_EVIDENCE[meeting.by];
}

/** Two deeds of nobody in particular are only compared inside a text, or at one named spot. */
const isOneSpot = (a: Compared, b: Compared): boolean =>
  a.document === b.document || a.where.some((place) => place.kind !== 'country' && b.where.some(({ id }) => id === place.id));

function recipientEvidence(a: Compared, b: Compared): number | null {
  if (a.recipients.size === 0 || b.recipients.size === 0) return 0;
  if (sharedPartyCount(a.recipients, b.recipients) >= a.recipientsShared) return 1;
  return a.recipientsShared === 1 && meetParties(a.recipients, b.recipients, a.year ?? b.year) !== null ? 0.25 : null;
}

/** One kind of deed; other kinds never come this far. */
const kindEvidence = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (shareKind(a, b) ? KIND_EVIDENCE : 0);

/** Null where each tells what it is about, and the two have none of it in common. */
function matterEvidence({ matters: a }: Compared, { matters: b }: Compared): number | null {
  if (a.size === 0 || b.size === 0) return 0;
  return [...a].some((matter) => b.has(matter)) ? MATTER_EVIDENCE : null;
}

const modeEvidence = (a: string | null, b: string | null): number => (a === null || b === null ? 0 : a === b ? 0.5 : -1);

/** Whether the evidence is enough to make one event of two tellings, or a dispute of a telling and a denial. */
export function isEnough(score: PairScore, a: Compared, b: Compared): boolean {
  const { place, words, kind, total } = score;
  if (arePlanAndDeed(a, b) && !carriesOut(score, a, b)) return false;
  // 'No plan to invade' answers a reported plan, and not every deed between the two states.
  if (a.realis !== b.realis && words + place + kind === 0) return false;
  // States complain of one another every week: what is said must be tied by more than its matter.
  if (WORDS_AS_DEEDS.has(a.type) && !isSaidAlike(score, a, b)) return false;
  if (a.document === b.document && place + words + Math.max(0, kind) === 0) return false;
  return total >= neededScore(a, b);
}

/** In these what is said is the deed. */
const WORDS_AS_DEEDS: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REJECT']);

/** Words that tell that somebody complains or denies, and not of what. */
const OF_SAYING: ReadonlySet<string> = new Set(
  (
    'accuse accuses accused accusing accusation accusations allege alleges alleged allegation allegations blame blames blamed blaming call called calls charge charges ' +
    'charged claim claims claimed complain complained complaint complaints concern concerns concerned condemn condemned criticise criticised criticize criticized deep deeply ' +
    'denounce denounced deny denies denied denial deride derided describe described dismiss dismissed expressed express expressing fear fears foreign grave ministry official ' +
    'officials president raise raised reject rejected rejecting rejects report reports repeatedly reiterate reiterated serious spokesman spokeswoman statement unease voice voiced warn warned worried worry'
  )
    .split(' ')
    .map(stem),
);

/** Whether two tellings of words have words in common that tell of what they are, sentences alike, or the same days. */
const isSaidAlike = ({ context, day }: PairScore, a: Compared, b: Compared): boolean =>
  day >= 1 || shareTelling(a.quote.words, b.quote.words) || (context >= ALIKE_CONTEXT && shareTelling(a.context, b.context));
const ALIKE_CONTEXT = 0.75;

const shareTelling = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word) && !OF_SAYING.has(word)) return true;
  return false;
};

/** The total that two tellings need. */
export function neededScore(a: Compared, b: Compared): number {
  return a.document === b.document ? ENOUGH_WITHIN : ENOUGH_ACROSS;
}
