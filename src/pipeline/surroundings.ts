import { gatherLinks, type LinkColumns } from '../model/linkColumns.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import type { Word } from '../reconcile/agglomerate.ts';
import { comparedOfOutline, tellingOf } from '../reconcile/linkedMentions.ts';
import { areRelated, doStandingsShow, type Standing, standingOf } from '../reconcile/realis.ts';
import type { Compared } from '../reconcile/telling.ts';
import type { NumberedMention, UserLink } from '../store/reconciling.ts';
import type { Store } from '../store/store.ts';
import { apartFrom, type Beside, type Shown, withHoldings } from './apart.ts';

/** What is taken in: the mentions of some documents, and what links them, with one another and with those before, by number. */
export interface Fresh {
  readonly documents: readonly string[];
  readonly mentions: readonly NumberedMention[];
  readonly links: LinkColumns;
  readonly words: readonly UserLink[];
  /** How those stand that these are linked with, by number. */
  readonly standings: ReadonlyMap<number, Standing>;
}

/** Fresh mentions and what is loaded of those around them, told by their places; the fresh ones come first. */
export interface Surroundings {
  /** What is compared of them: most are put together again and come out as they were, so that no more of them is read. */
  readonly mentions: readonly Compared[];
  /** How many are fresh. */
  readonly fresh: number;
  /** Places of mentions of events that held what was taken in of the documents before. */
  readonly torn: readonly number[];
  /** The place of a mention by its number; undefined where it is not loaded. */
  placeOf(number: number): number | undefined;
  /** Loads the events that hold these, whole, with their links inside. */
  load(numbers: Iterable<number>): Promise<void>;
  /** Loads the events that are linked with mentions, by their places, and all links of these; not those that plans and deeds alone tie. */
  loadAround(places: Iterable<number>): Promise<void>;
  /** Loads the events that were left as plans and deeds beside what is loaded. */
  loadApart(): Promise<void>;
  /** What was left so beside mentions, by their places. */
  apartBeside(places: ReadonlySet<number>): Promise<readonly Shown[]>;
  /**
   * Loads the events of mentions that deny these or that these deny, without links inside; what else is linked is left. Of the
   * events that plan or carry out what these tell and are not loaded the ids are given, by the id of the mention.
   */
  loadOpposed(places: Iterable<number>): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Reads loaded mentions whole, by their places. */
  readWhole(places: Iterable<number>): Promise<void>;
  /** A mention that was read whole, by its place. */
  wholeAt(place: number): Told<Mention>;
  /** The places of the event that held a mention, as far as it is not fresh. */
  eventOf(place: number): readonly number[] | null;
  /** The id of that event. */
  idOfEvent(place: number): string | null;
  /** Whether some mentions are an event as it was, whole. */
  isEvent(places: readonly number[]): boolean;
  /** The events of mentions from a place on, as they were. */
  eventsFrom(place: number): readonly (readonly number[])[];
  links(): LinkColumns;
  words(): readonly Word[];
  /** Whether users say anything of two mentions that are loaded or were left. */
  isSpoken(): boolean;
}

/** Mentions of events that were loaded: their places, and their numbers by event. */
interface HeldEvents {
  readonly places: readonly number[];
  readonly groups: readonly (readonly number[])[];
}

const NOBODY = new Uint32Array();

