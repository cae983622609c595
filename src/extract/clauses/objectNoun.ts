import { dependent, dependents, hasRelation, headAt, relationAt, uposAt } from './dependents.ts';
import { perToken } from './perToken.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { verbGroup } from './verbGroup.ts';

const RELATIVE = /^(?:that|which|who|whom)$/u;

/** Whether a verb's own subject is a relative pronoun: 'the brigade [which] left'. */
const isAboutSubject = (view: SentenceView, verb: number): boolean => {
  const subject = dependent(view, verb, 'nsubj*');
  return subject === null || (RELATIVE.test(wordAt(view, subject)) && uposAt(view, subject) !== 'DET');
};

/**
 * The noun that a relative clause takes for its object: 'a [charge] it rejects', 'claims that [Moscow] brushed aside'.
 * Null where the verb has an object of its own, or the noun is its subject.
 */
export function relativeObject(view: SentenceView, verb: number): number | null {
  if (!hasRelation(view, verb, 'acl:relcl acl ccomp') || isAboutSubject(view, verb) || verbGroup(view, verb).passive) return null;
  const own = dependents(view, verb, 'obj');
  if (own.some((at) => !RELATIVE.test(wordAt(view, at)))) return null;
  const above = headAt(view, verb);
  if (relationAt(view, verb) === 'ccomp' && uposAt(view, above) !== 'NOUN') return null;
  return uposAt(view, above) === 'NOUN' || uposAt(view, above) === 'PROPN' ? above : null;
}

/** The noun that a predicate is done to: its object, the subject of its passive, or what its relative clause is about. */
export const objectNoun: (view: SentenceView, predicate: number) => number | null = perToken((view, predicate) => {
  const passive = dependent(view, predicate, 'nsubj:pass');
  if (passive !== null && !RELATIVE.test(wordAt(view, passive))) return passive;
  // 'troops [put] on alert'
  if (relationAt(view, predicate) === 'acl' && verbGroup(view, predicate).passive) return headAt(view, predicate);
  const object = dependents(view, predicate, 'obj').find((at) => !RELATIVE.test(wordAt(view, at)));
  return object ?? relativeObject(view, predicate);
});
