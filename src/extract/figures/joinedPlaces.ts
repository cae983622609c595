import { hasRelation, headAt, xposAt } from '../clauses/dependents.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { PlaceCandidate } from './placeCandidates.ts';

/** What may stand between two places of one list: 'in Asmar, on the coast of [Dhofar] and in occupied [Salalah]'. */
const BETWEEN =
  /^(?:,|and|or|as|well|both|also|in|at|on|near|along|around|to|into|the|its|their|occupied|annexed|neighbou?ring|nearby|northern|southern|eastern|western|central|regions?|provinces?|districts?|oblasts?)$/u;
const JOINS = /^(?:,|and|or)$/u;
const AND = /^(?:and|or|well)$/u;

/** Whether only words of a list stand between two places, and at least a comma. */
function areListed(view: SentenceView, a: PlaceCandidate, b: PlaceCandidate): boolean {
  const words = view.tokens.slice(a.to, b.from).map(({ norm }) => norm);
  return words.length > 0 && words.every((word) => BETWEEN.test(word)) && words.some((word) => JOINS.test(word));
}

/** 'in Asmar, and [Kos] said …'; not 'drills in Asmar and [Kos] involving 900 men', which the parse takes for one. */
const isDoer = (view: SentenceView, { head }: PlaceCandidate): boolean =>
  hasRelation(view, head, 'nsubj*') && xposAt(view, headAt(view, head)) !== 'VBG';
/** 'Asmar, Oman': where a town lies. */
const holds = ({ place }: PlaceCandidate, { place: before }: PlaceCandidate): boolean =>
  place.kind === 'country' && before.kind !== 'country' && before.country === place.country;
/** '… in Asmar, as well as [Oman's] backing': whose something is. */
const isOwner = (view: SentenceView, { to }: PlaceCandidate): boolean => /^['’]s?$/u.test(wordAt(view, to));
/** What comes from a place and what goes to one are no list. */
const isAway = ({ marker }: PlaceCandidate): boolean => /^(?:from|out)$/u.test(marker);

/**
 * The places told together with some: 'the towns of Asmar, Kos and Riga', 'in Asmar, at Kos and near Riga', however the parse hangs
 * each of them. A list ends with 'and': 'Asmar, Oman' is one place.
 */
export function joinedWith(
  view: SentenceView,
  chosen: readonly PlaceCandidate[],
  all: readonly PlaceCandidate[],
): readonly PlaceCandidate[] {
  const ordered = [...new Set([...all, ...chosen])].sort((a, b) => a.from - b.from);
  const lists: PlaceCandidate[][] = [];
  for (const one of ordered) {
    const last = lists.at(-1)?.at(-1);
    if (
      last !== undefined &&
      !isDoer(view, one) &&
      !isOwner(view, one) &&
      !holds(one, last) &&
      isAway(last) === isAway(one) &&
      areListed(view, last, one)
    )
      lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  const found = ordered.filter((one) => chosen.includes(one) || lists.some((list) => list.includes(one) && isJoined(view, list, chosen)));
  return found.filter((one, index) => !isWhole(view, one, found[index - 1]));
}

/** 'in Asmar[, Oman]' tells one place. */
const isWhole = (view: SentenceView, one: PlaceCandidate, before: PlaceCandidate | undefined): boolean =>
  before !== undefined && holds(one, before) && one.from === before.to + 1 && wordAt(view, before.to) === ',';

/** Whether a list has one of those chosen in it, and an 'and' before its last. */
function isJoined(view: SentenceView, list: readonly PlaceCandidate[], chosen: readonly PlaceCandidate[]): boolean {
  const [last, before] = [list.at(-1), list.at(-2)];
  if (last === undefined || before === undefined || !list.some((one) => chosen.includes(one))) return false;
  for (let at = before.to; at < last.from; at++) if (AND.test(wordAt(view, at))) return true;
  return false;
}
