import { dependent, dependents, hasRelation, headAt, relationAt, uposAt, xposAt } from './dependents.ts';
import { isTakenLand } from './isTakenLand.ts';
import { didAnother, feelsAboutIt, isApart, isBystander, isLaidTo, isVictim, LAND } from './pathRoles.ts';
import { perToken } from './perToken.ts';
import { GROUP, headOf, isRelative, SERVES } from './phraseActors.ts';
import type { PlacedActor } from './placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

/** What follows a predicate: actors without a preposition, and those after each. */
export interface Complements {
  readonly object: readonly PlacedActor[];
  readonly oblique: ReadonlyMap<string, readonly PlacedActor[]>;
  /** Actors without a preposition in a clause without a subject that hangs on the predicate: 'denounced plans to punish [Aeroflot]'. */
  readonly inner: readonly PlacedActor[];
  /** The actors that own what follows: "denounced [Warsaw's] plan". */
  readonly owners: readonly PlacedActor[];
  /**
   * Those whom no charge in the predicate is meant for: who owns only the land where something is or the feeling told ("troops near
   * [Chad's] border", "[Mali's] deep concern"), and to whom the deed was done ('the invasion of [Chad]').
   */
  readonly bystanders: readonly PlacedActor[];
  /** The token after the last of the clause. */
  readonly to: number;
}

/** Whether a clause of its own begins at a token, as seen from the predicate above it. */
const opensClause: (view: SentenceView, at: number) => boolean = perToken((view, at) => {
  const relation = relationAt(view, at);
  // A participle that the parser took for a noun.
  if (view.isVerb[at] === true && uposAt(view, at) === 'NOUN') return true;
  if (hasRelation(view, at, 'parataxis acl:relcl advcl:relcl csubj* discourse ccomp')) return true;
  // 'amid claims that troops are building up': what a noun says is a clause of its own.
  if (relation === 'acl' && dependent(view, at, 'nsubj*') !== null)
    return dependents(view, at, 'mark').some((mark) => wordAt(view, mark) === 'that');
  if (relation === 'conj') return uposAt(view, at) === 'VERB' || dependent(view, at, 'nsubj*') !== null;
  if (relation !== 'advcl') return false;
  // 'described the step as destructive': no verb, no clause.
  if (uposAt(view, at) !== 'VERB' && dependent(view, at, 'nsubj* cop') === null) return false;
  const mark = dependents(view, at, 'mark').map((one) => wordAt(view, one));
  return !(mark.length > 0 && mark.every((word) => word === 'to')) || wordAt(view, at - 1) === ',';
});

/** Whether a token hangs on a predicate with no clause of its own between. */
function isUnder(view: SentenceView, from: number, predicate: number): boolean {
  let at = from;
  while (at !== predicate) {
    if (at < 0 || opensClause(view, at)) return false;
    at = headAt(view, at);
  }
  return true;
}

/** The way from a token up to the predicate, the predicate left out; null where a clause of its own lies between, or it is not under it. */
export function pathTo(view: SentenceView, from: number, predicate: number): readonly number[] | null {
  if (!isUnder(view, from, predicate)) return null;
  const path: number[] = [];
  for (let at = from; at !== predicate; at = headAt(view, at)) path.push(at);
  return path;
}

/** 'rushed troops [to] its border with [Peru]': what a border with another is sent to is sent towards him. */
function atBorder(view: SentenceView, mark: number): string {
  const border = mark - 1;
  if (wordAt(view, mark) !== 'with' || !/^(?:border|frontier)$/u.test(lemmaAt(view, border))) return '';
  const own = dependents(view, border, 'case').find((at) => at < border);
  return own === undefined ? '' : wordAt(view, own);
}

/** Those who come 'from' the state that they act for. */
const OFFICE = /^(?:official|minister|leader|president|representative|envoy|diplomat|delegation|negotiator|lawmaker|counterpart)$/u;

/** Where something is done beside a land, and where in it. */
const BESIDE_LAND = /^(?:near|along|to|towards?|around|off|at|on)$/u;
const IN_LAND = /^(?:into|over|across|inside)$/u;

/** "annexed [Chad]'s Aouzou strip": whose the place is that a name stands for. */
const ownsPlace = (view: SentenceView, placed: PlacedActor): boolean => {
  const owned = view.tokens[headAt(view, headOf(view, placed))];
  return (
    owned !== undefined &&
    view.sentence.places.some(({ start, end }) => start <= owned.start && owned.end <= end && start > placed.actor.start)
  );
};

/** "massed troops along [Oman]'s border" is near him: the preposition by which someone is told, null where he only owns what is. */
function landMark(view: SentenceView, placed: PlacedActor, preposition: string): string | null {
  if (!placed.actor.possessive) return preposition;
  if (placed.actor.via !== 'pronoun' && /^(?:|of)$/u.test(preposition) && ownsPlace(view, placed)) return preposition;
  if (placed.actor.via === 'pronoun' || !LAND.test(lemmaAt(view, headAt(view, headOf(view, placed))))) return null;
  if (BESIDE_LAND.test(preposition)) return 'near';
  return IN_LAND.test(preposition) ? preposition : null;
}

const OFFENCE =
  /^(?:violation|breach|contravention|affront|insult|threat|danger|challenge|attack|aggression|assault|interference|betrayal|abuse)$/u;

