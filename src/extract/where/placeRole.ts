import type { PlaceSpan } from '../../model/reading.ts';
import { dependents, hasRelation, headAt, relationAt } from '../clauses/dependents.ts';
import { pathTo } from '../clauses/findObjects.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { AT, BODY, GOAL, MOTION, ORIGIN, PART_OF_PLACE, TOPIC, VENUE } from './spatialWords.ts';

/**
 * How a place belongs to a predicate. 'goal', 'at', 'origin': its own adverbial. 'object': what is done is done to it.
 * 'within': it says where a participant is ('a quarter of Ganja'); 'venue': where people speak ('at a summit in Riga').
 * 'content': it stands in a purpose or promise of it; 'subject': with who does it ('troops in Mali').
 */
export type PlaceRole = 'goal' | 'at' | 'origin' | 'object' | 'within' | 'venue' | 'content' | 'subject';

/** A place's role with the preposition that it stands behind, '' where it has none. */
export interface Placed {
  readonly place: PlaceSpan;
  readonly role: PlaceRole;
  readonly preposition: string;
  /** The token that the others of its words hang on. */
  readonly head: number;
}

/** The token of a place's words that the others hang on. */
export function placeHead(view: SentenceView, place: PlaceSpan): number {
  const { from, to } = tokenRange(view.tokens, place);
  for (let at = from; at < to; at++) {
    const head = headAt(view, at);
    if ((head < from || head >= to) && !hasRelation(view, at, 'punct case')) return at;
  }
  return from;
}

/** The preposition that governs a token, '' where none does. */
const caseOf = (view: SentenceView, at: number): string => {
  const mark = dependents(view, at, 'case').find((one) => one < at && !/^'s?$/u.test(wordAt(view, one)));
  if (mark === undefined) return '';
  // 'out of Mali' tells whence as 'from Mali' does.
  return wordAt(view, mark) === 'out' && wordAt(view, mark + 1) === 'of' ? 'from' : wordAt(view, mark);
};

/** A place so far up in its phrase, with the preposition before that. */
interface Climbed {
  readonly index: number;
  readonly preposition: string;
}

/** Up to the head of the phrase that names the place: 'the outskirts of [Idlib]', 'Riga and [Minsk]', 'the [Kursk] airfield'. */
function climb(view: SentenceView, way: readonly number[]): Climbed {
  let index = 0;
  // 'police there'.
  let preposition = caseOf(view, way[0] ?? 0) || (relationAt(view, way[0] ?? 0).startsWith('advmod') ? 'in' : '');
  while (index < way.length - 1) {
    const [at, above] = [way[index] ?? 0, way[index + 1] ?? 0];
    const relation = relationAt(view, at);
    const isPart = /^nmod/u.test(relation) && PART_OF_PLACE.has(lemmaAt(view, above));
    const isJoined = /^(?:conj|appos|compound|flat|amod|nmod:poss|nmod:desc|dep)/u.test(relation);
    // 'close to the frontier', 'closer to'.
    const isClose =
      /^(?:obl|nmod|advcl)/u.test(relation) && /^(?:close|closer|near|nearer|next|deep|deeper|far|further)$/u.test(wordAt(view, above));
    if (isClose) preposition = 'near';
    else if (!isPart && !isJoined) break;
    // 'on the soil of' is in; 'talks on' is not.
    else if (isPart || preposition === '') preposition = caseOf(view, above).replace(/^on$/u, isPart ? 'in' : 'on');
    index++;
  }
  return { index, preposition };
}

function ofAdverbial(view: SentenceView, place: PlaceSpan, preposition: string, predicate: number): PlaceRole | null {
  if (GOAL.has(preposition)) {
    if (preposition !== 'to' && preposition !== 'for') return 'goal';
    if (MOTION.has(lemmaAt(view, predicate))) return 'goal';
    return place.kind === 'country' || preposition === 'for' ? null : 'at';
  }
  if (ORIGIN.has(preposition)) return 'origin';
  if (AT.has(preposition)) return 'at';
  return preposition === 'of' || preposition === '' ? 'object' : null;
}

/** A place inside something else that belongs to the predicate. */
function ofContainer(view: SentenceView, way: readonly number[], { index, preposition }: Climbed, predicate: number): PlaceRole | null {
  const above = way.slice(index + 1);
  const top = way.at(-1) ?? 0;
  const isIn = AT.has(preposition) || preposition === 'of';
  const names = above.map((at) => lemmaAt(view, at));
  // 'the soldiers guarding the frontier'.
  if (preposition === '' && /^(?:guard|patrol|defend|protect|watch|man|secure|hold)$/u.test(names[0] ?? '')) return 'content';
  const isTopic = names.some((name) => TOPIC.has(name));
  if (above.some((at) => hasRelation(view, at, 'xcomp advcl* acl*'))) {
    return !isTopic && (isIn || GOAL.has(preposition)) ? 'content' : null;
  }
  const relation = relationAt(view, top);
  if (/^nsubj$/u.test(relation)) return isIn && !names.some((name) => BODY.has(name)) ? 'subject' : null;
  // 'ordered 2,000 soldiers to Latvia': what goes there is told between the verb and the place.
  if (GOAL.has(preposition) && above.filter((at) => relationAt(view, at) !== 'conj').length === 1) {
    const moves = MOTION.has(names[0] ?? '') || (relation === 'obj' && (preposition !== 'to' || MOTION.has(lemmaAt(view, predicate))));
    return moves ? 'goal' : null;
  }
  // 'fired rockets from Sidon'.
  if (preposition === 'from' && relation === 'obj' && /^(?:fire|launch|shoot|lob)$/u.test(lemmaAt(view, predicate))) return 'origin';
  if (!isIn) return null;
  if (names.some((name) => VENUE.has(name))) return 'venue';
  if (isTopic) return null;
  const outer = caseOf(view, top);
  return /^(?:obj|iobj|nsubj:pass)$/u.test(relation) || AT.has(outer) || GOAL.has(outer) || /^(?:against|of|with)$/u.test(outer)
    ? 'within'
    : null;
}

function roleOf(view: SentenceView, place: PlaceSpan, predicate: number, way: readonly number[], climbed: Climbed): PlaceRole | null {
  if (climbed.index < way.length - 1) return ofContainer(view, way, climbed, predicate);
  const relation = relationAt(view, way[climbed.index] ?? 0);
  if (/^(?:advmod|expl|xcomp)/u.test(relation)) return 'at';
  if (/^(?:obl|nmod|case|dep)/u.test(relation)) return ofAdverbial(view, place, climbed.preposition, predicate);
  if (/^(?:obj|nsubj:pass|compound|amod)/u.test(relation)) return 'object';
  return /^nsubj/u.test(relation) && place.kind !== 'country' ? 'subject' : null;
}

/** How a place belongs to a predicate of its sentence, or null where another clause or another matter claims it. */
export function placeRole(view: SentenceView, place: PlaceSpan, predicate: number): Placed | null {
  const head = placeHead(view, place);
  const way = pathTo(view, head, predicate);
  if (way === null || way.length === 0) return null;
  const climbed = climb(view, way);
  const role = roleOf(view, place, predicate, way, climbed);
  return role && { place, role, preposition: climbed.preposition, head };
}
