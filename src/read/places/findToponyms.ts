import { PRECISION_OF } from '../../codebook/placePrecision.ts';
import type { Document } from '../../model/document.ts';
import type { Sentence, Toponym } from '../../model/reading.ts';
import { americanHints } from './americanHints.ts';
import { type Choice, chooseCandidates, type NameInDocument } from './chooseCandidates.ts';
import { countyPlace } from './countyPlace.ts';
import { coveredBy } from './coveredBy.ts';
import { foldName } from './foldName.ts';
import type { Candidate, Gazetteer } from './gazetteer.ts';
import { outletHome } from './outletHome.ts';
import { findSurnames } from './personNames.ts';
import { type Evidence, weighName } from './placeEvidence.ts';
import { findPlaceNames, type PlaceName } from './placeNames.ts';
import { rememberPlaces } from './rememberPlaces.ts';
import { unknownPlaces } from './unknownPlaces.ts';

/** A name with so much for it is a place. */
const ENOUGH = 2;
/** A name with so much for it is a place wherever else in the document it stands by itself. */
const PLENTY = 4;
const AGAIN = 3;

interface Weighed {
  readonly name: PlaceName;
  readonly evidence: Evidence;
}

/** Tells of a name whether the actors of its sentence know it for a person, a body or an adjective of a state. */
function takenIn({ actors }: Sentence): (name: PlaceName) => boolean {
  const isNamed = coveredBy(actors.filter(({ via }) => via === 'name'));
  const isPerson = coveredBy(actors.filter(({ via }) => via === 'office'));
  const bodies = new Set(actors.filter(({ sector }) => sector === 'IGO').map(({ start }) => start));
  const demonyms = new Set(actors.filter(({ via }) => via === 'demonym').map(({ start, end }) => `${start}-${end}`));
  const isSure = ({ candidates }: PlaceName): boolean => candidates.some(({ sure }) => sure);
  return (name) =>
    (isNamed(name) && !isSure(name)) || isPerson(name) || bodies.has(name.start) || demonyms.has(`${name.start}-${name.end}`);
}

/** What each name of a sentence is worth. */
function weighSentence(document: Document, sentence: Sentence, surnames: ReadonlySet<string>, gazetteer: Gazetteer): readonly Weighed[] {
  const names = findPlaceNames(document.text, sentence.tokens, gazetteer);
  const isTaken = takenIn(sentence);
  const byStart = new Map(names.map((name) => [name.from, name]));
  const context = { text: document.text, sentence, byStart, surnames, gazetteer };
  return names.filter((name) => !isTaken(name)).map((name) => ({ name, evidence: weighName(context, name) }));
}

const keyOf = ({ text }: PlaceName): string => foldName(text);

/** Names that are places, each with all that the document says of it. */
function namesOf(weighed: readonly Weighed[]): readonly NameInDocument[] {
  const byKey = new Map<string, NameInDocument>();
  for (const { name, evidence } of weighed) {
    const key = keyOf(name);
    const known = byKey.get(key);
    const region = evidence.within;
    const within = region && !known?.within.some(({ id }) => id === region.id) ? [region] : [];
    byKey.set(key, { key, candidates: name.candidates, within: [...(known?.within ?? []), ...within], count: (known?.count ?? 0) + 1 });
  }
  return [...byKey.values()];
}

function toToponym({ name, evidence }: Weighed, choice: Choice | null): Toponym {
  const { start, end, text } = name;
  const base = { start, end, text, isLocative: evidence.isLocative, isTold: evidence.within !== null };
  if (!choice) {
    const place = {
      name: text,
      country: evidence.within?.country ?? null,
      lat: null,
      lon: null,
      kind: 'region' as const,
      id: `named:${keyOf(name)}`,
    };
    return { ...base, ...place, reasons: evidence.reasons };
  }
  const { candidate } = choice;
  // A user's own place is one wherever it stands, as those of our tables are.
  const isOwn = candidate.id.startsWith('own:');
  return { ...base, isLocative: base.isLocative || isOwn, ...placeFields(candidate), reasons: [...evidence.reasons, ...choice.reasons] };
}

const placeFields = ({ name, country, lat, lon, kind, id }: Candidate) => ({
  name,
  country,
  lat,
  lon,
  kind,
  id,
  precision: PRECISION_OF[kind],
});

/**
 * Every name of a place in a document, a list for each sentence: whether something is there or the name stands for
 * a government, as far as a gazetteer or the words themselves know it, with what it was resolved from.
 */
export function findToponyms(document: Document, sentences: readonly Sentence[], gazetteer: Gazetteer): readonly (readonly Toponym[])[] {
  const remembered = rememberPlaces(gazetteer);
  const surnames = findSurnames(document.text, sentences);
  const weighed = sentences.map((sentence) => weighSentence(document, sentence, surnames, remembered));
  const plenty = new Set(weighed.flat().flatMap(({ name, evidence }) => (evidence.score >= PLENTY ? [keyOf(name)] : [])));
  const isPlace = ({ name, evidence }: Weighed): boolean => evidence.score + (plenty.has(keyOf(name)) ? AGAIN : 0) >= ENOUGH;
  const places = weighed.map((one) => one.filter(isPlace));
  const choices = chooseCandidates(namesOf(places.flat()), americanHints(document.text, gazetteer), outletHome(document));
  const county = countyPlace([...choices.values()].map(({ candidate }) => candidate));
  return places.map((one, index) => {
    const known = one.map((each) => toToponym(each, choices.get(keyOf(each.name)) ?? county(each.name.text, each.evidence.within)));
    const sentence = sentences[index];
    const unknown = sentence ? unknownIn(document, sentence, known, surnames) : [];
    return unknown.length === 0 ? known : [...known, ...unknown].toSorted((a, b) => a.start - b.start);
  });
}

/** Places of a sentence that are known by name alone. */
function unknownIn(document: Document, sentence: Sentence, known: readonly Toponym[], surnames: ReadonlySet<string>): readonly Toponym[] {
  const taken = [...known, ...sentence.places, ...sentence.actors];
  return unknownPlaces(document.text, sentence, taken)
    .filter(({ text }) => !surnames.has(text.toLowerCase()))
    .map(({ start, end, text }) => ({
      ...{ start, end, text, name: text, country: null, lat: null, lon: null, kind: 'region' as const, id: `named:${foldName(text)}` },
      ...{ isLocative: true, isTold: false, reasons: ['a name that no table knows', 'after a preposition of place'] },
    }));
}
