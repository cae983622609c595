import { dependents, relationAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import type { Attribution } from './attribution.ts';
import { whoSays } from './whoSays.ts';

const ANNOUNCES = /^(?:announce|confirm|disclose|unveil|reveal|outline|publish|release)$/u;
const WHAT =
  /^(?:move|deployment|redeployment|decision|plan|measure|step|transfer|withdrawal|pull-out|figure|number|toll|news|order|shipment|delivery)$/u;

/**
 * 'Nine hundred men will fly to Oman. [The ministry announced the move] on Friday.': a sentence that says no more than who made
 * the one before it known; `sentence` is the index of that one. Null where it is none.
 */
export function announcedAfter(before: SentenceView, view: SentenceView, sentence: number): Attribution | null {
  const verb = view.tokens.findIndex((_, at) => relationAt(view, at) === 'root');
  if (verb < 0 || !view.isVerb[verb] || !ANNOUNCES.test(lemmaAt(view, verb))) return null;
  const isOfBefore = dependents(view, verb, 'obj').some(
    (object) =>
      WHAT.test(lemmaAt(view, object)) &&
      dependents(view, object, 'det* nmod* acl*').every((at) => /^(?:the|this|these)$/u.test(wordAt(view, at))) &&
      dependents(view, object, 'det').length === 1,
  );
  const who = isOfBefore ? whoSays(view, verb) : null;
  if (!who || who.speaker.code === '') return null;
  const { start, end } = before.sentence;
  return {
    speaker: who.speaker,
    cue: spanOf(view, verb, verb),
    stance: 'states',
    content: { start, end },
    direct: false,
    against: [],
    sentence,
    tells: true,
  };
}
