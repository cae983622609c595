import { dependent, dependents, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { whileSaying } from '../clauses/findSubject.ts';
import { isOfTimes } from '../clauses/isOfTimes.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { haveOf } from '../clauses/verbGroup.ts';

const SUBJECT = 'nsubj*';
/** Verbs of which the object does what the infinitive after it says: 'urged [Oslo] to say'. */
const HANDS_TO_OBJECT = /^(?:urge|ask|order|tell|force|persuade|want|lead|let|make|get|help|allow|hear|see|prompt|push|press)$/u;

/** Nouns of things that say nothing, where a gerund was hung on them: 'denied the [accusations], saying …'. */
const SAYS_NOTHING =
  /^(?:accusations?|allegations?|tensions?|increase|concerns?|fears?|war|conflict|sanctions?|talks|meeting|plans?|record|region|border|situation|crisis|move|step|attack|invasion|deal|agreement|troops|forces|weapons|peace|threats?|pressure|security|relations|drills|exercises?|charges?|claims|visit|call|decision|demands?)$/u;

/** 'with the bloc [accusing] Minsk': who stands after 'with' just before a gerund. */
function afterWith(view: SentenceView, verb: number): number | null {
  if (!wordAt(view, verb).endsWith('ing')) return null;
  const head = verb - 1;
  const named = relationAt(view, head) === 'flat' ? headAt(view, head) : head;
  const opens = dependents(view, named, 'case mark').find((mark) => mark < named && wordAt(view, mark) === 'with');
  return opens !== undefined && (opens === 0 || wordAt(view, opens - 1) === ',') && named < verb ? named : null;
}

/** Whether a subject is no more than when something was said: '[Last May], Zelensky said', 'Oslo [meanwhile] has said'. */
const isTime = (view: SentenceView, at: number): boolean => isOfTimes(view, at) || /^(?:times|meanwhile)$/u.test(wordAt(view, at));

/** The head of the noun phrase that is the subject of a verb, through 'and', gerunds, infinitives and relative clauses; null where there is none. */
export function subjectOf(view: SentenceView, verb: number, depth = 6): number | null {
  // Where a heading was glued before a sentence, the subject that stands closer is its own.
  const subjects = dependents(view, verb, SUBJECT).filter((at) => !isTime(view, at));
  const own = subjects.findLast((at) => at < verb) ?? subjects[0] ?? null;
  const above = headAt(view, verb);
  const relation = relationAt(view, verb);
  if (own !== null) {
    const isRelative = /^(?:who|which|that)$/u.test(wordAt(view, own)) && uposAt(view, own) !== 'DET';
    if (!isRelative) return own;
    const clause = relation === 'conj' ? above : verb;
    return relationAt(view, clause).startsWith('acl') ? headAt(view, clause) : null;
  }
  if (above < 0 || depth === 0) return null;
  const withWhom = afterWith(view, verb);
  if (withWhom !== null) return withWhom;
  // 'rejected the accusations, saying': what cannot speak hands on to whoever had to do with it.
  if (/^acl/u.test(relation) && wordAt(view, verb).endsWith('ing') && SAYS_NOTHING.test(wordAt(view, above))) {
    const up = headAt(view, above);
    return up >= 0 && view.isVerb[up] ? subjectOf(view, up, depth - 1) : null;
  }
  const claims = whileSaying(view, verb);
  if (claims !== null) return subjectOf(view, claims, depth - 1);
  // 'has in turn [blamed]': what the parse takes for a participle of nothing goes with 'has'.
  const have = haveOf(view, verb);
  if (have !== null) return subjectOf(view, have, depth - 1);
  if (/^acl/u.test(relation)) return wordAt(view, verb).endsWith('ing') || wordAt(view, verb + 1) === 'that' ? above : null;
  if (relation === 'xcomp' || (relation === 'advcl' && dependents(view, verb, 'mark').some((mark) => wordAt(view, mark) === 'to'))) {
    const object = dependent(view, above, 'obj iobj');
    if (object !== null && object < verb && HANDS_TO_OBJECT.test(lemmaAt(view, above))) return object;
    return subjectOf(view, above, depth - 1);
  }
  if (relation === 'ccomp' && !wordAt(view, verb).endsWith('ing')) return null;
  return /^(?:conj|advcl|parataxis|ccomp|appos|dep)/u.test(relation) ? subjectOf(view, above, depth - 1) : null;
}
