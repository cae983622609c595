import type { EventType } from '../../codebook/eventType.ts';
import type { Contention } from '../../model/contention.ts';
import { voiceKey } from '../../model/countVoice.ts';
import { daysBetween } from '../../model/day.ts';
import type { Mention } from '../../model/mention.ts';
import type { Place } from '../../model/place.ts';
import type { Told } from '../../model/told.ts';
import { excludeEachOther } from '../kindsOf.ts';
import { meetParties } from '../partyCodes.ts';
import { relatePlaces } from '../placeRelation.ts';
import { contextEvidence, wordEvidence } from '../quoteWords.ts';
import { type Telling, telling } from '../telling.ts';
import { buildContention, evidenceOf, sideOf } from './buildContention.ts';
import { chainsBy } from './chainsBy.ts';
import { deedQuestion } from './deedQuestion.ts';

/** Deeds with a day and a place of their own; words are said again every day and everywhere. */
const PLACED: ReadonlySet<EventType> = new Set<EventType>(['MOBILIZE', 'ASSAULT', 'COERCE', 'RETREAT', 'PROTEST', 'CONSULT', 'AGREE']);
/** What two quotes and their sentences must have in common, of 4.5 that they can, before another place or day is a contradiction and not another deed. */
const SAME_DEED = 2.5;
/** Days farther apart than this are of two deeds. */
const APART_DAYS = 7;

type About = Extract<Contention['about'], 'where' | 'when'>;

/**
 * Where and when: two voices tell of one deed by its class, parties and words, and give it places of one day that exclude each
 * other (points, neither near the other), or days of one place that have none in common. What one text tells of both is two deeds.
 */
export function apartContentions(mentions: readonly Told<Mention>[]): readonly Contention[] {
  const told = mentions
    .filter((mention) => PLACED.has(mention.type) && mention.status === 'actual' && dayOf(mention) !== null && pointsOf(mention).length > 0)
    .map(telling);
  return [...contentionsBy(told, 'where'), ...contentionsBy(told, 'when')];
}

/** The one day that a telling gives. */
const dayOf = ({ when }: Mention): string | null => (when?.start != null && when.start === when.end ? when.start : null);

const pointsOf = ({ where }: Mention): readonly Place[] => where.filter(({ kind }) => kind === 'city' || kind === 'site');

const valuesOf = (about: About, mention: Mention): readonly string[] =>
  about === 'where' ? pointsOf(mention).map(({ id }) => id) : [dayOf(mention) ?? ''];

/** What tellings that are compared have in common: of places the day, of days the place. */
const keysOf = (about: About, { mention, actors }: Telling): readonly string[] =>
  [...actors.keys()].flatMap((code) =>
    valuesOf(about === 'where' ? 'when' : 'where', mention).map((common) => `${mention.type} ${code} ${common}`),
  );

function contentionsBy(told: readonly Telling[], about: About): readonly Contention[] {
  const blocks = new Map<string, Telling[]>();
  for (const one of told) {
    for (const key of keysOf(about, one)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [one]);
      else block.push(one);
    }
  }
  return [...blocks]
    .filter(([, block]) => block.some(({ mention }) => mention.document !== block[0]?.mention.document))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, block]) => chainsBy(ofOneDeed(block, about), (a, b) => contradict(a, b, about)))
    .flatMap((group) => contentionOf(group, about));
}

/** Those whose document gives no other place, or day, to what is compared: what one text tells of both is two deeds. */
function ofOneDeed(block: readonly Telling[], about: About): readonly Telling[] {
  const given = new Map<string, Set<string>>();
  for (const { mention } of block) {
    const values = given.get(mention.document) ?? new Set<string>();
    for (const value of valuesOf(about, mention)) values.add(value);
    given.set(mention.document, values);
  }
  return block.filter(({ mention }) => given.get(mention.document)?.size === valuesOf(about, mention).length);
}

// What costs least is asked first.
function contradict(a: Telling, b: Telling, about: About): boolean {
  const [one, other] = [a.mention, b.mention];
  if (one.document === other.document || a.isMutual !== b.isMutual) return false;
  if (about === 'where' ? !arePlacesApart(one, other) : !areDaysApart(one, other)) return false;
  if (meetParties(a.recipients, b.recipients, a.year) === null || excludeEachOther(a.kinds, b.kinds)) return false;
  if (wordEvidence(a.quote, b.quote) + contextEvidence(a.context, b.context) < SAME_DEED) return false;
  return voiceKey(evidenceOf(one).voice) !== voiceKey(evidenceOf(other).voice);
}

const arePlacesApart = (a: Mention, b: Mention): boolean =>
  a.where.every((place) =>
    b.where.every((other) => place.kind === 'country' || other.kind === 'country' || relatePlaces(place, other) === 'apart'),
  );

function areDaysApart(a: Mention, b: Mention): boolean {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one === null || other === null) return false;
  const days = Math.abs(daysBetween(one, other));
  return days > 0 && days <= APART_DAYS;
}

function contentionOf(group: readonly Telling[], about: About): readonly Contention[] {
  const mentions = group.map(({ mention }) => mention).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = mentions;
  if (first === undefined) return [];
  const value = (mention: Mention): string =>
    about === 'where'
      ? pointsOf(mention)
          .map(({ name }) => name)
          .join(', ')
      : (dayOf(mention) ?? '');
  const sides = [...Map.groupBy(mentions, value)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sides.length < 2) return [];
  const places = [...new Set(mentions.flatMap((mention) => pointsOf(mention).map(({ name }) => name)))].sort();
  const parties = mentions.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  return [
    buildContention({
      about,
      question: deedQuestion(about, { ...first, places }),
      why: about === 'where' ? 'the places told lie apart' : 'the days told have none in common',
      sides: sides.map(([name, told]) => sideOf(name, told.map(evidenceOf))),
      actors: [...new Set(parties.flatMap(({ code }) => code || []))].sort(),
      places,
      event: null,
    }),
  ];
}
