import { dependents, hasRelation, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { SPEECH_VERB } from '../speech/speechCues.ts';
import { childTowards, clauseHeads, clausesOf, isClauseHead, pathUp } from './clauseHeads.ts';
import type { PlaceCandidate } from './placeCandidates.ts';

/** How a place is tied to what is counted, the closest first. */
export type PlaceTie = 'own' | 'around' | 'clause' | 'purpose' | 'outer' | 'fronted' | 'none';

/** 'the [Asmar] garrison': bodies and buildings that are named after where they stand; not 'the Asmar division'. */
const STANDS =
  /^(?:garrison|base|camp|outpost|residents?|villagers?|inhabitants?|protesters?|prison|hospital|battlegroup|mission|bridgehead)$/u;

/** 'troops [stationed in Oman]': no clause but one that tells more of the counted lies between. */
const isOwn = (view: SentenceView, head: number, place: number): boolean => {
  if (place === head) return STANDS.test(lemmaAt(view, head));
  const path = pathUp(view, place, head);
  // 'in Oman' of '80 [soldiers] to Malta and 40 [in Oman]' is that of the second
  const isOther = (at: number): boolean => relationAt(view, at) === 'conj' && !/^PROPN$/u.test(uposAt(view, at));
  return path?.every((at) => (!isClauseHead(view, at) || hasRelation(view, at, 'acl*')) && !isOther(at)) ?? false;
};

/** 'the crossing at Kos, [where 300 people were camping]'. */
function isAround(view: SentenceView, heads: readonly number[], place: number): boolean {
  if (heads.some((at) => opensBehind(view, at, place))) return true;
  const clause = heads.find((at) => relationAt(view, at) === 'acl:relcl');
  if (clause === undefined) return false;
  const told = view.tokens.some(({ norm }, at) => norm === 'where' && at > place && at < clause) || isIn(view, place, clause);
  const antecedent = headAt(view, clause);
  return told && (antecedent === place || pathUp(view, place, antecedent) !== null || pathUp(view, antecedent, place) !== null);
}

/** 'in Asmar[, where the mayor says 300 people are left]', whatever the parse hangs the clause on. */
const opensBehind = (view: SentenceView, clause: number, place: number): boolean =>
  dependents(view, clause, 'advmod mark').some(
    (at) =>
      wordAt(view, at) === 'where' && at > place && at - place <= 2 && view.tokens.slice(place + 1, at).every(({ norm }) => norm === ','),
  );

const isIn = (view: SentenceView, place: number, clause: number): boolean =>
  view.tokens.some(
    ({ norm }, at) => norm === 'which' && at > place && at < clause && /^(?:in|at|on|near|during)$/u.test(wordAt(view, at - 1)),
  );

/** 'are due to arrive [on Monday] in Oman': the verbs that lead to the one that tells are of one clause with it. */
const isRaised = (view: SentenceView, heads: readonly number[], depth: number): boolean =>
  heads.slice(0, depth).every((at, index) => relationAt(view, at) === 'xcomp' && headAt(view, at) === heads[index + 1]);

/** Whether the way up from one clause to the next crosses from what is said to who says it. */
const isTold = (view: SentenceView, inner: number, outer: number): boolean =>
  hasRelation(view, childTowards(view, inner, outer), 'ccomp parataxis') || SPEECH_VERB.has(lemmaAt(view, outer));

/** 'sent 300 guards [to watch the border in Oman]'. */
const isPurpose = (view: SentenceView, heads: readonly number[], clause: number): boolean =>
  headAt(view, clause) === heads[0] &&
  hasRelation(view, clause, 'advcl acl') &&
  dependents(view, clause, 'mark').some((mark) => wordAt(view, mark) === 'to');

/** How a place is tied to a counted phrase, by the clauses that both stand in. */
export function placeTie(view: SentenceView, figure: { readonly head: number; readonly from: number }, one: PlaceCandidate): PlaceTie {
  const whole = relationAt(view, figure.head) === 'appos' ? headAt(view, figure.head) : figure.head;
  if (isOwn(view, figure.head, one.head) || (whole !== figure.head && isOwn(view, whole, one.head))) return 'own';
  const heads = clausesOf(view, figure.head);
  if (isAround(view, heads, one.head)) return 'around';
  const [clause] = clauseHeads(view, one.head);
  const depth = clause === undefined ? -1 : heads.indexOf(clause);
  if (depth < 0) return clause !== undefined && isPurpose(view, heads, clause) ? 'purpose' : 'none';
  if (depth === 0 || isRaised(view, heads, depth)) return 'clause';
  for (let at = 0; at < depth; at++) {
    const inner = heads[at] ?? 0;
    const outer = heads[at + 1] ?? 0;
    if (isTold(view, inner, outer) || relationAt(view, childTowards(view, inner, outer)) === 'acl:relcl') return 'none';
    if (relationAt(view, inner) === 'acl:relcl') return 'none';
    if (headAt(view, inner) === outer && relationAt(view, inner) === 'xcomp') continue;
    if (relationAt(view, childTowards(view, inner, outer)) === 'conj')
      return one.from < outer && one.from < figure.from ? 'fronted' : 'none';
  }
  return 'outer';
}
