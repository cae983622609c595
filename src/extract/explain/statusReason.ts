import type { EventStatus } from '../../codebook/status.ts';
import { headAt, uposAt } from '../clauses/dependents.ts';
import { chanceUnreal } from '../clauses/realis/chanceUnreal.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { isUnreal } from '../clauses/statusOfDeed.ts';
import { verbGroup } from '../clauses/verbGroup.ts';

const STATUS_TEXT: Readonly<Record<EventStatus, string>> = {
  actual: 'told as done or going on',
  planned: 'told as meant to be done',
  possible: 'told as possible, feared or conditional',
  negated: 'told as not done',
};

const quoted = (word: string): string => `“${word}”`;

/** The words around a verb that speak of whether it is done. */
function signs(view: SentenceView, at: number): readonly string[] {
  const { negated, modal, governor } = verbGroup(view, at);
  const outer = governor !== null && view.isVerb[governor] ? verbGroup(view, governor) : null;
  return [
    ...(negated || outer?.negated ? ['a word of denial'] : []),
    ...(modal === null ? [] : [`the modal ${quoted(modal)}`]),
    ...(governor === null ? [] : [`${quoted(wordAt(view, governor))}, which governs it`]),
    ...(outer?.modal ? [`the modal ${quoted(outer.modal)} above it`] : []),
  ];
}

/** 'a planned attack', 'fears of war', 'if': words a few steps before the predicate. */
const WORDS_BEFORE =
  /^(?:if|unless|whether|planned|possible|potential|feared|threatened|future|looming|imminent|alleged|proposed|upcoming|threats?|fears?|risks?|plans?|prospect|without|no|any|never)$/u;

function before(view: SentenceView, at: number): readonly string[] {
  const words = view.tokens.slice(Math.max(0, at - 6), at).map(({ norm }) => norm);
  const found = words.findLast((word) => WORDS_BEFORE.test(word));
  return found === undefined ? [] : [`${quoted(found)} before it`];
}

/** Why a mention has its status, in words. `fixed` is the status that its rule gives whatever the verb says. */
export function statusReason(view: SentenceView, trigger: number, status: EventStatus, fixed: EventStatus | null): string {
  const text = `${status}: ${STATUS_TEXT[status]}`;
  if (fixed !== null && fixed === status) return `${text}, as the rule always takes it`;
  const verb = view.isVerb[trigger] || uposAt(view, trigger) === 'VERB' ? trigger : headAt(view, trigger);
  const found = [...(verb >= 0 ? signs(view, verb) : []), ...before(view, trigger)];
  if (status === 'actual') return found.length === 0 ? `${text}; no word here plans, doubts or denies it` : text;
  const lemma = quoted(lemmaAt(view, trigger));
  if (found.length === 0 && verb >= 0 && isUnreal(view, verbGroup(view, verb)))
    return `${text}, as ${Math.round(100 * chanceUnreal(view, verb))} of 100 deeds told in such words are not done`;
  return found.length === 0 ? `${text}, by the words around ${lemma}` : `${text}, because of ${[...new Set(found)].join(' and ')}`;
}
