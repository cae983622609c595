import { dependents, headAt, relationAt, xposAt } from './dependents.ts';
import { type Asked, landOf } from './landOf.ts';
import { phraseActors } from './phraseActors.ts';
import type { PlacedActor } from './placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

/** What is written or made known, in which its maker speaks. */
const DOCUMENT =
  /^(?:statement|declaration|letter|report|note|resolution|communiqué|communique|message|speech|petition|decree|leaflet|video|dossier|document|memo|memorandum|study|survey|inquiry|enquiry|finding|analysis|assessment|paper|pamphlet|bulletin|article|editorial|commentary|indictment|complaint|recording|tape|post|tweet)$/u;
/** What is done to a document by those who speak in it. */
const GIVEN_OUT =
  /^(?:release|publish|issue|present|unveil|print|write|prepare|compile|file|submit|circulate|post|sign|draft|produce|commission|put|hand|distribute|draw|conduct|make|author|broadcast|air|launch)$/u;
/** Words that charge, ask or find: what a document does, and its maker with it. */
export const SPEAKS =
  /^(?:accuse|allege|blame|claim|say|charge|find|conclude|condemn|criticise|criticize|denounce|warn|urge|call|demand|fault|deny|reject|state|assert|maintain|reveal|implicate|insist|insinuate|suggest)$/u;

/** '… released in [Kigali]', 'in [the Rwandan capital]'. */
const CAPITAL: Asked = { marks: new Set(['in']), fits: ({ id }) => id.startsWith('capital:') };

/** Whether a word stands for a document. */
export const isDocument = (view: SentenceView, at: number): boolean => DOCUMENT.test(lemmaAt(view, at));

const markedBy = (view: SentenceView, at: number, marks: RegExp): boolean =>
  dependents(view, at, 'case').some((mark) => marks.test(wordAt(view, mark)));

/** The participles that tell how a document was given out: 'a report [published] by', 'the note, [issued] in'. */
const givenOut = (view: SentenceView, noun: number): readonly number[] =>
  dependents(view, noun, 'acl').filter((at) => at > noun && xposAt(view, at) === 'VBN' && GIVEN_OUT.test(lemmaAt(view, at)));

/** '[released] by the UN': who gives a document out. */
const byAgent = (view: SentenceView, given: number): readonly PlacedActor[] =>
  dependents(view, given, 'obl*')
    .filter((at) => markedBy(view, at, /^by$/u))
    .flatMap((at) => phraseActors(view, at));

/** 'a report by [the UN]', 'a statement from [Kyiv]', 'a memo of [the French army]'. */
function beside(view: SentenceView, noun: number): readonly PlacedActor[] {
  // What a report is of is mostly its matter.
  const marks = /^(?:report|study|survey|inquiry|enquiry|analysis|video|recording)$/u.test(lemmaAt(view, noun))
    ? /^(?:by|from)$/u
    : /^(?:by|from|of)$/u;
  return dependents(view, noun, 'nmod obl')
    .filter((at) => at > noun && markedBy(view, at, marks))
    .flatMap((at) => phraseActors(view, at).filter(({ from, to }) => from <= at && at < to));
}

/**
 * Who speaks in a document: whom it is by, from or of, who has released it, or, where none of these is told and the document
 * accuses, asks or warns, the state in whose capital it was given out. [] where the noun is no document or none of it is told.
 */
export function makersOf(view: SentenceView, noun: number): readonly PlacedActor[] {
  if (!isDocument(view, noun)) return [];
  const given = givenOut(view, noun);
  const told = [beside(view, noun), ...given.map((at) => byAgent(view, at))].find((some) => some.length > 0);
  if (told) return told;
  const verb = relationAt(view, noun) === 'nsubj' ? headAt(view, noun) : -1;
  return verb >= 0 && SPEAKS.test(lemmaAt(view, verb)) ? given.flatMap((at) => landOf(view, at, CAPITAL)) : [];
}
