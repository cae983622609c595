import { STATE_BY_CODE } from '../codebook/states.ts';
import type { Document } from '../model/document.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { ActorSpan, Reading, Sentence, Token } from '../model/reading.ts';
import type { When } from '../model/when.ts';
import type { BorderOwners } from './borderAt.ts';
import { type DocumentMemory, EMPTY_MEMORY, type Told, withSentence } from './documentMemory.ts';
import { type ActorMatch, type FoundActors, findActors } from './findActors.ts';
import { findNames } from './findNames.ts';
import { findPlaces } from './findPlaces.ts';
import { findQuotations } from './findQuotations.ts';
import { isGoverned } from './isGoverned.ts';
import { BUILT_IN_LEXICON, type Lexicon } from './lexicon.ts';
import { readQuantities } from './readQuantities.ts';
import { readTimes, timeAfter } from './readTimes.ts';
import { resolveReferences } from './resolveReferences.ts';
import { isSpeechVerb } from './speechVerb.ts';
import { type SentenceSpan, splitSentences } from './splitSentences.ts';
import { tokenise } from './tokenise.ts';
import { withUnnamedActors } from './unnamedActors.ts';
import { withApposedNames } from './withApposedNames.ts';

/** What is carried from one sentence of a document to the next. */
interface Carried {
  readonly memory: DocumentMemory;
  readonly last: When | null;
  /** The state whose town the dateline names. */
  readonly home: string | null;
  /** The names that are known. */
  readonly lexicon: Lexicon;
}

function toSpan(text: string, tokens: readonly Token[], match: ActorMatch): ActorSpan {
  const start = tokens[match.from]?.start ?? 0;
  const end = tokens[match.to - 1]?.end ?? start;
  const { code, sector, name, via, person, possessive } = match;
  return { code, sector, name, text: text.slice(start, end), start, end, via, person, possessive };
}

const compoundSpans = (text: string, found: FoundActors): readonly ActorSpan[] =>
  found.parts.map(({ code, sector, name, via, person, start, end }) => ({
    code,
    sector,
    name,
    text: text.slice(start, end),
    start,
    end,
    via,
    person,
    possessive: false,
  }));

/** Whose borders a sentence speaks of: those of its actors, else of whom the sentence before was about, else of where it was written. */
function bordersOf(matches: readonly ActorMatch[], { memory, home }: Carried): BorderOwners {
  const codes = new Map(matches.map((match) => [match.from, match.code]));
  return {
    ownerOf: (index) => codes.get(index) ?? null,
    neighbourOf: (code, before) => {
      const neighbours = new Set(STATE_BY_CODE.get(code)?.neighbours ?? []);
      const here = matches.filter((match) => match.to <= before && neighbours.has(match.code)).map((match) => match.code);
      const past = memory.parties.map((party) => party.code).filter((one) => neighbours.has(one));
      const known = [here, past, home !== null && neighbours.has(home) ? [home] : []].find((codes) => codes.length > 0) ?? [];
      return known[0] !== undefined && known.every((one) => one === known[0]) ? known[0] : null;
    },
  };
}

/** What a sentence adds to the memory: its actors, those it is about, and who speaks in it. */
function toldBy(tokens: readonly Token[], matches: readonly ActorMatch[]): Told {
  const prominent = matches.filter((match) => !match.possessive && !isGoverned(tokens, match));
  const speaker =
    prominent.findLast((match) => match.person && (isSpeechVerb(tokens[match.to]) || isSpeechVerb(tokens[match.from - 1]))) ?? null;
  return { matches, prominent, speaker };
}

function readSentence(
  document: Document,
  span: SentenceSpan,
  carried: Carried,
): { readonly sentence: Sentence; readonly carried: Carried } {
  const { text } = document;
  const day = document.published?.slice(0, 10) ?? null;
  const tokens = tokenise(text, span);
  const found = findActors(text, tokens, day, carried.lexicon);
  const matches = withApposedNames(text, tokens, resolveReferences(text, tokens, found.matches, carried.memory));
  const times = readTimes(text, tokens, { published: day, last: carried.last });
  const sentence: Sentence = {
    ...span,
    tokens,
    names: findNames(text, tokens),
    actors: [
      ...withUnnamedActors(text, tokens, matches, found.parts).map((match) => toSpan(text, tokens, match)),
      ...compoundSpans(text, found),
    ].sort((a, b) => a.start - b.start),
    places: findPlaces(text, tokens, bordersOf(matches, carried)),
    times,
    quantities: readQuantities(text, tokens),
  };
  const told = timeAfter(carried.last, times);
  if (span.kind === 'dateline')
    return { sentence, carried: { ...carried, last: told, home: matches[0]?.code ?? sentence.places[0]?.country ?? null } };
  return { sentence, carried: { ...carried, memory: withSentence(carried.memory, toldBy(tokens, matches)), last: told } };
}

/**
 * Reads a document: sentences with their tokens, names, actors, places, times and quantities,
 * all with offsets into its text. Days are counted from the publication day where there is one;
 * without it nothing relative becomes a day. `lexicon` may hold a user's own actors. Any string gives a reading; time is linear in its length.
 */
export function read(document: Document, lexicon: Lexicon = BUILT_IN_LEXICON): Outcome<Reading> {
  let carried: Carried = { memory: EMPTY_MEMORY, last: null, home: null, lexicon };
  const sentences = splitSentences(document.text).map((span) => {
    const step = readSentence(document, span, carried);
    carried = step.carried;
    return step.sentence;
  });
  return outcome({ document: document.id, sentences, quotations: findQuotations(document.text) });
}
