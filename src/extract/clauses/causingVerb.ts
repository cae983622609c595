import { dependent, dependents, hasRelation, headAt, xposAt } from './dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

/** What one has done to others, and nobody has happen to his own. */
const ORDERED =
  /^(?:expel|summon|arrest|detain|deport|close|shut|block|ban|jail|imprison|release|free|remove|banish|evict|extradite|blacklist|suspend|sanction|seize|freeze)$/u;

/** 'Chad had the envoy [expelled]': the verb by whose subject a participle's deed is done to whoever stands between; null where it is none's. */
export function causingVerb(view: SentenceView, verb: number): number | null {
  const above = headAt(view, verb);
  const isCaused = hasRelation(view, verb, 'xcomp ccomp') && /^VB[DN]$/u.test(xposAt(view, verb)) && ORDERED.test(lemmaAt(view, verb));
  if (!isCaused || !/^(?:have|get)$/u.test(lemmaAt(view, above)) || dependent(view, verb, 'aux* obl:agent') !== null) return null;
  const isSuffered = dependents(view, verb, 'obl').some((at) => dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'by'));
  const between = [...dependents(view, above, 'obj'), ...dependents(view, verb, 'nsubj*')].some((at) => at > above && at < verb);
  return between && !isSuffered ? above : null;
}
