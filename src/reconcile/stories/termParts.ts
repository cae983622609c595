import type { TermHolders } from './termHolders.ts';

/** Some of the terms of documents: those of document `d` stand from `offsets[d]` to before `offsets[d + 1]`. */
export interface TermPart {
  readonly offsets: Uint32Array;
  /** Places among the terms of all documents. */
  readonly places: Uint32Array;
}

/** Terms that many documents hold, by numbers of their own. */
export interface CommonTerms extends Pick<TermPart, 'offsets'> {
  readonly terms: Uint32Array;
  /** How loud each stands there. */
  readonly loudness: Float64Array;
  /** By its number here, the number of a term among all. */
  readonly all: Uint32Array;
}

/** The terms that documents share, few with one another or many. */
export interface TermParts {
  readonly rare: TermPart;
  readonly common: CommonTerms;
}

/** A term is common that more than this part of the documents hold: some dozens, which make four in five of all that any two share. */
const COMMON_SHARE = 0.1;

/** Parts the terms of documents by how many hold them; what one alone holds is in neither part. */
export function termParts(holders: TermHolders): TermParts {
  const { offsets, terms, starts } = holders;
  const most = COMMON_SHARE * (offsets.length - 1);
  const numbers = new Int32Array(Math.max(0, starts.length - 1)).fill(NEITHER);
  const all: number[] = [];
  for (let term = 0; term < numbers.length; term++) {
    const heldBy = (starts[term + 1] ?? 0) - (starts[term] ?? 0);
    if (heldBy < 2) continue;
    numbers[term] = heldBy > most ? all.push(term) - 1 : RARE;
  }
  const [rares, commons] = [gatherPart(offsets), gatherPart(offsets)];
  for (let document = 0; document + 1 < offsets.length; document++) {
    for (let place = offsets[document] ?? 0; place < (offsets[document + 1] ?? 0); place++) {
      const number = numbers[terms[place] ?? 0] ?? NEITHER;
      if (number !== NEITHER) (number === RARE ? rares : commons).add(place);
    }
    rares.end(document);
    commons.end(document);
  }
  const common = commons.part();
  return {
    rare: rares.part(),
    common: {
      offsets: common.offsets,
      terms: common.places.map((place) => numbers[terms[place] ?? 0] ?? 0),
      loudness: Float64Array.from(common.places, (place) => holders.loudness[place] ?? 0),
      all: Uint32Array.from(all),
    },
  };
}

const RARE = -1;
const NEITHER = -2;

interface Gathered {
  add(place: number): void;
  /** To be called after the last place of each document. */
  end(document: number): void;
  part(): TermPart;
}

function gatherPart(all: Uint32Array): Gathered {
  const [offsets, places] = [new Uint32Array(all.length), new Uint32Array(all.at(-1) ?? 0)];
  let count = 0;
  return {
    add: (place) => {
      places[count] = place;
      count += 1;
    },
    end: (document) => {
      offsets[document + 1] = count;
    },
    part: () => ({ offsets, places: places.subarray(0, count) }),
  };
}
