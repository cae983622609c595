import type { EventType } from '../codebook/eventType.ts';
import { daysBetween } from '../model/day.ts';
import type { Dispute } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { isContradiction } from './isContradiction.ts';
import { isAsserted } from './isLeftOpen.ts';
import { quoteWords } from './quoteWords.ts';
import type { Telling } from './telling.ts';

/** Who tells a mention: its innermost speaker, wherever printed, or the outlet itself. */
function voiceOf(mention: Told<Mention>): string {
  const [speaker] = mention.says;
  if (speaker === undefined) return `outlet ${mention.outlet}`;
  return speaker.code === '' ? `unnamed ${mention.outlet} ${speaker.name}` : `speaker ${speaker.code}`;
}

/** What has a day of its own; words are said again every day. */
const DATED: ReadonlySet<EventType> = new Set<EventType>(['MOBILIZE', 'ASSAULT', 'COERCE', 'RETREAT', 'PROTEST', 'SANCTION']);
/** Tellings that lie farther apart than this are of two events and no dispute. */
const APART_DAYS = 7;
/** Words two tellings must share beside names, or they tell of two things. */
const SHARED_WORDS = 2;

/**
 * The days on which tellings of one event contradict: each single day that another voice does not give, of the same
 * deed by its words, with who gives it. Mentions must be in reading order.
 */
export function disputeWhen(mentions: readonly Told<Mention>[]): readonly Dispute[] {
  const dated = mentions.filter(({ when, type }) => DATED.has(type) && when?.start != null && when.start === when.end);
  const contradicted = dated.filter((one) => dated.some((other) => isOtherDay(one, other)));
  const sides = [...Map.groupBy(contradicted, ({ when }) => `${when?.start}`)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sides.length < 2) return [];
  return [{ about: 'when', sides: sides.map(([value, told]) => ({ value, mentions: told.map(({ id }) => id) })) }];
}

/** Whether two voices tell of one deed, by their words, and give it two days. */
function isOtherDay(one: Told<Mention>, other: Told<Mention>): boolean {
  const [a, b] = [one.when?.start ?? null, other.when?.start ?? null];
  if (a === null || b === null || a === b || Math.abs(daysBetween(a, b)) > APART_DAYS) return false;
  if (one.document === other.document || voiceOf(one) === voiceOf(other)) return false;
  if (!other.recipients.every(({ code }) => [...one.actors, ...one.recipients].some((party) => party.code === code))) return false;
  const words = quoteWords(other).words;
  return [...quoteWords(one).words].filter((word) => words.has(word)).length >= SHARED_WORDS;
}

/** Who denies plans says nothing of what was done, years ago perhaps. */
const PLANS = /\b(?:plan\w*|intent\w*|intend\w*|prepar\w+|plot\w*|poised|about to|going to|will|would)\b/iu;
const deniesPlan = ({ quote }: Told<Mention>): boolean => PLANS.test(quote);

/** A mention with the words of its quote. */
type Disputed = Pick<Telling, 'mention' | 'quote'>;

/** Whether two quotes share words enough: all of the shorter's, where it has no more than one. */
function tellOneThing(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const needed = Math.max(1, Math.min(SHARED_WORDS, a.size, b.size));
  let shared = 0;
  for (const word of a) if (b.has(word) && ++shared >= needed) return true;
  return false;
}

/**
 * The dispute between tellings that assert a deed (or a plan) and contradictions of it, unless all come from one voice: nobody
 * disputes with himself. Both lists in reading order.
 */
export function disputeWhether(about: string, told: readonly Disputed[], denied: readonly Disputed[]): readonly Dispute[] {
  const isOfDeed = about === 'did it happen';
  const denials = denied.filter(({ mention }) => isContradiction(mention) && !(isOfDeed && deniesPlan(mention)));
  if (denials.length === 0) return [];
  const asserted = told.filter(({ mention }) => isAsserted(mention));
  const against = denials.filter(({ quote: { words } }) => asserted.some(({ quote }) => tellOneThing(words, quote.words)));
  const deniers = new Set(against.map(({ mention }) => voiceOf(mention)));
  if (against.length === 0 || !asserted.some(({ mention }) => !deniers.has(voiceOf(mention)))) return [];
  return [
    {
      about,
      sides: [
        { value: 'yes', mentions: asserted.map(({ mention }) => mention.id) },
        { value: 'no', mentions: against.map(({ mention }) => mention.id) },
      ],
    },
  ];
}
