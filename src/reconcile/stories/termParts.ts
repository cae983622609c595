import type { TermHolders } from './termHolders.ts';

/** Some of the terms of documents: those of document `d` stand at the places from `offsets[d]` to before `offsets[d + 1]`. */
export interface TermPart {
  readonly offsets: Uint32Array;
  /** Places among the terms of all documents. */
  readonly places: Uint32Array;
}

/** The terms that documents share, few with one another or many. */
export interface TermParts {
  readonly rare: TermPart;
  readonly common: TermPart;
}

/** A term is common that more than this part of the documents hold: some dozens, which make four in five of all that any two share. */
const COMMON_SHARE = 0.1;

/** Parts the terms of documents by how many hold them; what one alone holds is in neither part. */
export function termParts({ offsets, terms, starts }: TermHolders): TermParts {
  const documents = offsets.length - 1;
  const most = COMMON_SHARE * documents;
  const heldBy = (place: number): number => {
    const term = terms[place] ?? 0;
    return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  };
  return {
    rare: partOf(offsets, (place) => heldBy(place) > 1 && heldBy(place) <= most),
    common: partOf(offsets, (place) => heldBy(place) > 1 && heldBy(place) > most),
  };
}

function partOf(all: Uint32Array, isIn: (place: number) => boolean): TermPart {
  const offsets = new Uint32Array(all.length);
  const places = new Uint32Array(all.at(-1) ?? 0);
  let count = 0;
  for (let document = 0; document + 1 < all.length; document++) {
    for (let place = all[document] ?? 0; place < (all[document + 1] ?? 0); place++) {
      if (!isIn(place)) continue;
      places[count] = place;
      count += 1;
    }
    offsets[document + 1] = count;
  }
  return { offsets, places: places.slice(0, count) };
}
