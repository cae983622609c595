import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';
import { ADVERB, BE, HAVE, MODAL, NEGATION } from './words.ts';

/** A verb with the words that go with it: 'has not yet been deployed', 'vowed to send'. */
export interface VerbGroup {
  /** The verb itself. */
  readonly head: number;
  /** First token of the group: auxiliary, 'not', adverb or 'to'. */
  readonly from: number;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** 'to' right before: the verb that governs it, or null. */
  readonly governor: number | null;
}

/** The verb or adjective before 'to': 'vowed', 'ready', 'preparing'. */
function governorOf(view: SentenceView, to: number): number | null {
  for (let at = to - 1; at >= Math.max(0, to - 8); at--) {
    const word = wordAt(view, at);
    if (view.isVerb[at] && !MODAL.has(word)) return at;
    if (
      /^(?:about|ready|able|likely|set|due|unlikely|plans?|decision|order|orders|intention|bid|attempts?|threats?|efforts?|offer|pledge|promise|failure|refusal|right|poised|willing|bound|order)$/u.test(
        word,
      )
    )
      return at;
    if (/^[,;:.]$/u.test(word)) return null;
  }
  return null;
}

/** The group around a verb. Reads leftwards over auxiliaries, adverbs and negations only. */
export function verbGroup(view: SentenceView, head: number): VerbGroup {
  let from = head;
  let be = false;
  let have = false;
  let negated = false;
  let modal: string | null = null;
  let to: number | null = null;
  for (let at = head - 1; at >= 0; at--) {
    const word = wordAt(view, at);
    if (NEGATION.has(word)) negated = true;
    else if (BE.has(word)) be = true;
    else if (HAVE.has(word)) have = true;
    else if (MODAL.has(word)) modal = word;
    else if (/^(?:do|does|did|get|got|gets)$/u.test(word)) modal ??= null;
    else if (word === 'to' && to === null) to = at;
    else if (!ADVERB.has(word)) break;
    from = at;
    if (to !== null) break;
  }
  const form = wordAt(view, head);
  const participle = form !== lemmaAt(view, head) && !form.endsWith('ing') && !/(?:[^s]s)$/u.test(form);
  const byAgent = participle && !have && wordAt(view, head + 1) === 'by';
  const isTo = to !== null && be === false && BE.has(wordAt(view, to - 1));
  return {
    head,
    from,
    negated,
    governor: to === null ? null : governorOf(view, to),
    passive: (be && participle) || byAgent,
    progressive: be && form.endsWith('ing'),
    modal: modal ?? (isTo ? 'be to' : null),
  };
}
