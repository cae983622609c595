import { dependents, headAt, relationAt } from '../clauses/dependents.ts';
import { clauseEnd } from '../clauses/findObjects.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { classesOf, isOfClass, type WordClass } from '../rules/wordClass.ts';
import type { Predicate } from './predicate.ts';

/** The classes of which a predicate's clause holds a word, the predicate itself left out: gathered once for all rules that look at it. */
export interface ClauseClasses {
  readonly own: readonly WordClass[];
  /** With the rest of the clause of the verb that the predicate is the subject of. */
  readonly whole: readonly WordClass[];
  /** Where that rest ends: the token after its last. */
  readonly end: number;
}

const OPENS: ReadonlySet<string> = new Set(
  ', ; : . ( ) " ” that which who and but while as unless if because although though until when where whether since after before once'.split(
    ' ',
  ),
);

/** Where the clause of a predicate begins: its subject, also where that is no actor ('the [prisoners] are to be exchanged'). */
function clauseStart(view: SentenceView, predicate: Predicate): number {
  let at = predicate.from;
  while (at > 0 && predicate.from - at < 8 && !view.isVerb[at - 1] && !OPENS.has(wordAt(view, at - 1))) at--;
  return at;
}

/** A noun that is a subject stands in the clause of its verb: 'a stock rally [lifted prices]'. */
const subjectOfEnd = (view: SentenceView, noun: number): number =>
  relationAt(view, noun).startsWith('nsubj') ? clauseEnd(view, headAt(view, noun)) : 0;

/** Classes of things and doings, for which the verb of the same letters does not count. */
const OF_NOUNS: ReadonlySet<WordClass> = new Set<WordClass>(['talks', 'aid', 'gifts', 'relief', 'ventures', 'wares']);

function addClasses(view: SentenceView, at: number, found: WordClass[]): void {
  // 'sent troops to [back] the cabinet': nobody comes back.
  if (wordAt(view, at) === 'back' && view.isVerb[at] === true) return;
  // 'joined the show to [talk] about it': no talks; 'sent men to [fuel] the war': no fuel.
  for (const name of classesOf(wordAt(view, at))) if (!OF_NOUNS.has(name) || view.isVerb[at] !== true) found.push(name);
}

/** Prepositions of what goes with a deed and is no part of it. */
const OCCASION: ReadonlySet<string> = new Set(['after', 'before', 'following', 'amid', 'despite', 'since']);

/** 'seeks ways of gaining [support]': what a participle after a noun has to do with is no part of the clause; nor is what it followed: 'left the talks after [sanctions]'. */
const tellsOfNoun = (view: SentenceView, at: number, trigger: number): boolean =>
  at >= trigger && view.isVerb[trigger] === true && isBehindNoun(view, at, trigger);

function isBehindNoun(view: SentenceView, at: number, trigger: number): boolean {
  for (let up = at, steps = 0; up > trigger && steps < 12; up = headAt(view, up), steps++)
    if (
      (view.isVerb[up] === true && relationAt(view, up) === 'acl' && wordAt(view, up).endsWith('ing')) ||
      dependents(view, up, 'case').some((mark) => mark < at && OCCASION.has(wordAt(view, mark)))
    )
      return true;
  return false;
}

export function clauseClasses(view: SentenceView, predicate: Predicate): ClauseClasses {
  const own: WordClass[] = [];
  for (let at = clauseStart(view, predicate); at < predicate.to; at++)
    if (at !== predicate.trigger && classesOf(wordAt(view, at)).length > 0) {
      if (!tellsOfNoun(view, at, predicate.trigger)) addClasses(view, at, own);
      else if (isOfClass('under-pressure', wordAt(view, at))) own.push('under-pressure');
    }
  if (predicate.objectNoun !== null) addClasses(view, predicate.objectNoun, own);
  const end = Math.max(predicate.to, subjectOfEnd(view, predicate.trigger));
  if (end === predicate.to) return { own, whole: own, end };
  const whole = [...own];
  for (let at = predicate.to; at < end; at++) if (at !== predicate.trigger) addClasses(view, at, whole);
  return { own, whole, end };
}
