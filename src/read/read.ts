import type { Document } from '../model/document.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { ActorSpan, Reading, Sentence, Token } from '../model/reading.ts';
import type { When } from '../model/when.ts';
import { type DocumentMemory, EMPTY_MEMORY, withSentence } from './documentMemory.ts';
import { type ActorMatch, type FoundActors, findActors } from './findActors.ts';
import { findNames } from './findNames.ts';
import { findPlaces } from './findPlaces.ts';
import { findQuotations } from './findQuotations.ts';
import { readQuantities } from './readQuantities.ts';
import { readTimes, timeAfter } from './readTimes.ts';
import { resolveReferences, withApposedNames } from './resolveReferences.ts';
import { type SentenceSpan, splitSentences } from './splitSentences.ts';
import { tokenise } from './tokenise.ts';
import { PREPOSITIONS } from './wordClasses.ts';

/** What is carried from one sentence of a document to the next. */
interface Carried {
  readonly memory: DocumentMemory;
  readonly last: When | null;
}

function toSpan(text: string, tokens: readonly Token[], match: ActorMatch): ActorSpan {
  const start = tokens[match.from]?.start ?? 0;
  const end = tokens[match.to - 1]?.end ?? start;
  const { code, sector, name, via, person, possessive } = match;
  return { code, sector, name, text: text.slice(start, end), start, end, via, person, possessive };
}

const compoundSpans = (text: string, found: FoundActors): readonly ActorSpan[] =>
  found.parts.map(({ code, sector, name, via, person, start, end }) => ({ code, sector, name, text: text.slice(start, end), start, end, via, person, possessive: false }));

/** The first actor that is neither an owner nor inside a prepositional phrase: who a sentence is about. */
const subjectOf = (tokens: readonly Token[], matches: readonly ActorMatch[]): ActorMatch | null =>
  matches.find((match) => {
    const before = tokens[match.from - 1]?.norm ?? '';
    const prior = before === 'the' ? (tokens[match.from - 2]?.norm ?? '') : before;
    return !match.possessive && match.code !== '' && !PREPOSITIONS.has(prior);
  }) ?? null;

function readSentence(document: Document, span: SentenceSpan, carried: Carried): { readonly sentence: Sentence; readonly carried: Carried } {
  const { text } = document;
  const day = document.published?.slice(0, 10) ?? null;
  const tokens = tokenise(text, span);
  const found = findActors(text, tokens, day);
  const matches = withApposedNames(text, tokens, resolveReferences(text, tokens, found.matches, carried.memory));
  const ownerOf = (index: number): string | null => matches.find((match) => match.from === index)?.code ?? null;
  const times = readTimes(text, tokens, { published: day, last: carried.last });
  const sentence: Sentence = {
    ...span,
    tokens,
    names: findNames(text, tokens),
    actors: [...matches.map((match) => toSpan(text, tokens, match)), ...compoundSpans(text, found)].sort((a, b) => a.start - b.start),
    places: findPlaces(text, tokens, ownerOf),
    times,
    quantities: readQuantities(text, tokens),
  };
  const told = timeAfter(carried.last, times);
  const memory = span.kind === 'dateline' ? carried.memory : withSentence(carried.memory, matches, subjectOf(tokens, matches));
  return { sentence, carried: { memory, last: told } };
}

/**
 * Reads a document: sentences with their tokens, names, actors, places, times and quantities,
 * all with offsets into its text. Days are counted from the publication day where there is one;
 * without it nothing relative becomes a day. Any string gives a reading; time is linear in its length.
 */
export function read(document: Document): Outcome<Reading> {
  let carried: Carried = { memory: EMPTY_MEMORY, last: null };
  const sentences = splitSentences(document.text).map((span) => {
    const step = readSentence(document, span, carried);
    carried = step.carried;
    return step.sentence;
  });
  return outcome({ document: document.id, sentences, quotations: findQuotations(document.text) });
}
