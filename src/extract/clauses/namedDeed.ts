import type { EventStatus } from '../../codebook/status.ts';
import { dependent, dependents, headAt, relationAt, xposAt } from './dependents.ts';
import { lemmaAt, type SentenceView } from './sentenceView.ts';
import { verbGroup } from './verbGroup.ts';

/** Nouns that tell of a deed that is only thought of. */
const THOUGHT_OF = /^(?:option|possibility|idea|prospect|threat|proposal|suggestion|alternative)$/u;
/** Nouns of what is meant by a deed, or would bring it about: 'with the aim of [seizing] it'. */
const MEANT_BY = /^(?:aim|purpose|intention|goal|objective|method|means|way|hope|chance|risk|danger|cost|brakes?)$/u;
/** Nouns of what is done, or only talked of where the verb above says so. */
const DONE_OR_NOT = /^(?:step|measure|move|action|penalty|sanction)$/u;

const isWithModal = (view: SentenceView, verb: number): boolean => view.isVerb[verb] === true && verbGroup(view, verb).modal !== null;

/** Whether a predicate tells of what has been: 'was a mistake', 'hurt them'. */
const isPast = (view: SentenceView, head: number): boolean => xposAt(view, dependent(view, head, 'cop') ?? head) === 'VBD';

/**
 * Realis of a deed that a form in -ing only names: '[cutting] it off is under discussion', 'the option of [cutting] it off',
 * 'bans could include [cutting] it off'. Null where the clause around does not say that it is only thought of.
 */
export function statusOfNamedDeed(view: SentenceView, gerund: number): EventStatus | null {
  const above = headAt(view, gerund);
  if (above < 0) return null;
  const relation = relationAt(view, gerund);
  const lemma = lemmaAt(view, above);
  if (relation === 'csubj') return isPast(view, above) && !isWithModal(view, above) ? null : 'possible';
  if (/^(?:xcomp|ccomp|obj|conj)$/u.test(relation) && /^(?:include|involve|mean|entail|comprise)$/u.test(lemma))
    return isWithModal(view, above) || dependents(view, above, 'nsubj').some((at) => THOUGHT_OF.test(lemmaAt(view, at)))
      ? 'possible'
      : null;
  // 'is focused on [seizing] it', 'is interested in [buying] them'
  if (/^(?:advcl|obl)$/u.test(relation) && /^(?:focus|focused|interested|intent|bent|keen)$/u.test(lemma)) return 'possible';
  if (!/^(?:acl|nmod)$/u.test(relation)) return null;
  if (THOUGHT_OF.test(lemma) || MEANT_BY.test(lemma)) return 'possible';
  return DONE_OR_NOT.test(lemma) && isWithModal(view, headAt(view, above)) ? 'possible' : null;
}
