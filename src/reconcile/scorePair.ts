import { EVENT_TYPE, type EventType } from '../codebook/eventType.ts';
import { dayEvidence, isDisjoint, meet } from './dayWindow.ts';
import { sharedPartyCount } from './partyCodes.ts';
import { placeEvidence } from './placeRelation.ts';
import { wordEvidence } from './quoteWords.ts';
import type { Telling } from './telling.ts';

/** What speaks for two tellings being of one event. */
export interface PairScore {
  readonly day: number;
  readonly place: number;
  readonly recipient: number;
  readonly words: number;
  readonly mode: number;
  /** All of these. */
  readonly total: number;
}

/** Needed between documents: more than a publication day and a dyad, which states that quarrel daily always share. */
const ENOUGH_ACROSS = 2.5;
/** Needed inside one document, which takes up its own events again under shorter names. */
const ENOUGH_WITHIN = 1.5;
/** The same for what is said: a speaker says several things to one address in one text. */
const ENOUGH_WITHIN_SPEECH = 2;

/** Meetings and talks have a place and a day like deeds, though PLOVER counts them as words. */
const isSpeech = (type: EventType): boolean => EVENT_TYPE[type].quad % 2 === 1 && type !== 'CONSULT';

/**
 * The evidence for two tellings of one class, or null where something stands against it (no actor in common,
 * recipients or places that contradict, days apart) or nothing ties them.
 */
export function scorePair(a: Telling, b: Telling): PairScore | null {
  if (a.mention.type !== b.mention.type || meet(a.days, b.days) === null || sharedPartyCount(a.actors, b.actors) === 0) return null;
  const recipient = recipientEvidence(a, b);
  const place = recipient === null ? null : placeEvidence(a.where, b.where);
  if (recipient === null || place === null) return null;
  const day = dayEvidence(a.days, b.days);
  const within = a.mention.document === b.mention.document;
  // Outlets may differ by a day over one event; a text that gives two days tells of two.
  if (within && isDisjoint(a.days, b.days)) return null;
  // Asked before the words are compared: most pairs end here.
  if (!within && !isTied(a, b, recipient + place, day)) return null;
  const words = wordEvidence(a.quote, b.quote);
  const mode = modeEvidence(a.mention.mode, b.mention.mode);
  return { day, place, recipient, words, mode, total: day + place + recipient + words + mode };
}

/** A publication day alone ties nothing to anything: papers print many things on one day. */
function isTied(a: Telling, b: Telling, common: number, day: number): boolean {
  if (a.days.basis === 'none' || b.days.basis === 'none') return false;
  return common > 0 || (day > 0 && a.days.basis === 'stated' && b.days.basis === 'stated');
}

function recipientEvidence(a: Telling, b: Telling): number | null {
  if (a.recipients.size === 0 || b.recipients.size === 0) return 0;
  return sharedPartyCount(a.recipients, b.recipients) >= a.recipientsShared ? 1 : null;
}

const modeEvidence = (a: string | null, b: string | null): number => (a === null || b === null ? 0 : a === b ? 0.5 : -1);

/** Whether the evidence is enough to make one event of two tellings, or a dispute of a telling and a denial. */
export function isEnough({ recipient, place, words, total }: PairScore, a: Telling, b: Telling): boolean {
  // 'No plan to invade' answers a reported plan, and not every deed between the two states.
  if (a.realis !== b.realis && words + place === 0) return false;
  if (a.mention.document === b.mention.document && recipient + place + words === 0) return false;
  return total >= neededScore(a, b);
}

/** The total that two tellings need. */
export function neededScore(a: Telling, b: Telling): number {
  if (a.mention.document !== b.mention.document) return ENOUGH_ACROSS;
  return isSpeech(a.mention.type) ? ENOUGH_WITHIN_SPEECH : ENOUGH_WITHIN;
}
