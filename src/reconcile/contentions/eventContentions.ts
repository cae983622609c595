import type { Contention, ContentionSide } from '../../model/contention.ts';
import { voiceKey } from '../../model/countVoice.ts';
import type { Dispute, Event } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { placeEvidence } from '../placeRelation.ts';
import { quoteWords } from '../quoteWords.ts';
import { buildContention, evidenceOf, sideOf } from './buildContention.ts';
import { deedQuestion } from './deedQuestion.ts';

/** What the disputes of events are called in the record. */
const TOPIC: ReadonlyMap<string, 'happened' | 'will_happen' | 'when'> = new Map([
  ['did it happen', 'happened'],
  ['will it happen', 'will_happen'],
  ['when', 'when'],
]);

/** The disputes of events with their evidence; one that two events share stands under the first of them. */
export function eventContentions(events: readonly Event[], mentions: ReadonlyMap<string, Told<Mention>>): readonly Contention[] {
  const found = events.flatMap((event) => event.disputes.flatMap((dispute) => contentionOf(event, dispute, mentions)));
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

function contentionOf(event: Event, dispute: Dispute, mentions: ReadonlyMap<string, Told<Mention>>): readonly Contention[] {
  const about = TOPIC.get(dispute.about) ?? 'happened';
  const told = sharpened(dispute.sides.map(({ value, mentions: ids }) => ({ value, told: ids.flatMap((id) => mentions.get(id) ?? []) })));
  const sides = told.map((side) => sideOf(side.value, side.told.map(evidenceOf)));
  if (sides.some(({ evidence }) => evidence.length === 0)) return [];
  // What two papers tell by themselves are two deeds until somebody says that one is not so.
  if (about !== 'when' && !isBetweenSpeakers(sides)) return [];
  const places = [...new Set(told.flatMap((side) => side.told.flatMap(({ where }) => where.map(({ name }) => name))))].sort();
  return [
    buildContention({
      about,
      question: TOPIC.has(dispute.about) ? deedQuestion(about, { ...event, places }) : dispute.about,
      why: about === 'when' ? 'the days told have none in common' : 'one side tells it, the other denies it',
      sides,
      actors: [...new Set([...event.actors, ...event.recipients].flatMap(({ code }) => code || []))].sort(),
      places,
      event: event.id,
    }),
  ];
}

/** Whether somebody tells it who does not also deny it, and either is said by more than papers alone. */
function isBetweenSpeakers([told, denied]: readonly ContentionSide[]): boolean {
  const [voices, deniers] = [told?.voices ?? [], denied?.voices ?? []];
  const keys = new Set(deniers.map(voiceKey));
  return voices.some((voice) => !keys.has(voiceKey(voice))) && [...voices, ...deniers].some(({ own }) => !own);
}

interface TellingSide {
  readonly value: string;
  readonly told: readonly Told<Mention>[];
}

/** Words a telling shares with the denial that contradicts it. */
const SHARED_WORDS = 2;

/** Whether two have at least so many words in common. */
function isSharing(words: ReadonlySet<string>, others: ReadonlySet<string>, least: number): boolean {
  let missing = least;
  for (const word of words) {
    if (missing <= 0) break;
    if (others.has(word)) missing--;
  }
  return missing <= 0;
}

/** Of a deed and its denials, only what tells in words what is denied, and not of other ground: an event holds more than one thing to be denied. */
function sharpened(sides: readonly TellingSide[]): readonly TellingSide[] {
  const denied = (sides.find(({ value }) => value === 'no')?.told ?? []).map((mention) => ({
    where: mention.where,
    words: quoteWords(mention).words,
  }));
  if (denied.length === 0) return sides;
  const tellsDenied = (mention: Told<Mention>): boolean => {
    const { words } = quoteWords(mention);
    return denied.some(
      (denial) =>
        isSharing(words, denial.words, Math.min(SHARED_WORDS, words.size, denial.words.size)) &&
        placeEvidence(mention.where, denial.where) !== null,
    );
  };
  return sides.map((side) => (side.value === 'yes' ? { ...side, told: side.told.filter(tellsDenied) } : side));
}
