import { dependent, dependents, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';

const SUBJECT = /^(?:nsubj|nsubj:pass|nsubj:outer)$/u;
/** Verbs of which the object does what the infinitive after it says: 'urged [Oslo] to say'. */
const HANDS_TO_OBJECT = /^(?:urge|ask|order|tell|force|persuade|want|lead|let|make|get|help|allow|hear|see|prompt|push|press)$/u;

/** The head of the noun phrase that is the subject of a verb, through 'and', gerunds, infinitives and relative clauses; null where there is none. */
export function subjectOf(view: SentenceView, verb: number, depth = 6): number | null {
  const own = dependent(view, verb, SUBJECT);
  const above = headAt(view, verb);
  const relation = relationAt(view, verb);
  if (own !== null) {
    const isRelative = /^(?:who|which|that)$/u.test(wordAt(view, own)) && uposAt(view, own) !== 'DET';
    if (!isRelative) return own;
    const clause = relation === 'conj' ? above : verb;
    return relationAt(view, clause).startsWith('acl') ? headAt(view, clause) : null;
  }
  if (above < 0 || depth === 0) return null;
  if (/^acl/u.test(relation)) return wordAt(view, verb).endsWith('ing') || wordAt(view, verb + 1) === 'that' ? above : null;
  if (relation === 'xcomp' || (relation === 'advcl' && dependents(view, verb, /^mark$/u).some((mark) => wordAt(view, mark) === 'to'))) {
    const object = dependent(view, above, /^(?:obj|iobj)$/u);
    if (object !== null && object < verb && HANDS_TO_OBJECT.test(lemmaAt(view, above))) return object;
    return subjectOf(view, above, depth - 1);
  }
  if (relation === 'ccomp' && !wordAt(view, verb).endsWith('ing')) return null;
  return /^(?:conj|advcl|parataxis|ccomp|appos|dep)/u.test(relation) ? subjectOf(view, above, depth - 1) : null;
}