/** 'arms [threatening] Chad': a participle that tells more of the noun right before it. */
const isReducedGerund = (view: SentenceView, at: number): boolean =>
  relationAt(view, at) === 'acl' &&
  xposAt(view, at) === 'VBG' &&
  headAt(view, at) === at - 1 &&
  dependents(view, at, 'mark case').length === 0;

/** The particles of verbs that the parse takes for a part of the preposition behind them: 'handed them [over to] Chad'. */
const PARTICLE = /^(?:over|back|across|through|down|up|off|on)$/u;

/** A preposition; 'out of' tells whence as 'from' does, 'over to' whither as 'to'; 'upon' is 'on'. */
function markAt(view: SentenceView, at: number): string {
  const [word, next] = [wordAt(view, at), wordAt(view, at + 1)];
  if (word === 'out' && next === 'of') return 'from';
  if (word === 'upon') return 'on';
  return PARTICLE.test(word) && (next === 'to' || next === 'from') ? next : word;
}

/** The preposition nearest to an actor on its way up to the predicate, '' where none governs it. */
function governing(view: SentenceView, path: readonly number[]): string {
  // 'condemned it as a breach of [UN] resolutions': whom something offends did not do it.
  if (
    path
      .slice(1)
      .some(
        (at) => OFFENCE.test(lemmaAt(view, at)) && dependents(view, at, 'case').some((mark) => mark < at && wordAt(view, mark) === 'as'),
      )
  )
    return 'as';
  for (const [index, at] of path.entries()) {
    // 'the deployment of arms threatening [Chad]': to whom a reduced clause does something is governed by nothing above it.
    if (hasRelation(view, at, 'obj') && isReducedGerund(view, path[index + 1] ?? -1)) return '';
    // 'talks with visiting ministers': the parser may take the participle for a clause.
    const isMisread = hasRelation(view, at, 'acl') && /^(?:with|between)$/u.test(wordAt(view, at - 1));
    const marks = dependents(view, at, isMisread ? 'case mark' : 'case').filter(
      (mark) => mark < at && !/^(?:including|'s|')$/u.test(wordAt(view, mark)),
    );
    const word = marks[0] === undefined ? '' : markAt(view, marks[0]);
    // 'met the leaders of Chad', 'between officials from Chad': the group stands for those it is of.
    const whole = lemmaAt(view, path[index + 1] ?? -1);
    if (
      marks[0] !== undefined &&
      word !== '' &&
      !(word === 'of' && (GROUP.test(whole) || LAND.test(whole))) &&
      !(word === 'from' && OFFICE.test(whole)) &&
      !(/^(?:to|with)$/u.test(word) && SERVES.test(wordAt(view, path[index + 1] ?? -1)))
    )
      return atBorder(view, marks[0]) || word;
  }
  return '';
}

/** 'If Chad [invades], the line will not open': whether a comma right behind the verb ends a clause that hangs on another. */
const endsAtOnce = (view: SentenceView, predicate: number): boolean =>
  wordAt(view, predicate + 1) === ',' &&
  view.isVerb[predicate] === true &&
  dependents(view, predicate, 'mark').some(
    (mark) => mark < predicate && /^(?:if|when|unless|once|until|after|before)$/u.test(wordAt(view, mark)),
  );

/** Where the clause of a predicate ends: before the first token to its right that another clause or another phrase claims. */
export const clauseEnd: (view: SentenceView, predicate: number) => number = perToken((view, predicate) => {
  let end = predicate + 1;
  if (endsAtOnce(view, predicate)) return end;
  for (let at = predicate + 1; at < view.tokens.length; at++) {
    if (!isUnder(view, at, predicate)) {
      if (relationAt(view, at) === 'punct' && at - end < 2) continue;
      break;
    }
    if (relationAt(view, at) !== 'punct') end = at + 1;
  }
  return end;
});

const isInnerVerb = (view: SentenceView, at: number): boolean => view.isVerb[at] === true && hasRelation(view, at, 'xcomp advcl acl');

/** Actors that depend on a predicate and stand after it, by the preposition that governs each. */
export const findObjects: (view: SentenceView, predicate: number) => Complements = perToken((view, predicate) => {
  const object: PlacedActor[] = [];
  const inner: PlacedActor[] = [];
  const owners: PlacedActor[] = [];
  const bystanders: PlacedActor[] = [];
  const oblique = new Map<string, readonly PlacedActor[]>();
  const behind = endsAtOnce(view, predicate) ? [] : view.actors.filter(({ from }) => from > predicate);
  for (const placed of behind) {
    const path = pathTo(view, headOf(view, placed), predicate);
    if (path === null || path.some((at) => hasRelation(view, at, 'nsubj*')) || didAnother(view, path)) continue;
    if (isTakenLand(view, placed, placed.to) || feelsAboutIt(view, path) || isLaidTo(view, path)) continue;
    // "condemned [Chad's] rivals" is about others.
    if (placed.actor.possessive && path.length > 1 && isRelative(view, path[1] ?? -1)) continue;
    const governor = governing(view, path);
    if (governor === 'between' && isApart(view, path)) continue;
    const preposition = landMark(view, placed, governor);
    if ((placed.actor.possessive && isBystander(view, path)) || isVictim(view, path)) bystanders.push(placed);
    if (preposition === null) owners.push(placed);
    else if (preposition === '') (path.some((at) => isInnerVerb(view, at)) ? inner : object).push(placed);
    else oblique.set(preposition, [...(oblique.get(preposition) ?? []), placed]);
  }
  return { object, inner, oblique, owners, bystanders, to: clauseEnd(view, predicate) };
});
