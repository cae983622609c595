import type { Matter } from '../codebook/matters.ts';
import type { Mention } from '../model/mention.ts';
import type { Outline } from '../model/outline.ts';
import type { Told } from '../model/told.ts';
import type { Spot } from './placeRelation.ts';
import type { QuoteWords } from './quoteWords.ts';
import { partiesOfCodes, sharedWord } from './sharedParts.ts';
import { type Compared, compared, type Facts, factsOf, type WordingOf, wordingOf } from './telling.ts';

/** Facts as they are kept, in one order. */
type Kept = readonly [
  ...place: readonly [id: string, document: string, start: number, end: number, published: string | null],
  ...deed: readonly [type: Facts['type'], mode: Facts['mode'], status: Facts['status'], stance: Facts['says'][number]['stance'] | null],
  when: readonly [start: string | null, end: string | null] | null,
  actors: readonly (readonly [string, number])[],
  recipients: readonly (readonly [string, number])[],
  where: readonly (readonly [Spot['id'], Spot['kind'], Spot['country'], Spot['lat'], Spot['lon']])[],
  kinds: readonly string[],
  matters: readonly Matter[],
];

/** What a mention is compared by, to be kept beside it. */
export function outlineOf(mention: Told<Mention>): Outline {
  const { id, document, start, end, published, type, mode, status, says, when, where, actors, recipients } = factsOf(mention);
  const wording = wordingOf(mention);
  const kept: Kept = [
    ...([id, document, start, end, published, type, mode, status, says[0]?.stance ?? null] as const),
    when === null ? null : [when.start, when.end],
    [...actors],
    [...recipients],
    where.map((spot) => [spot.id, spot.kind, spot.country, spot.lat, spot.lon] as const),
    [...wording.kinds()],
    [...wording.matters()],
  ];
  const [{ words, numbers }, context] = [wording.quote(), wording.context()];
  // Most words of a quote are of its sentence too, and are kept once.
  const lists = [
    [...numbers],
    [...words].filter((word) => context.has(word)),
    [...words].filter((word) => !context.has(word)),
    [...context].filter((word) => !words.has(word)),
  ];
  return { facts: JSON.stringify(kept), words: lists.map((list) => list.join(' ')).join('\n') };
}

/** What is compared of a mention of which this was kept. */
export function comparedOf({ facts, words }: Outline): Compared {
  // Told by their places, since thousands are read for a document: to take a list apart by names costs as much as to parse it.
  const kept = JSON.parse(facts) as Kept;
  const [stance, when] = [kept[8], kept[9]];
  return compared(
    {
      id: kept[0],
      document: kept[1],
      start: kept[2],
      end: kept[3],
      published: kept[4],
      type: kept[5],
      mode: kept[6],
      status: kept[7],
      says: stance === null ? NO_SPEAKER : [{ stance }],
      when: when === null ? null : { start: when[0], end: when[1] },
      actors: partiesOfCodes(kept[10]),
      recipients: partiesOfCodes(kept[11]),
      where: kept[12].length === 0 ? NOWHERE : kept[12].map((spot) => spotOf(spot)),
    },
    new KeptWording(kept[13], kept[14], words),
  );
}

const NO_SPEAKER: Facts['says'] = [];
const NOWHERE: Facts['where'] = [];

const spotOf = (kept: Kept[12][number]): Spot => ({ id: kept[0], kind: kept[1], country: kept[2], lat: kept[3], lon: kept[4] });

/** The words of an outline, taken apart where they are asked for: whoever compares holds them. */
class KeptWording implements WordingOf {
  readonly #kinds: readonly string[];
  readonly #matters: readonly Matter[];
  readonly #words: string;

  constructor(kinds: readonly string[], matters: readonly Matter[], words: string) {
    this.#kinds = kinds;
    this.#matters = matters;
    this.#words = words;
  }

  kinds(): ReadonlySet<string> {
    return this.#kinds.length === 0 ? NO_WORDS : new Set(this.#kinds);
  }

  matters(): ReadonlySet<Matter> {
    return this.#matters.length === 0 ? NO_MATTERS : new Set(this.#matters);
  }

  quote(): QuoteWords {
    const lists = this.#words.split('\n');
    return { numbers: wordsIn(lists[0]), words: wordsIn(lists[1], lists[2]) };
  }

  context(): ReadonlySet<string> {
    const lists = this.#words.split('\n');
    return wordsIn(lists[1], lists[3]);
  }
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_MATTERS: ReadonlySet<Matter> = new Set();

function wordsIn(list = '', more = ''): ReadonlySet<string> {
  if (list === '' && more === '') return NO_WORDS;
  const all = new Set<string>();
  if (list !== '') for (const word of list.split(' ')) all.add(sharedWord(word));
  if (more !== '') for (const word of more.split(' ')) all.add(sharedWord(word));
  return all;
}
