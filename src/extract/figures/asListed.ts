import { headAt, relationAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { clauseHeads } from './clauseHeads.ts';
import type { FoundFigure } from './foundFigure.ts';
import { HARM } from './ownersOf.ts';
import { NOT_OWN } from './verbClasses.ts';

const isListMark = (view: SentenceView, at: number): boolean =>
  /^(?:and|or|,|plus|with|including|also|as|well|along|together|&)$/u.test(wordAt(view, at));

/** 'three tanks and ninety lorries': nothing but the end of one phrase and a joining word lies between two figures. */
function isListed(view: SentenceView, before: FoundFigure, found: FoundFigure): boolean {
  const from = tokenRange(view.tokens, before).to;
  const to = tokenRange(view.tokens, found).from;
  const between = view.tokens.slice(from, to).map((_, index) => from + index);
  return (
    between.some((at) => isListMark(view, at)) &&
    between.length <= 6 &&
    !between.some((at) => view.isVerb[at] || /^[;:]$/u.test(wordAt(view, at)))
  );
}

/** 'nine were killed and [six] injured': harm done in one sentence was done to one side, where no other is named. */
const isSameHarm = (view: SentenceView, before: FoundFigure, found: FoundFigure): boolean =>
  HARM.has(before.measure) &&
  HARM.has(found.measure) &&
  !view.actors.some(({ actor }) => actor.start > before.end && actor.end <= found.start && actor.code !== '');

/** 'Four jets have dropped [eight bombs]': what one counted does with another is of one side. */
const isOfSubject = (view: SentenceView, before: FoundFigure, found: FoundFigure): boolean => {
  const [clause] = clauseHeads(view, found.head);
  return (
    clause !== undefined &&
    headAt(view, before.head) === clause &&
    relationAt(view, before.head) === 'nsubj' &&
    !HARM.has(found.measure) &&
    found.measure !== 'people' &&
    !NOT_OWN.test(lemmaAt(view, clause))
  );
};

/** Gives a figure what the one before it in a list or in one count of harm tells, where its own words leave it open. */
export function asListed(view: SentenceView, found: FoundFigure, earlier: readonly FoundFigure[]): FoundFigure {
  const before = earlier.at(-1);
  if (!before) return found;
  const listed = isListed(view, before, found);
  if (found.of.length === 0 && isOfSubject(view, before, found)) return { ...found, of: before.of };
  if (!listed && !isSameHarm(view, before, found)) return found;
  const isAlike = HARM.has(before.measure) === HARM.has(found.measure) && (before.measure === 'money') === (found.measure === 'money');
  return {
    ...found,
    of: found.of.length === 0 && isAlike ? before.of : found.of,
    where: found.where.length === 0 && isAlike ? before.where : found.where,
  };
}
