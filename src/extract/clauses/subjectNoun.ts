import { dependent, dependents, hasRelation, headAt, uposAt } from './dependents.ts';
import { perToken } from './perToken.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

const RELATIVE = /^(?:that|which|who|whom)$/u;
/** Nouns that only count or group those who follow: 'a [column] of tanks', 'the [number] of soldiers'. */
const COUNTING =
  /^(?:number|numbers|column|columns|convoy|convoys|group|groups|crowd|crowds|force|wave|waves|dozens|hundreds|thousands|tens|scores|couple|pair|series|majority|most|some|many|part|rest|handful|one|two|three|several|none|all|more|bulk|half|contingent|fleet|volley|salvo|hail|barrage|flotilla|squadron|team)$/u;

/** Verbs whose clause may be of another than their subject. */
const SAYS = /^(?:say|claim|believe|think|allege|report|estimate|suspect|fear|insist|know|assert|maintain|argue)$/u;

/** 'the [tanks] that Lima says were massing': the noun of a relative clause that somebody only tells; null where a verb is in none. */
export function saidInRelative(view: SentenceView, verb: number): number | null {
  const says = headAt(view, verb);
  const isTold = hasRelation(view, verb, 'ccomp') && dependent(view, verb, 'aux*') !== null && SAYS.test(lemmaAt(view, says));
  return isTold && dependent(view, says, 'nsubj') !== null && hasRelation(view, says, 'acl:relcl') ? headAt(view, says) : null;
}

/** The noun that a relative or participial clause is about, or that of the verb which hands its subject down. */
function handedDown(view: SentenceView, verb: number, depth: number): number | null {
  const above = headAt(view, verb);
  if (above < 0 || depth === 0) return null;
  if (hasRelation(view, verb, 'acl*')) return above;
  const said = saidInRelative(view, verb);
  if (said !== null) return said;
  return hasRelation(view, verb, 'conj xcomp advcl') ? subjectNoun(view, above, depth - 1) : null;
}

/** The head noun of a verb's subject, active or passive, also where another clause holds it; null where there is none. */
export function subjectNoun(view: SentenceView, verb: number, depth = 3): number | null {
  const own = dependent(view, verb, 'nsubj*');
  if (own === null) return handedDown(view, verb, depth);
  const isRelative = RELATIVE.test(wordAt(view, own)) && uposAt(view, own) !== 'DET';
  return isRelative ? handedDown(view, verb, depth) : own;
}

/** 'a column of [tanks]', 'tens of thousands of [troops]': what a noun counts, through another that counts as well. */
function counted(view: SentenceView, noun: number, depth: number): readonly number[] {
  if (depth === 0 || !(COUNTING.test(wordAt(view, noun)) || uposAt(view, noun) === 'NUM')) return [];
  return dependents(view, noun, 'nmod* obl*').flatMap((at) => [at, ...counted(view, at, depth - 1)]);
}

/** The nouns of a subject that say what it is: its head, what that counts, and what is joined to it. */
export const subjectNouns: (view: SentenceView, verb: number) => readonly number[] = perToken((view, verb) => {
  const head = subjectNoun(view, verb);
  if (head === null) return [];
  const joined = dependents(view, head, 'conj appos flat');
  return [head, ...joined, ...counted(view, head, 2)];
});
