import { otherSectors } from '../codebook/otherSectors.ts';
import { STATE_BY_CODE } from '../codebook/states.ts';
import type { Document } from '../model/document.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { ParsedToken } from '../model/parsedToken.ts';
import type { ActorSpan, Reading, Sentence, Token } from '../model/reading.ts';
import type { When } from '../model/when.ts';
import type { BorderOwners } from './borderAt.ts';
import { bylineHome } from './bylineHome.ts';
import { migrantsTold } from './displacedPeople.ts';
import { type DocumentMemory, EMPTY_MEMORY, type Told, withSentence } from './documentMemory.ts';
import { type ActorMatch, type FoundActors, findActors } from './findActors.ts';
import { findNames } from './findNames.ts';
import { findPlaces } from './findPlaces.ts';
import { findQuotations } from './findQuotations.ts';
import { findStrangers } from './findStrangers.ts';
import { inOwnLetters } from './inOwnLetters.ts';
import { isGoverned } from './isGoverned.ts';
import { issuerOf } from './issuerOf.ts';
import { isWithin } from './isWithin.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameMemory } from './names/nameMemory.ts';
import { rememberNames } from './names/rememberNames.ts';
import { findToponyms } from './places/findToponyms.ts';
import { withReferredPlaces } from './places/referredPlaces.ts';
import { withToponyms } from './places/withToponyms.ts';
import { readQuantities } from './readQuantities.ts';
import { readTimes, timeAfter } from './readTimes.ts';
import type { ReadTools } from './readTools.ts';
import { resolveReferences } from './resolveReferences.ts';
import { restoreCase } from './restoreCase.ts';
import { isSpeechVerb } from './speechVerb.ts';
import { type SentenceSpan, splitSentences } from './splitSentences.ts';
import { withTitledStrangers } from './titledStrangers.ts';
import { tokenise } from './tokenise.ts';
import { findTurns } from './turns/findTurns.ts';
import { withUnnamedActors } from './unnamedActors.ts';
import { withApposedNames } from './withApposedNames.ts';
import { withParsedLemmas } from './withParsedLemmas.ts';
import { withSpeakersSide } from './withSpeakersSide.ts';

/** What is carried from one sentence of a document to the next. */
interface Carried {
  /** The names that are known. */
  readonly lexicon: Lexicon;
  readonly memory: DocumentMemory;
  readonly last: When | null;
  readonly isQuoted: (at: number) => boolean;
  /** The state whose town the dateline names. */
  readonly home: string | null;
}

