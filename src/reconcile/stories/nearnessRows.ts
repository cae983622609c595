import { numberTerms } from './numberTerms.ts';
import { aboutInLead, aboutInTitle, type SortedTerms } from './storyTerms.ts';
import { countHolders, postings, type WeighedTerms, weighTerms } from './weighTerms.ts';

/** How near a document, by its place, is to each of all; itself is at 0. */
export type NearnessRow = (own: number) => Float64Array;

/** By the cosine of the documents' terms: what rare terms they share tells most, the more so the greater `rarityPower` is. */
export function cosineRows(documents: readonly SortedTerms[], rarityPower?: number): NearnessRow {
  const weighed = weighTerms(documents, rarityPower);
  return productRows(weighed, weighed);
}

/** By the part of the cosine that comes of the terms both titles have, and of those in one's title and the other's lead. */
export function titleRows(
  about: readonly SortedTerms[],
  title: readonly SortedTerms[],
): { readonly both: NearnessRow; readonly crossed: NearnessRow } {
  const inTitles = title.map(aboutInTitle);
  const inLeads = about.map((one, at) => aboutInLead(one, title[at] ?? one));
  const weighed = weighTerms(about);
  // Terms are numbered as they are met, so that those of the whole come first and keep their numbers.
  const { numbered } = numberTerms([...about, ...inTitles, ...inLeads]);
  const titles = within(weighed, numbered.slice(about.length));
  const leads = within(weighed, numbered.slice(2 * about.length));
  const [down, up] = [productRows(titles, leads), productRows(leads, titles)];
  return {
    both: productRows(titles, titles),
    crossed: (own) => {
      const back = up(own);
      return down(own).map((sum, other) => sum + (back[other] ?? 0));
    },
  };
}

/** The weights of the terms that are kept of each document. */
const within = ({ vectors, termCount }: WeighedTerms, kept: readonly Uint32Array[]): WeighedTerms => ({
  vectors: vectors.map(({ terms, weights }, at) => {
    const own = new Set(kept[at]);
    return { terms: terms.filter((term) => own.has(term)), weights: weights.filter((_, place) => own.has(terms[place] ?? -1)) };
  }),
  termCount,
});

/** By what the terms of one weigh in `ones` times what they weigh with the other in `others`. */
export function productRows(ones: WeighedTerms, others: WeighedTerms): NearnessRow {
  const { starts, holders, weights: held } = postings(others);
  return (own) => {
    const row = new Float64Array(others.vectors.length);
    const { terms = [], weights = [] } = ones.vectors[own] ?? {};
    for (const [at, term] of terms.entries()) {
      for (let place = starts[term] ?? 0; place < (starts[term + 1] ?? 0); place++) {
        const other = holders[place] ?? 0;
        row[other] = (row[other] ?? 0) + (weights[at] ?? 0) * (held[place] ?? 0);
      }
    }
    row[own] = 0;
    return row;
  };
}

/** From how many times on a term's standing again in a document tells little more. */
const SATURATION = 2.5;
/** Rare terms tell more, though less so than for the cosine. */
const RARITY_POWER = 1.5;
/** As if so many more documents lacked a term; of more, what most documents of a small collection hold would be rare. */
const UNSEEN = 5;
/** How far a term counts for less in a document longer than others. */
const LENGTH_SHARE = 0.75;

/**
 * By how much of what each document is about the other has too, as BM25 weighs it (Robertson and Zaragoza 2009), the geometric mean
 * of both ways: a few very rare terms in common tell less here than many of middling rarity.
 */
export function saturatedRows(documents: readonly SortedTerms[]): NearnessRow {
  const weighed = saturate(documents);
  const wholes = weighed.vectors.map(({ weights }) => weights.reduce((sum, weight) => sum + weight, 0));
  const { starts, holders, weights: held } = postings(weighed);
  return (own) => {
    const [given, met] = [new Float64Array(documents.length), new Float64Array(documents.length)];
    const { terms = [], weights = [] } = weighed.vectors[own] ?? {};
    for (const [at, term] of terms.entries()) {
      for (let place = starts[term] ?? 0; place < (starts[term + 1] ?? 0); place++) {
        const other = holders[place] ?? 0;
        given[other] = (given[other] ?? 0) + (weights[at] ?? 0);
        met[other] = (met[other] ?? 0) + (held[place] ?? 0);
      }
    }
    const whole = wholes[own] ?? 0;
    return given.map((sum, other) =>
      sum === 0 || other === own ? 0 : Math.sqrt((sum * (met[other] ?? 0)) / (whole * (wholes[other] ?? 1))),
    );
  };
}

/** What each term of each document weighs, its own alone too. */
function saturate(documents: readonly SortedTerms[]): WeighedTerms {
  const named = numberTerms(documents);
  const { numbered, termCount } = named;
  const counts = countHolders(named);
  const rarity = Float64Array.from(counts, (count) => Math.log((documents.length + UNSEEN) / count) ** RARITY_POWER);
  const lengths = documents.map(({ often }) => often.reduce((sum, times) => sum + times, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / documents.length || 1;
  const vectors = documents.map(({ often }, at) => {
    const terms = numbered[at] ?? new Uint32Array();
    const spread = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[at] ?? 0)) / usual);
    return {
      terms,
      weights: often.map((times, place) => ((rarity[terms[place] ?? 0] ?? 0) * times * (SATURATION + 1)) / (times + spread)),
    };
  });
  return { vectors, termCount };
}