/** Nothing but the fresh mentions and what they are linked with is loaded at first. */
export async function surroundings(store: Store, fresh: Fresh): Promise<Surroundings> {
  const mentions: Compared[] = fresh.mentions.map(({ mention }) => tellingOf(mention));
  const whole = new Map(fresh.mentions.map(({ mention }, place) => [place, mention]));
  const numbers = fresh.mentions.map(({ number }) => number);
  const places = new Map(numbers.map((number, place) => [number, place]));
  const eventOf: (readonly number[] | null)[] = mentions.map(() => null);
  const events: number[][] = [];
  const ids = new Map<readonly number[], string>();
  const looked = new Set(places.values());
  const links = gatherLinks();
  const words = [...fresh.words];
  const standings: Standing[] = mentions.map(standingOf);
  const apart = apartFrom(store, { places, standings, known: fresh.standings });

  const put = ({ a, b, weights }: LinkColumns, isNew: (a: number, b: number) => boolean): void => {
    for (let at = 0; at < a.length; at++) {
      const one = places.get(a[at] ?? -1);
      const other = places.get(b[at] ?? -1);
      if (one === undefined || other === undefined || !areRelated(standings[one] ?? 'feared', standings[other] ?? 'feared')) continue;
      if (isNew(one, other)) links.add(one, other, weights[at] ?? 0);
    }
  };
  const hold = async (wanted: readonly number[]): Promise<HeldEvents> => {
    const held = (await store.heldWith(wanted, fresh.documents)).filter(({ number }) => !places.has(number));
    const from = mentions.length;
    const groups = [...Map.groupBy(held, ({ event }) => event).values()];
    for (const group of groups) {
      const event = group.map((_, at) => mentions.length + at);
      events.push(event);
      ids.set(event, group[0]?.event ?? '');
      for (const { number, outline } of group) {
        const mention = comparedOfOutline(outline);
        places.set(number, mentions.length);
        eventOf.push(event);
        numbers.push(number);
        mentions.push(mention);
        standings.push(standingOf(mention));
        // By how much plans and deeds are linked, nobody asks.
        for (const place of apart.take(number)) links.add(place, mentions.length - 1, 0);
      }
    }
    words.push(...(await store.wordsOf(held.map(({ number }) => number))));
    return { places: held.map((_, at) => from + at), groups: groups.map((group) => group.map(({ number }) => number)) };
  };
  const holdLinked = async (wanted: readonly number[]): Promise<readonly number[]> => {
    const held = await hold(wanted);
    put(await store.linksWithin(held.groups), () => true);
    return held.places;
  };
  const load = async (wanted: Iterable<number>): Promise<void> => {
    const missing = new Set<number>();
    for (const number of wanted) if (!places.has(number)) missing.add(number);
    if (missing.size > 0) await holdLinked([...missing]);
  };
  const loadAround = async (wanted: Iterable<number>): Promise<void> => {
    const own = [...wanted].filter((place) => !looked.has(place));
    const ownNumbers = new Set(own.map((place) => numbers[place] ?? -1));
    const found = await store.linksOf([...ownNumbers], fresh.documents);
    await load(await apart.needed(found));
    await load(words.flatMap(({ a, b }) => (ownNumbers.has(a) || ownNumbers.has(b) ? [a, b] : [])));
    // Links inside an event came with it, and those with what was looked around before came then.
    put(found, (a, b) => !looked.has(b) && (eventOf[a] === null || eventOf[a] !== eventOf[b]));
    for (const place of own) looked.add(place);
  };

  const loadOpposed = async (wanted: Iterable<number>): Promise<ReadonlyMap<string, readonly string[]>> => {
    const asked = new Set(wanted);
    const own = [...asked].filter((place) => !looked.has(place));
    const partners = await store.partnersOf(
      own.map((place) => numbers[place] ?? -1),
      fresh.documents,
    );
    const putShown = (a: number, b: number): void => {
      // Links with what was looked around came then.
      const isNew = !looked.has(b) && (eventOf[a] === null || eventOf[a] !== eventOf[b]);
      if (isNew && doStandingsShow(standings[a] ?? 'feared', standings[b] ?? 'feared')) links.add(a, b, 0);
    };
    const away: Beside[] = [...apart.beside(asked)];
    for (const [at, place] of own.entries()) {
      const linked = partners[at] ?? NOBODY;
      for (let index = 0; index < linked.length; index++) {
        const number = linked[index] ?? -1;
        const there = places.get(number);
        if (there === undefined) away.push({ place, number });
        else putShown(place, there);
      }
    }
    const spoken = new Set(words.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
    const shown = (await withHoldings(store, away)).filter(({ place, held }) => {
      if (!doStandingsShow(standings[place] ?? 'feared', standingOf(held))) return false;
      return spoken.size === 0 || !spoken.has(`${numbers[place]} ${held.number}`);
    });
    const isDenial = ({ place, held }: Shown): boolean => standings[place] === 'denied' || standingOf(held) === 'denied';
    await hold([...new Set(shown.filter(isDenial).map(({ held }) => held.number))]);
    const elsewhere = new Map<string, Set<string>>();
    for (const { place, held } of shown) {
      const [there, id] = [places.get(held.number), mentions[place]?.id ?? ''];
      if (there === undefined) elsewhere.set(id, (elsewhere.get(id) ?? new Set()).add(held.event));
      else putShown(place, there);
    }
    return new Map([...elsewhere].map(([id, those]) => [id, [...those]]));
  };

  const torn = await holdLinked(await store.takenIn(fresh.documents));
  for (const some of [await apart.needed(fresh.links), fresh.words.flatMap(({ a, b }) => [a, b])]) await load(some);
  put(fresh.links, () => true);
  return {
    mentions,
    fresh: fresh.mentions.length,
    torn,
    eventOf: (place) => eventOf[place] ?? null,
    idOfEvent: (place) => ids.get(eventOf[place] ?? []) ?? null,
    placeOf: (number) => places.get(number),
    load,
    loadAround,
    loadApart: () => load(apart.numbers()),
    readWhole: async (asked) => {
      const missing = new Set([...asked].filter((place) => !whole.has(place)).map((place) => numbers[place] ?? -1));
      for (const { number, mention } of await store.mentionsNumbered([...missing])) whole.set(places.get(number) ?? -1, mention);
    },
    wholeAt: (place) => {
      const mention = whole.get(place);
      if (mention === undefined) throw new Error('A mention is asked for whole that was not read.');
      return mention;
    },
    apartBeside: (asked) => withHoldings(store, apart.beside(asked)),
    loadOpposed,
    isEvent: (own) => {
      const event = eventOf[own[0] ?? -1] ?? null;
      return event?.length === own.length && own.every((place) => eventOf[place] === event);
    },
    eventsFrom: (place) => events.filter(([first = -1]) => first >= place),
    links: links.columns,
    words: () => placedWords(words, (number) => places.get(number)),
    isSpoken: () => words.some((word) => [word.a, word.b].every((number) => places.has(number) || apart.has(number))),
  };
}

/** What users say of mentions that are loaded, once of each two. */
function placedWords(words: readonly UserLink[], placeOf: Surroundings['placeOf']): readonly Word[] {
  const distinct = new Map(words.map((word) => [`${word.a} ${word.b}`, word]));
  return [...distinct.values()].flatMap(({ a, b, kind }) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, kind }];
  });
}
