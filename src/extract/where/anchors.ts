import { dependents, hasRelation, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';

/** 'the active [phase] of the exercise'. */
const STAGE = /^(?:phase|series|round|wave|start|beginning|end|part|string|spate|course|stage|day|night|week|month|number|report)$/u;

/** What is told with a noun by the word that it hangs on: 'held [talks] in Riga', 'the phase of the [drill] in Riga'. */
function sharesPlaces(view: SentenceView, noun: number): boolean {
  const relation = relationAt(view, noun);
  if (/^(?:obj|nsubj|nsubj:pass|compound|appos)$/u.test(relation)) return true;
  if (relation === 'conj') return !view.isVerb[headAt(view, noun)] && uposAt(view, headAt(view, noun)) !== 'VERB';
  const marks = dependents(view, noun, 'case').map((at) => wordAt(view, at));
  if (relation === 'nmod') return marks.includes('of') && STAGE.test(lemmaAt(view, headAt(view, noun)));
  return relation === 'obl' && marks.some((word) => /^(?:in|at|during|amid|by)$/u.test(word));
}

/** The words whose places are those of an event: the one that tells it and, where that is a noun, what it hangs on, up to a verb. */
export function anchorsOf(view: SentenceView, trigger: number): readonly number[] {
  const anchors = [trigger];
  for (let at = trigger; !view.isVerb[at] && headAt(view, at) >= 0 && sharesPlaces(view, at) && anchors.length < 5; ) {
    at = headAt(view, at);
    anchors.push(at);
  }
  return anchors;
}

/** The verbs above one that has no subject of its own: 'flew to Riga and [signed]', 'began to [shell]'. */
export function verbsAbove(view: SentenceView, verb: number): readonly number[] {
  const above: number[] = [];
  for (let at = verb; above.length < 4; ) {
    const head = headAt(view, at);
    if (head < 0 || !hasRelation(view, at, 'xcomp conj') || !view.isVerb[head]) break;
    above.push(head);
    at = head;
  }
  return above;
}
