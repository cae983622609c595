import { headAt, relationAt, uposAt } from './dependents.ts';
import { perSentence } from './perToken.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import type { VerbGroup } from './verbGroup.ts';

/** 'no idea how [to talk] to Chad', 'asked whether [to attack]': what is only asked about. */
export const isAsked = (view: SentenceView, { from }: VerbGroup): boolean =>
  [from, from - 1].some((at) => /^(?:how|whether|where|when|whom)$/u.test(wordAt(view, at)) && wordAt(view, at + 1) === 'to');

const TURNED =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|might|shall|should|isn't|aren't|doesn't|didn't|don't|won't|wouldn't|hasn't|haven't)$/u;

/** Where a question that is answered with yes or no begins, -1 in a sentence that is none: 'And [will] Chad attack?', not 'Why did Chad attack?'. */
const questionStart: (view: SentenceView) => number = perSentence((view) => {
  if (!view.tokens.slice(-2).some(({ norm }) => norm === '?')) return -1;
  const mark = view.tokens.findLastIndex(({ norm }, at) => at > 0 && /^[:;"“]$/u.test(norm) && TURNED.test(wordAt(view, at + 1)));
  let at = Math.max(0, mark + 1);
  while (at < 4 && /^(?:and|but|so|then|well|now|,|["“'‘])$/u.test(wordAt(view, at))) at++;
  return TURNED.test(wordAt(view, at)) ? at : -1;
});

/** 'Did Chad [attack]?', 'Is it true that Chad [attacked]?': the verb of a question, and what hangs on it as its matter. */
export function isAskedOutright(view: SentenceView, verb: number): boolean {
  const start = questionStart(view);
  if (start < 0 || verb < start) return false;
  for (let at = verb, steps = 0; at >= start && steps < 6; at = headAt(view, at), steps++) {
    const relation = relationAt(view, at);
    if (relation === 'root') return true;
    const isMatter = relation === 'advcl' && uposAt(view, headAt(view, at)) === 'ADJ';
    if (!/^(?:xcomp|ccomp|conj|csubj|parataxis|acl)$/u.test(relation) && !isMatter) return false;
  }
  return false;
}