function toSpan(text: string, tokens: readonly Token[], told: ActorMatch): ActorSpan {
  // The army of 'its army' is found by its owner; a person with a name is someone.
  const match = told.owner && !told.named ? told.owner : told;
  const start = tokens[match.from]?.start ?? 0;
  const end = tokens[match.to - 1]?.end ?? start;
  const { code, sector, name, via, person, possessive, antecedent } = match;
  const others = otherSectors(match.role, sector);
  return {
    code,
    sector,
    name,
    text: text.slice(start, end),
    start,
    end,
    via,
    person,
    possessive,
    ...(others.length > 0 ? { otherSectors: others } : {}),
    ...(antecedent ? { antecedent } : {}),
  };
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
function toldBy(
  { tokens, grammar }: Pick<Sentence, 'tokens' | 'grammar'>,
  matches: readonly ActorMatch[],
  rest: Pick<Told, 'strangers' | 'seats' | 'heading'>,
): Told {
  const prominent = matches.filter((match) => !match.possessive && !isGoverned(tokens, match));
  const speaker =
    prominent.findLast((match) => match.person && (isSpeechVerb(tokens[match.to]) || isSpeechVerb(tokens[match.from - 1]))) ?? null;
  // 'Iran and Iraq fought': the second is joined to the subject.
  const isSubject = ({ deprel, head }: ParsedToken): boolean =>
    deprel.startsWith('nsubj') || (deprel === 'conj' && (grammar[head]?.deprel.startsWith('nsubj') ?? false));
  const doers = prominent.filter(({ from, to }) => grammar.slice(from, to).some(isSubject));
  return { ...rest, tokens, matches, prominent, speaker, doers };
}

/** A sentence's span, its words and their grammar. */
interface CutSentence extends Pick<Sentence, 'tokens' | 'grammar'> {
  readonly span: SentenceSpan;
}

function readSentence(
  document: Document,
  { span, tokens, grammar }: CutSentence,
  carried: Carried,
  nameMemory: NameMemory,
): { readonly sentence: Sentence; readonly carried: Carried } {
  const { text } = document;
  const { memory, home, isQuoted, lexicon } = carried;
  const day = document.published?.slice(0, 10) ?? null;
  const found = withTitledStrangers(text, tokens, findActors(text, tokens, day, lexicon), memory);
  const names = findNames(text, tokens, { memory: nameMemory });
  const strangers = findStrangers(tokens, names, found.matches);
  const context = { grammar, people: lexicon.people(), day, named: found.matches, memory, home, isQuoted, strangers, seats: found.seats };
  const matches = withApposedNames({ text, tokens, lexicon }, resolveReferences(text, tokens, context));
  const times = readTimes(text, tokens, { published: day, last: carried.last });
  const sentence: Sentence = {
    ...span,
    tokens,
    grammar,
    names,
    actors: [
      ...withUnnamedActors(text, tokens, matches, found, { grammar, memory }).map((match) => toSpan(text, tokens, match)),
      ...compoundSpans(text, found),
    ].sort((a, b) => a.start - b.start),
    places: findPlaces(text, tokens, bordersOf(matches, carried)),
    toponyms: [],
    times,
    quantities: readQuantities(text, tokens),
  };
  const told = timeAfter(carried.last, times);
  if (span.kind === 'dateline')
    return { sentence, carried: { ...carried, last: told, home: matches[0]?.code ?? sentence.places[0]?.country ?? carried.home } };
  const filed =
    span.kind === 'heading' && home === null ? bylineHome({ tokens, matches, places: sentence.places, hasTime: times.length > 0 }) : null;
  const rest = { strangers, seats: found.seats, heading: span.kind === 'heading' || span.kind === 'label' };
  return {
    sentence,
    carried: { ...carried, memory: withSentence(carried.memory, toldBy(sentence, matches, rest)), last: told, home: home ?? filed },
  };
}

/**
 * Reads a document: sentences with their tokens, their grammar, names, actors, places, times and quantities,
 * all with offsets into its text. Days are counted from the publication day where there is one;
 * without it nothing relative becomes a day. Any string gives a reading; time is linear in its length.
 */
export function read(document: Document, tools: ReadTools): Outcome<Reading> {
  const text = restoreCase(document.text, tools);
  if (text === document.text) return readCased(document, tools);
  const { value, notices } = readCased({ ...document, text }, tools);
  return outcome(inOwnLetters(document.text, value), notices);
}

/** `read`, of a text that has its capitals. */
function readCased(document: Document, { grammar, lexicon, gazetteer }: ReadTools): Outcome<Reading> {
  const { text } = document;
  const spans = splitSentences(text);
  const tokens = spans.map((span) => tokenise(text, span));
  // All at once: the network is quicker over many sentences.
  const parsed = grammar.parseSentences(tokens.map((one) => one.map(({ start, end }) => text.slice(start, end))));
  const cut = spans.map((span, at) => ({ span, tokens: withParsedLemmas(tokens[at] ?? [], parsed[at] ?? []), grammar: parsed[at] ?? [] }));
  const nameMemory = rememberNames(
    text,
    // The tagger's word gains nothing here (measured on the gold of names).
    cut.map((one) => ({ tokens: one.tokens, tags: null })),
  );
  const quotations = findQuotations(text);
  const isQuoted = isWithin(quotations);
  const memory = { ...EMPTY_MEMORY, migrants: migrantsTold(tokens) };
  let carried: Carried = { lexicon, memory, last: null, home: null, isQuoted };
  const sentences = cut.map((one) => {
    const step = readSentence(document, one, carried, nameMemory);
    carried = step.carried;
    return step.sentence;
  });
  const placed = withReferredPlaces(text, withToponyms(sentences, findToponyms(document, sentences, gazetteer)));
  const issuer = issuerOf(text, placed);
  const turns = findTurns(text, placed, issuer?.actor ?? null);
  const sided = withSpeakersSide(text, placed, { quotations, isQuoted, turns, issuer });
  return outcome({ document: document.id, sentences: sided, quotations, turns });
}
